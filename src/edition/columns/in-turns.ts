// Columns that a tool handed on in turns, a piece of the one and a piece of the other: piece after piece goes on in the
// next but one (or the next but two, of three). Read column by column where all joints together read better so.
import { em } from '../em.ts';
import { jointWorth, wordsOf } from './reads.ts';
import { isBlank, type Row } from './row.ts';

/** Rows without a blank one among them, and the blank ones below. */
interface Piece {
  readonly rows: readonly Row[];
  readonly blank: readonly Row[];
  readonly first: string;
  readonly last: string;
}

type Worth = (from: number, to: number) => number;

/** What columns must win over the printed order: at least this, and so much a piece of two columns or of three. */
const MARGIN = 4;
const PER_PIECE = { 2: 0.9, 3: 1.5 } as const;
/** Fewer pieces are no columns; more stand on no page. */
const FEWEST = 6;
const MOST = 40;
/** Pieces whose words are asked for a joint's three characters. */
const WINDOW = 80;
/** The joints between columns can add no more. */
const SEAMS = 11;
/** A head over columns is not longer (em). */
const HEAD = 26;

export function inTurns(rows: readonly Row[]): Row[] {
  const pieces = piecesOf(rows);
  if (pieces.length <= FEWEST) return [...rows];
  const out: Row[] = rows.slice(
    0,
    rows.findIndex((row) => !isBlank(row)),
  );
  let [known, worth] = [0, worthIn(pieces, 0)];
  for (let at = 0; at < pieces.length;) {
    if (at >= known) [known, worth] = [at + WINDOW, worthIn(pieces, at)];
    const best = bestTurns(pieces, at, worth);
    if (best === null) {
      out.push(...pieces[at]!.rows, ...pieces[at]!.blank);
      at += 1;
    } else {
      const heads = headsOver(pieces[at - 1], best.columns);
      if (heads) out.splice(out.length - pieces[at - 1]!.rows.length - pieces[at - 1]!.blank.length);
      for (let column = 0; column < best.columns; column++) {
        if (heads) out.push(pieces[at - 1]!.rows[column]!, ...pieces[at - 1]!.blank);
        for (let i = at + column; i < best.end; i += best.columns)
          out.push(...joined(pieces[i]!, pieces[i + best.columns], i + best.columns < best.end));
      }
      at = best.end;
    }
  }
  return out;
}

/** What the joint of two pieces is worth, each asked once; its text are the pieces around `at`. */
function worthIn(pieces: readonly Piece[], at: number): Worth {
  const near = pieces.slice(Math.max(0, at - WINDOW), at + 2 * WINDOW);
  const text = near.flatMap(({ rows }) => rows.map(wordsOf)).join('\n');
  const known = new Map<number, number>();
  return (from, to) => {
    const key = from * pieces.length + to;
    const found = known.get(key) ?? jointWorth(pieces[from]!.last, pieces[to]!.first, text);
    known.set(key, found);
    return found;
  };
}

/** A piece that breaks off stands right over what it goes on in. */
function joined({ rows, blank, last }: Piece, next: Piece | undefined, isWithin: boolean): Row[] {
  const isOpen = isWithin && next !== undefined && !/[。！？!?…：:][”’）》」]*$/.test(last);
  return isOpen ? [...rows] : [...rows, ...blank];
}

/** The heads of all columns, one a row, stand over them. */
function headsOver(piece: Piece | undefined, columns: number): boolean {
  return (
    piece?.rows.length === columns &&
    piece.rows.every((row) => em(row.text) <= HEAD && !/[。；，]/.test(row.text) && em(row.text) > 2)
  );
}

/** From piece `at`: where its turns end, and how many columns take part. */
function bestTurns(pieces: readonly Piece[], at: number, worth: Worth): { end: number; columns: number } | null {
  let best: { end: number; columns: number; gain: number } | null = null;
  if (!isText(pieces[at]!)) return null;
  for (const columns of [2, 3] as const) {
    let [down, printed] = [0, 0];
    for (let end = at + 2; end <= Math.min(pieces.length, at + MOST); end++) {
      if (!isText(pieces[end - 1]!)) break;
      printed += worth(end - 2, end - 1);
      if (end - 1 - columns >= at) down += worth(end - 1 - columns, end - 1);
      const least = Math.max(MARGIN, PER_PIECE[columns] * (end - at));
      if (end - at < FEWEST || down - printed + SEAMS < least) continue;
      const gain = down + seams(at, end, columns, worth) - printed + lastSeam(pieces, end, columns, at, worth);
      if (gain >= least && gain > (best?.gain ?? 0)) best = { end, columns, gain };
    }
  }
  return best;
}

/** From each column's last piece to the next one's first. */
function seams(at: number, end: number, columns: number, worth: Worth): number {
  let sum = 0;
  for (let column = 0; column + 1 < columns; column++) {
    const last = at + column + columns * Math.floor((end - 1 - at - column) / columns);
    sum += worth(last, at + column + 1);
  }
  return sum;
}

/** What stands below goes on from the last column's last piece, not from the last printed. */
function lastSeam(pieces: readonly Piece[], end: number, columns: number, at: number, worth: Worth): number {
  if (end >= pieces.length || !isText(pieces[end]!)) return 0;
  const last = at + columns - 1 + columns * Math.floor((end - at - columns) / columns);
  return worth(last, end) - worth(end - 1, end);
}

/** Running text: a piece of several rows, or a row with a sentence in it. */
function isText({ rows, first }: Piece): boolean {
  return (
    rows.length > 2 || (em(first) > 12 && rows.some((row) => /[，。；]/.test(row.text))) || /[，。；]$/.test(first)
  );
}

function piecesOf(rows: readonly Row[]): Piece[] {
  const found: { rows: Row[]; blank: Row[] }[] = [];
  for (const row of rows) {
    const open = found.at(-1);
    if (isBlank(row)) open?.blank.push(row);
    else if (open === undefined || open.blank.length > 0) found.push({ rows: [row], blank: [] });
    else open.rows.push(row);
  }
  return found.map(({ rows: of, blank }) => ({ rows: of, blank, first: wordsOf(of[0]!), last: wordsOf(of.at(-1)!) }));
}
