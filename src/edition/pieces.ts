// Lines → pieces: stretches of running text that the file puts together, and single lines of another kind between them.
import { isFinished } from '../text/index.ts';
import type { Line, LineKind, Signs } from './line-kinds.ts';

/** Lines that stand together: a stretch of running text (`kind` null), or one line of another kind. */
export interface Piece {
  readonly lines: readonly Line[];
  readonly kind: LineKind | null;
  /** Running text that has not come to its end. */
  readonly isOpen: boolean;
  /** Its first line's text, and its last's. */
  readonly first: string;
  readonly last: string;
}

/** A single line of no more than this (em) is a label or a stray word, not text that breaks off. */
const LABEL = 12;
/** So many characters of a line's end or beginning hold its last or first word. */
export const WORD = 6;

export function piecesOf(lines: readonly Line[], signs: Signs): Piece[] {
  const pieces: { lines: Line[]; kind: LineKind | null }[] = [];
  for (const line of lines) {
    const last = pieces.at(-1);
    const found = signs.kindOf(line);
    // Only after running text: what stands first on a page is its title, however wide.
    const kind = last?.kind === null && isWideAsText(found, line) ? null : found;
    if (last !== undefined && last.kind === null && kind === null && isSetTogether(last.lines.at(-1)!, line, signs))
      last.lines.push(line);
    else pieces.push({ lines: [line], kind });
  }
  return pieces.map(({ lines: together, kind }) => {
    const [first, last] = [together[0]!, together.at(-1)!];
    const isText = kind === null && (together.length > 1 || first.width > LABEL);
    return {
      lines: together,
      kind,
      first: first.visible,
      last: last.visible,
      isOpen: isText && !isFinished(last.visible),
    };
  });
}

function isSetTogether(before: Line, line: Line, { indented }: Signs): boolean {
  const isNewParagraph = before.hardBreak || (indented && line.indent > 0);
  return before.piece === line.piece && before.strip.row <= line.strip.row && !isNewParagraph;
}

/**
 * A plain line that looks like a heading only for want of punctuation, as wide as its column: it may be a piece of
 * text.
 */
function isWideAsText(kind: LineKind | null, { width, column, gaps }: Line): boolean {
  return kind?.head === 'plain' && gaps === 0 && Math.abs(width - column) <= 0.5;
}

/** Whether a piece may be read as text: it is, or it is a plain heading that only its shortness makes one. */
export function mayBeText({ kind, lines }: Piece): boolean {
  return kind === null || (kind.head === 'plain' && lines[0]!.gaps === 0 && lines[0]!.mark === '');
}

/** A short line that seems a heading and ends in half a word: text cut short, if its other half is found. */
export function seemsCutShort({ kind, lines, last }: Piece, signs: Signs): boolean {
  return kind?.head === 'plain' && lines[0]!.gaps === 0 && last.length > 8 && endsInHalfAWord(last, signs);
}

export function endsInHalfAWord(text: string, signs: Signs): boolean {
  return signs.isHalf(text.slice(-WORD), -1);
}
