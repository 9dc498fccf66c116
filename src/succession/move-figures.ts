// A better text of a report that stands: the ids of its figures go over to the new text, by what the clause says of
// the number.
import { placesBehind, type FigureId, type Position } from '../identity/index.ts';
import type { Observation } from '../observations/index.ts';
import { matchTexts } from './match-texts.ts';

export interface FigureRow {
  readonly id: FigureId;
  readonly position: Position;
}
type Figure = Pick<Observation, 'id' | 'text' | 'unit' | 'quote' | 'label'>;

/**
 * Rows of the new ledger. `before`: the figures as they were published; `after`: those of the new text, each with its
 * position. What says the same keeps its id, a corrected digit and all; a new figure gets no row, and the next
 * convert numbers it; an id whose figure is gone stays, at `LINE:COLUMN.K` behind `last`, so that it is never given
 * again. Pure; throws nothing.
 */
export function moveFigures(
  before: readonly Figure[],
  after: readonly (Figure & { readonly position: Position })[],
  last: Position,
): FigureRow[] {
  const pairs = matchTexts(before.map(statementOf), after.map(statementOf));
  const kept = after.flatMap(({ position }, i): FigureRow[] => {
    const from = pairs.get(i);
    return from === undefined ? [] : [{ id: before[from.from]!.id, position }];
  });
  const stands = new Set(kept.map(({ id }) => id));
  const behind = placesBehind(kept.map(({ position }) => position));
  return [
    ...kept,
    ...before.filter(({ id }) => !stands.has(id)).map(({ id }): FigureRow => ({ id, position: behind(last) })),
  ];
}

function statementOf({ text, unit, quote, label }: Figure): string {
  return `${label.zh}${text}${unit}：${quote}`;
}
