// Moves in words: what was moved, and where to.
import type { Words } from '../i18n/index.ts';
import type { Move } from './source-moves.ts';

/** So many characters name a stretch that is only part of its line. */
const QUOTED = 12;

/** `第4至45行移到<a>第209行</a>之后`; the mark `a` stands for the line it now follows. */
export function moveWords(move: Move, t: Words): string {
  const what = move.part !== null ? t('source.part', { text: clipped(move.part) }) : move.first === move.last ? t('source.thisLine') : t('source.theseLines', { from: move.first, to: move.last });
  if (move.after === null) return t('source.toStart', { what });
  return move.after === move.first ? t('source.within', { what }) : t('source.toAfter', { what, line: move.after });
}

/** Said at the line the moved text now follows; the mark `a` stands for its first line. */
export function comerWords({ first, last, part }: Move, t: Words): string {
  if (part !== null) return t('source.partFollows', { text: clipped(part), line: first });
  return first === last ? t('source.lineFollows', { line: first }) : t('source.linesFollow', { from: first, to: last });
}

function clipped(part: string): string {
  const text = part.replace(/[\s<>]/g, ''); // an angle bracket would be read as a mark of the sentence
  return text.length > QUOTED ? `${text.slice(0, QUOTED)}…` : text;
}
