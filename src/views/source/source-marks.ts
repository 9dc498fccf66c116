// Proof marks of a seed's characters: struck, closed up, put in. Each block's text is walked beside the characters it
// was made from.
import { printedCharacters, type Block, type Edition, type Emendation } from '../../edition/index.ts';

export interface Insertion {
  readonly text: string;
  readonly resp: Emendation['resp'];
}
export interface LineMarks {
  /** By offset: the character is taken out, and by whom. */
  readonly removed: Map<number, Emendation['resp']>;
  /** By offset: what is put in before or after the character. */
  readonly before: Map<number, Insertion>;
  readonly after: Map<number, Insertion>;
  /**
   * Offsets of characters that the text's next one on the same line follows directly, whatever space was printed
   * between.
   */
  readonly closed: Set<number>;
}
interface Place {
  readonly line: number;
  readonly offset: number;
}

/** Marks by line, 1-based; a line whose characters stand as printed has only `closed`. */
export function sourceMarks({
  blocks,
  emendations,
}: Pick<Edition, 'blocks' | 'emendations'>): ReadonlyMap<number, LineMarks> {
  const marks = new Map<number, LineMarks>();
  const at = (line: number): LineMarks => {
    const known = marks.get(line) ?? { removed: new Map(), before: new Map(), after: new Map(), closed: new Set() };
    marks.set(line, known);
    return known;
  };
  const emendationsOf = Map.groupBy(emendations, ({ block }) => block);
  for (const block of blocks) {
    const own = emendationsOf.get(block.id) ?? [];
    if (block.sources.length > 0)
      markBlock(
        block,
        own.toSorted((a, b) => a.at[0] - b.at[0]),
        at,
      );
  }
  return marks;
}

function markBlock(
  { text, sources }: Block,
  emendations: readonly Emendation[],
  at: (line: number) => LineMarks,
): void {
  const printed = printedCharacters(sources).map(({ line, column }): Place => ({ line, offset: column - 1 }));
  let read = 0;
  const take = (count: number, gap: boolean): void => {
    for (let i = 0; i < count; i += 1, read += 1) {
      const [last, next] = [printed[read - 1], printed[read]];
      if (last !== undefined && last.line === next?.line && last.offset < next.offset && (i > 0 || !gap))
        at(last.line).closed.add(last.offset);
    }
  };
  const takeText = (stretch: string): boolean => {
    for (const { 0: run, index } of stretch.matchAll(/\S+/g)) take(run.length, index > 0);
    return /\s$/.test(stretch);
  };
  let from = 0;
  for (const emendation of emendations) {
    const gap = takeText(text.slice(from, emendation.at[0]));
    const first = read;
    take(solid(emendation.sic), gap);
    if (read > first) markEmendation(emendation, printed.slice(first, read), at);
    else markPutIn(emendation, { last: printed[read - 1], next: printed[read] }, at);
    from = emendation.at[1];
  }
  takeText(text.slice(from));
}

/** Strikes and inserts no more than differs: 运思想 → 工运思想 is 工 put in before 运. */
function markEmendation(
  { sic, corr, resp }: Emendation,
  places: readonly Place[],
  at: (line: number) => LineMarks,
): void {
  const whole = /\s/.test(sic + corr);
  const head = whole ? 0 : common(sic, corr);
  const tail = whole ? 0 : common(reversed(sic.slice(head)), reversed(corr.slice(head)));
  const struck = places.slice(head, places.length - tail);
  for (const { line, offset } of struck) at(line).removed.set(offset, resp);
  const text = corr.slice(head, corr.length - tail);
  const [before, next] = [struck.at(-1) ?? places[head - 1], places[head]];
  if (text === '') return;
  if (before !== undefined) at(before.line).after.set(before.offset, { text, resp });
  else if (next !== undefined) at(next.line).before.set(next.offset, { text, resp });
}

/**
 * What was put in where nothing was printed stands behind the character before it, if that is on its line, else
 * before the next.
 */
function markPutIn(
  { line, corr, resp }: Emendation,
  { last, next }: { readonly last: Place | undefined; readonly next: Place | undefined },
  at: (line: number) => LineMarks,
): void {
  const follows = last?.line === line || (last !== undefined && next?.line !== line);
  const place = follows ? last : next;
  if (place === undefined) return;
  const beside = follows ? at(place.line).after : at(place.line).before;
  beside.set(place.offset, { text: (beside.get(place.offset)?.text ?? '') + corr, resp });
}

/** Length of the beginning that two strings share. */
function common(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function reversed(text: string): string {
  return [...Array(text.length).keys()].map((i) => text[text.length - 1 - i]).join('');
}

/** UTF-16 units that are not white space. */
function solid(text: string): number {
  return text.replace(/\s/g, '').length;
}
