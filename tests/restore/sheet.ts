// A sheet: a clean text being set and spoiled, in pieces that know which block they came from.
import type { BlockType } from '../../src/edition/index.ts';
import type { Random } from './random.ts';
import type { Clean, CleanBlock } from './read-clean.ts';

/** Lines that stand together on the page; a block cut in two is two pieces of one `block`. Page furniture has none. */
export interface Piece {
  readonly block: number | null;
  readonly type: BlockType | 'furniture';
  readonly level?: number;
  readonly lines: readonly string[];
  /** Blank lines above it. */
  readonly gap: number;
}

export interface Sheet {
  readonly clean: Clean;
  readonly pieces: readonly Piece[];
  /** Blocks that no longer stand on the page. */
  readonly gone: readonly number[];
  /** Captions that may be read before or after the paragraph they were printed in. */
  readonly free: readonly { readonly caption: number; readonly host: number }[];
}

export type Step = 'words' | 'order' | 'columns' | 'lines' | 'text';

/**
 * One way a page is spoiled; `step` says when: before setting (words, order) or after (columns, lines); `text` is the
 * finished page's.
 */
export type Damage = { readonly name: string; readonly why: string } & (
  | { readonly step: Exclude<Step, 'text'>; readonly apply: (sheet: Sheet, random: Random) => Sheet }
  | { readonly step: 'text'; readonly encode: (text: string) => Uint8Array }
);

const TITLE_ZONE = new Set<Piece['type']>(['title', 'kicker', 'subtitle', 'byline', 'argument', 'furniture']);

export function openSheet(clean: Clean): Sheet {
  const pieces = clean.blocks.map((block, at) => pieceOf(block, at));
  return { clean, pieces, gone: [], free: [] };
}

/** The sheet with `change` made to the pieces of `types`. */
export function changePieces(sheet: Sheet, types: readonly Piece['type'][], change: (piece: Piece) => Piece): Sheet {
  return { ...sheet, pieces: sheet.pieces.map((piece) => (types.includes(piece.type) ? change(piece) : piece)) };
}

/** The sheet with `change` made to each line of the pieces of `types`. */
export function changeLines(
  sheet: Sheet,
  types: readonly Piece['type'][],
  change: (line: string, at: number, piece: Piece) => string,
): Sheet {
  return changePieces(sheet, types, (piece) => ({
    ...piece,
    lines: piece.lines.map((line, at) => change(line, at, piece)),
  }));
}

/** Where the body begins: after the pieces that stand over the page. */
export function bodyStart(pieces: readonly Piece[]): number {
  const at = pieces.findIndex(({ type }) => !TITLE_ZONE.has(type));
  return at === -1 ? pieces.length : at;
}

function pieceOf({ type, level, text }: CleanBlock, block: number): Piece {
  const lines = type === 'table' ? text.split('\n') : [text];
  return { block, type, lines, gap: type === 'item' ? 0 : 1, ...(level === undefined ? {} : { level }) };
}
