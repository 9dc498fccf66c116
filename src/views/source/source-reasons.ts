// Why a line of the seed is not as it was printed, one reason after another, in words.
import { changeWords, type ChangeKeys } from './change-words.ts';
import { furnitureClass, type FurnitureClass } from './furniture-classes.ts';
import { arrivalWords, moveWords, type MoveKeys } from './move-words.ts';
import type { SourceLine } from './source-lines.ts';
import type { Voice } from '../report/report-head.ts';

export type ReasonKeys = ChangeKeys | MoveKeys | 'source.goesOn';

export type Reason =
  /** What stands in another order; the mark `a` in `says` is a link to line `to`. */
  | { readonly kind: 'place'; readonly says: string; readonly to: number | null }
  | { readonly kind: 'change'; readonly resp: 'editor' | 'rule'; readonly says: string }
  | { readonly kind: 'furniture'; readonly class: FurnitureClass };

/** In the order in which a page shows them; `readings` is what the editor says of figures that begin on the line. */
export function sourceReasons(
  line: SourceLine,
  readings: readonly string[],
  { t, language }: Voice<ReasonKeys>,
): readonly Reason[] {
  return [
    ...line.moves.map((move): Reason => ({ kind: 'place', says: moveWords(move, t), to: move.after })),
    ...line.goesOn.map((to): Reason => ({ kind: 'place', says: t('source.goesOn', { line: to }), to })),
    ...line.arrivals.map((move): Reason => ({ kind: 'place', says: arrivalWords(move, t), to: move.first })),
    ...changeWords(line.changes, t, language).map((change): Reason => ({ kind: 'change', ...change })),
    ...readings.map((says): Reason => ({ kind: 'change', resp: 'editor', says })),
    ...line.furniture.map((name): Reason => ({ kind: 'furniture', class: furnitureClass(name) })),
  ];
}
