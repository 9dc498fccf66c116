// What may not be parted at a line's end: a Chinese figure and the measure word behind it.
import { unitAt } from '../../numerals/index.ts';
import type { WovenSentence } from './article-runs.ts';

type Piece = WovenSentence['pieces'][number];

/** The longest printed unit, 个百分点; a longer term that begins with one (人次统计表) is not drawn into the line. */
const LONGEST = 4;

/**
 * A sentence's pieces in groups: a figure with the unit behind it makes one of two, every other piece stands alone.
 * The text is cut behind a unit; it stays the same.
 *
 * `15`, a figure, and `家企业` → `15` `家` · `企业`
 */
export function keptTogether(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const groups: Piece[][] = [];
  for (let left = [...pieces]; left.length > 0;) {
    const [first, ...rest] = left as [Piece, ...Piece[]];
    const length = isFigure(first) ? unitLength(rest) : 0;
    const [unit, behind] = length > 0 ? cut(rest[0]!, length) : [null, null];
    groups.push(unit ? [first, unit] : [first]);
    left = unit ? [...(behind ? [behind] : []), ...rest.slice(1)] : rest;
  }
  return groups;
}

function isFigure({ annotations: [mark] }: Piece): boolean {
  return mark?.kind === 'observation';
}

/** How much of the next piece belongs to the figure; 0 where it begins with no unit. */
function unitLength(rest: readonly Piece[]): number {
  const [next] = rest;
  const unit = unitAt(rest.map(({ text }) => text).join(''))?.length ?? 0;
  if (!next || unit === 0 || next.text.length < unit) return 0;
  const length = next.annotations.length > 0 ? next.text.length : unit;
  return length > LONGEST ? 0 : length;
}

function cut({ text, annotations }: Piece, length: number): readonly [Piece, Piece | null] {
  return [
    { text: text.slice(0, length), annotations },
    length < text.length ? { text: text.slice(length), annotations } : null,
  ];
}
