// Damage to the order of whole blocks, before setting: headings and standfirst away from their place.
import type { Random } from './random.ts';
import { bodyStart, type Damage, type Piece, type Sheet } from './sheet.ts';

export const ORDER_DAMAGES: readonly Damage[] = [
  {
    name: 'standfirst-first',
    step: 'order',
    apply: standfirstFirst,
    why: 'A standfirst set above or beside the title is read before it.',
  },
  {
    name: 'missing-head',
    step: 'order',
    apply: missingHead,
    why: 'A heading drawn as a picture leaves no text: in a numbered series one number is missing.',
  },
  {
    name: 'heads-after',
    step: 'order',
    apply: headsAfter,
    why:
      'Headings set beside their columns are read after the text they head; here all of one ' +
      'level are, so the last has no text after it.',
  },
  {
    name: 'heads-at-end',
    step: 'order',
    apply: headsAtEnd,
    why: 'Headings in frames of their own come together after the page; number and words tell where each belongs.',
  },
];

function standfirstFirst(sheet: Sheet): Sheet {
  const isFirst = ({ type }: Piece): boolean => type === 'argument';
  return { ...sheet, pieces: [...sheet.pieces.filter(isFirst), ...sheet.pieces.filter((piece) => !isFirst(piece))] };
}

function missingHead(sheet: Sheet, random: Random): Sheet {
  const series = numberedHeads(sheet).slice(1, -1);
  const block = random.pick(series)?.block ?? null;
  if (block === null) return sheet;
  return { ...sheet, pieces: sheet.pieces.filter((piece) => piece.block !== block), gone: [...sheet.gone, block] };
}

/** The longest series of heads of one level whose numbers rise by one; empty where no heads are numbered. */
function numberedHeads({ clean, pieces }: Sheet): readonly Piece[] {
  const byLevel = [2, 3].map((level) =>
    pieces.filter(
      (piece) =>
        piece.type === 'head' &&
        piece.level === level &&
        NUMBERED.test(clean.blocks[piece.block as number]?.text ?? ''),
    ),
  );
  return byLevel.sort((a, b) => b.length - a.length)[0] as readonly Piece[];
}

const NUMBERED =
  /^(?:（?[一二三四五六七八九十]+[、）]|\d+[.．　]|(?:举措|看点|目标|关键词|其|听来的第|第)[一二三四五六七八九十]+)/u;

function headsAfter(sheet: Sheet): Sheet {
  const start = bodyStart(sheet.pieces);
  const level = Math.max(...sheet.pieces.map((piece) => piece.level ?? 0));
  const out: Piece[] = [];
  let waiting: Piece[] = [];
  for (const piece of sheet.pieces.slice(start)) {
    const isHead = piece.type === 'head';
    if ((isHead && piece.block !== waiting[0]?.block) || piece.type === 'note') {
      out.push(...waiting);
      waiting = [];
    }
    if (isHead && piece.level === level) waiting.push(piece);
    else out.push(piece);
  }
  return { ...sheet, pieces: [...sheet.pieces.slice(0, start), ...out, ...waiting] };
}

/**
 * Only heads whose place the text proves: a word of theirs stands in the first paragraph below and not in the section
 * above.
 */
function headsAtEnd(sheet: Sheet, random: Random): Sheet {
  const heads = sheet.pieces.filter((piece, at) => piece.type === 'head' && at > 0 && provable(sheet.pieces, at));
  const moved = new Set(random.some(heads, Math.max(1, Math.ceil(heads.length * 0.5))).map(({ block }) => block));
  const isMoved = (piece: Piece): boolean => moved.has(piece.block);
  return { ...sheet, pieces: [...sheet.pieces.filter((piece) => !isMoved(piece)), ...sheet.pieces.filter(isMoved)] };
}

function provable(pieces: readonly Piece[], at: number): boolean {
  const below = pieces[at + 1];
  const before = pieces[at - 1];
  if (below?.type !== 'p' || before === undefined) return false;
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(wordsOf(pieces[at] as Piece))]
    .filter(({ segment }) => /^\p{Script=Han}{2,}$/u.test(segment))
    .map(({ segment }) => segment);
  const above = pieces.slice(0, at).findLastIndex(({ type }) => type === 'head');
  const earlier = pieces
    .slice(above + 1, at)
    .map(wordsOf)
    .join('');
  return words.some((word) => wordsOf(below).includes(word) && !earlier.includes(word));
}

function wordsOf(piece: Piece): string {
  return piece.lines.join('');
}
