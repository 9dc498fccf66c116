// Where a paragraph may be cut by the end of a column: mid-sentence always, inside a word that the text uses
// elsewhere where order must be proved.
import type { Random } from './random.ts';
import type { Piece } from './sheet.ts';

/** Not after these: the paragraph would seem to end. */
const ENDS = /[。！？!?；;：:”）)]\s*$/u;
const STARTS_MARKED = /^\s*[，。、；：！？）》〉”’%]/u;
const CUTTABLE = 44;

/**
 * `piece` in two where the column ends; null where it is too short or no place is fit. `inWord`: the cut must go
 * through a word, one known from `text` if it can.
 */
export function cut(piece: Piece, random: Random, inWord?: { readonly text: string }): readonly [Piece, Piece] | null {
  const whole = piece.lines.join('');
  if (piece.type !== 'p' || whole.length < CUTTABLE) return null;
  const fit = places(piece).filter(
    ({ offset, before, after }) =>
      !ENDS.test(before) && !STARTS_MARKED.test(after) && (inWord === undefined || insideWords(whole).has(offset)),
  );
  const known = inWord === undefined ? new Set<number>() : insideWords(whole, inWord.text);
  const proved = fit.filter(({ offset }) => known.has(offset));
  const at = random.pick(proved.length > 0 ? proved : fit);
  return at === undefined
    ? null
    : [
        { ...piece, lines: at.head },
        { ...piece, lines: at.tail, gap: 1 },
      ];
}

interface Place {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
  readonly head: readonly string[];
  readonly tail: readonly string[];
}

/** A paragraph on one line can be cut anywhere but near its ends; one already broken, between its lines. */
function places({ lines }: Piece): readonly Place[] {
  const only = lines[0] as string;
  if (lines.length === 1) {
    return Array.from({ length: only.length - 24 }, (_, at) => at + 12)
      .filter(
        (offset) => !/[\d.%A-Za-z]/u.test(only[offset - 1] as string) || !/[\d.%A-Za-z]/u.test(only[offset] as string),
      )
      .map((offset) => ({
        offset,
        before: only.slice(0, offset),
        after: only.slice(offset),
        head: [only.slice(0, offset)],
        tail: [only.slice(offset)],
      }));
  }
  return lines.slice(1).map((after, at) => {
    const head = lines.slice(0, at + 1);
    return { offset: head.join('').length, before: head.at(-1) as string, after, head, tail: lines.slice(at + 1) };
  });
}

/**
 * Offsets in `whole` inside a Han word, that stands at least twice in `text` where it is given: what comes next
 * completes it.
 */
function insideWords(whole: string, text?: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { segment, index, isWordLike } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(whole)) {
    if (
      isWordLike !== true ||
      !/^\p{Script=Han}{2,}$/u.test(segment) ||
      (text !== undefined && text.split(segment).length < 3)
    )
      continue;
    for (let at = 1; at < segment.length; at++) found.add(index + at);
  }
  return found;
}
