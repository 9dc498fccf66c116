// Strips made ready, each with what stands before it in the seed.
import type { Seed } from '../text/index.ts';
import { isMarkedUp } from './markup-of.ts';
import type { PlacedEmendation } from './place-emendations.ts';
import { prepareStrip, type PreparedStrip } from './prepare-strip.ts';
import type { Strip } from './reading-order.ts';

export function prepare(
  { lines }: Pick<Seed, 'lines'>,
  strips: readonly Strip[],
  emend: ReadonlyMap<number, readonly PlacedEmendation[]>,
): PreparedStrip[] {
  const before = lastVisibleBefore(lines);
  const markedUp = isMarkedUp(lines);
  return strips.map((strip) => {
    const raw = lines[strip.line - 1]!;
    const [start] = strip.at;
    return prepareStrip(strip, raw, {
      markedUp,
      emend: emend.get(strip.line) ?? [],
      before: raw.slice(0, start).trim().at(-1) ?? before[strip.line - 1]!,
    });
  });
}

/** Of each line the last visible character of the lines above it, '' of the first. */
function lastVisibleBefore(lines: readonly string[]): string[] {
  let last = '';
  return lines.map((line) => {
    const before = last;
    last = line.trimEnd().at(-1) ?? last;
    return before;
  });
}
