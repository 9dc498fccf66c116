// Moves in words: what was moved, and where to.
import type { Say } from '../../wording/index.ts';
import type { Move } from './source-moves.ts';

type Keys =
  'part' | 'thisLine' | 'theseLines' | 'toStart' | 'within' | 'toAfter' | 'partFollows' | 'lineFollows' | 'linesFollow';
export type MoveKeys = `source.${Keys}`;

/** So many characters name a stretch that is only part of its line. */
const QUOTED = 12;

/** `第4至45行移到<a>第209行</a>之后`; the mark `a` stands for the line it now follows. */
export function moveWords(move: Move, t: Say<MoveKeys>): string {
  const what = whatMoved(move, t);
  if (move.after === null) return t('source.toStart', { what });
  return move.after === move.first ? t('source.within', { what }) : t('source.toAfter', { what, line: move.after });
}

function whatMoved({ part, first, last }: Move, t: Say<MoveKeys>): string {
  if (part !== null) return t('source.part', { text: clipped(part) });
  return first === last ? t('source.thisLine') : t('source.theseLines', { from: first, to: last });
}

/** Said at the line the moved text now follows; the mark `a` stands for its first line. */
export function arrivalWords({ first, last, part }: Move, t: Say<MoveKeys>): string {
  if (part !== null) return t('source.partFollows', { text: clipped(part), line: first });
  return first === last ? t('source.lineFollows', { line: first }) : t('source.linesFollow', { from: first, to: last });
}

function clipped(part: string): string {
  const text = part.replace(/[\s<>]/g, ''); // an angle bracket would be read as a mark of the sentence
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
