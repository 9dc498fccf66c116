// Damage by the page's columns, after setting: ends of columns, columns out of order or interleaved, captions and
// running heads between.
import { cut } from './cuts.ts';
import type { Random } from './random.ts';
import { bodyStart, type Damage, type Piece, type Sheet } from './sheet.ts';

export const COLUMN_DAMAGES: readonly Damage[] = [
  {
    name: 'columns-interleaved',
    step: 'columns',
    apply: interleaved,
    why:
      'Two sections side by side in two columns are read across: the upper halves of both, ' +
      'then the lower halves, cut mid-sentence.',
  },
  {
    name: 'columns-swapped',
    step: 'columns',
    apply: swapped,
    why:
      'The tool takes a later column before an earlier one; each column ends inside a word ' +
      'that only the right next one completes.',
  },
  {
    name: 'column-ends',
    step: 'columns',
    apply: columnEnds,
    why: 'Where a column or page ends inside a paragraph the tool leaves a blank line in the sentence.',
  },
  {
    name: 'captions-between',
    step: 'columns',
    apply: captionsBetween,
    why:
      'A picture set into the columns puts its caption, with blank lines round it, into the ' +
      'middle of a paragraph or between two.',
  },
  {
    name: 'page-furniture',
    step: 'columns',
    apply: pageFurniture,
    why:
      'Running head, date line and page number stand at the top and foot of every page, and in ' +
      'the text where a page ends.',
  },
];

/** Up to two pairs of neighbouring sections: head A, A1, head B, B1, A2, B2. */
function interleaved(sheet: Sheet, random: Random): Sheet {
  const text = sheet.pieces.map(wordsOf).join('\n');
  const pairs = sheet.pieces
    .map((_, at) => at)
    .filter(
      (at) =>
        sectionEnd(sheet.pieces, at) > at &&
        sectionEnd(sheet.pieces, sectionEnd(sheet.pieces, at)) > sectionEnd(sheet.pieces, at),
    );
  let pieces = sheet.pieces;
  let made = 0;
  let last = Infinity;
  for (const at of [...random.some(pairs, pairs.length)].reverse()) {
    const middle = sectionEnd(sheet.pieces, at);
    const end = sectionEnd(sheet.pieces, middle);
    if (end > last || made === 2) continue;
    const a = halves(sheet.pieces.slice(at + 1, middle), random, { text });
    const b = halves(sheet.pieces.slice(middle + 1, end), random);
    if (a === null || b === null) continue;
    pieces = [
      ...pieces.slice(0, at),
      pieces[at] as Piece,
      ...a[0],
      pieces[middle] as Piece,
      ...b[0],
      ...a[1],
      ...b[1],
      ...pieces.slice(end),
    ];
    last = at;
    made++;
  }
  return { ...sheet, pieces };
}

/** Past the section (a head, then paragraphs alone) that begins at `at`; `at` itself where none does. */
function sectionEnd(pieces: readonly Piece[], at: number): number {
  if (pieces[at]?.type !== 'head' || pieces[at + 1]?.type !== 'p') return at;
  const end = pieces.findIndex((piece, index) => index > at && piece.type !== 'p');
  return end === -1 ? pieces.length : end;
}

function halves(
  paragraphs: readonly Piece[],
  random: Random,
  inWord?: { readonly text: string },
): readonly [readonly Piece[], readonly Piece[]] | null {
  const at = random.whole(0, paragraphs.length - 1);
  const cuts = cut(paragraphs[at] as Piece, random, inWord);
  return cuts === null
    ? null
    : [
        [...paragraphs.slice(0, at), cuts[0]],
        [cuts[1], ...paragraphs.slice(at + 1)],
      ];
}

/** Three columns, the first two or the last two changed about. */
function swapped(sheet: Sheet, random: Random): Sheet {
  const text = sheet.pieces.map(wordsOf).join('\n');
  const start = bodyStart(sheet.pieces);
  const body = sheet.pieces.slice(start);
  const hosts = random.some(
    body.map((_, at) => at),
    body.length,
  );
  const chosen: { readonly at: number; readonly halves: readonly [Piece, Piece] }[] = [];
  for (const at of hosts.toSorted((a, b) => Math.abs(a - body.length / 3) - Math.abs(b - body.length / 3)))
    if (chosen.length === 0) tryCut(at);
  const first = chosen[0]?.at ?? 0;
  for (const at of hosts.toSorted((a, b) => Math.abs(a - (2 * body.length) / 3) - Math.abs(b - (2 * body.length) / 3)))
    if (chosen.length === 1 && at > first + 1) tryCut(at);
  const [one, two] = chosen;
  if (one === undefined || two === undefined) return sheet;
  const columns = [
    [...body.slice(0, one.at), one.halves[0]],
    [one.halves[1], ...body.slice(one.at + 1, two.at), two.halves[0]],
    [two.halves[1], ...body.slice(two.at + 1)],
  ] as const;
  const order = random.pick([
    [0, 2, 1],
    [1, 0, 2],
  ] as const) as readonly (0 | 1 | 2)[];
  return {
    ...sheet,
    pieces: [
      ...sheet.pieces.slice(0, start),
      ...order.flatMap((column) => columns[column].map((piece, at) => (at === 0 ? { ...piece, gap: 1 } : piece))),
    ],
  };

  function tryCut(at: number): void {
    const found = cut(body[at] as Piece, random, { text });
    if (found !== null) chosen.push({ at, halves: found });
  }
}

/** On broken lines a column has a height; on whole paragraphs about one in three is cut. */
function columnEnds(sheet: Sheet, random: Random): Sheet {
  const isBroken = sheet.pieces.some(({ type, lines }) => type === 'p' && lines.length > 1);
  const height = random.whole(16, 30);
  let room = height;
  return {
    ...sheet,
    pieces: sheet.pieces.flatMap((piece) => {
      room -= piece.lines.length;
      if (isBroken ? room > 0 : !random.chance(0.35)) return [piece];
      const halves = cut(piece, random);
      if (halves === null) return [piece];
      room = height - halves[1].lines.length;
      return halves;
    }),
  };
}

function captionsBetween(sheet: Sheet, random: Random): Sheet {
  const captions = sheet.pieces.filter(({ type }) => type === 'figDesc');
  let pieces = sheet.pieces.filter(({ type }) => type !== 'figDesc');
  const free: Sheet['free'][number][] = [];
  for (const caption of captions) {
    const at = random.pick(
      pieces
        .map((piece, index) => ({ piece, index }))
        .filter(
          ({ piece, index }) =>
            piece.type === 'p' &&
            piece.lines.join('').length > 24 &&
            pieces[index + 1]?.type !== 'figDesc' &&
            pieces[index - 1]?.type !== 'figDesc',
        )
        .map(({ index }) => index),
    );
    if (at === undefined) return sheet;
    const host = pieces[at] as Piece;
    const [head, tail] = (random.chance(0.6) ? cut(host, random) : null) ?? [host, null];
    const below = tail ?? pieces[at + 1];
    const apart = below === undefined ? [] : [{ ...below, gap: random.whole(1, 3) }];
    pieces = [
      ...pieces.slice(0, at),
      head,
      { ...caption, gap: random.whole(1, 3) },
      ...apart,
      ...pieces.slice(tail === null ? at + 2 : at + 1),
    ];
    free.push({ caption: caption.block as number, host: host.block as number });
  }
  return { ...sheet, pieces, free };
}

function pageFurniture(sheet: Sheet, random: Random): Sheet {
  const date = printedOn(sheet, random);
  const paper = random.pick(['劳动午报', '首都工运', '工会周刊']) as string;
  const desk = random.pick(['工会新闻', '基层', '专题', '要闻']) as string;
  const form = random.pick([
    (page: number): readonly string[] => [`${paper} ${date}`, `0${page} ${desk}`],
    (page: number): readonly string[] => [`${date} 第${page}版 ${desk}`],
    (page: number): readonly string[] => [`— ${page} —`, paper],
    (page: number): readonly string[] => [`${desk}`, date, `${page}`],
  ]) as (page: number) => readonly string[];
  const first = random.whole(2, 6);
  const head = (page: number): Piece => ({ block: null, type: 'furniture', lines: form(page), gap: 1 });
  const start = bodyStart(sheet.pieces);
  const every = Math.ceil((sheet.pieces.length - start) / random.whole(2, 3));
  let page = first;
  return {
    ...sheet,
    pieces: [
      head(page),
      ...sheet.pieces.flatMap((piece, at) => {
        if (at < start + every * (page - first + 1) || piece.type !== 'p') return [piece];
        const halves = cut(piece, random);
        if (halves === null) return [piece];
        page++;
        return [halves[0], head(page), halves[1]];
      }),
    ],
  };
}

/** The paper of the months after the period told: early next year, or that July. */
function printedOn({ clean }: Sheet, random: Random): string {
  const isHalf = clean.header.period.includes('-H1');
  const [year, month, day] = [
    clean.header.year + (isHalf ? 0 : 1),
    isHalf ? 7 : random.whole(1, 3),
    random.whole(8, 28),
  ];
  return `${year}年${month}月${day}日 星期${'日一二三四五六'[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] as string}`;
}

function wordsOf(piece: Piece): string {
  return piece.lines.join('');
}
