// Strips made ready, each with what stands before it in the seed.
import type { Seed } from '../text/index.ts';
import { isMarkedUp } from './markup-of.ts';
import type { PlacedEmendation } from './place-emendations.ts';
import { prepareStrip, type PreparedStrip } from './prepare-strip.ts';
import type { Laid } from './reading-order.ts';

export function prepare(
  { lines }: Pick<Seed, 'lines'>,
  { strips, rows }: Laid,
  emend: ReadonlyMap<number, readonly PlacedEmendation[]>,
): PreparedStrip[] {
  const before = lastVisibleBefore(rows);
  const markedUp = isMarkedUp(rows);
  return strips.map((strip) => {
    const raw = lines[strip.line - 1]!;
    const [start] = strip.at;
    return prepareStrip(strip, raw, {
      markedUp,
      emend: emend.get(strip.line) ?? [],
      before: raw.slice(0, start).trim().at(-1) ?? before[strip.row - 1]!,
    });
  });
}

/** Of each row the last visible character of the rows above it, '' of the first. */
function lastVisibleBefore(lines: readonly string[]): string[] {
  let last = '';
  return lines.map((line) => {
    const before = last;
    last = line.trimEnd().at(-1) ?? last;
    return before;
  });
}
