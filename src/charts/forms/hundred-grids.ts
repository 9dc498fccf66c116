// A grid of a hundred with its labels: beside it where it stands alone, else under it.
import { said } from '../datum.ts';
import type { Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { spread } from '../layout/spread.ts';
import { dots, dotsHeight } from '../marks/dots.ts';
import type { Piece } from '../marks/gather.ts';
import { stack, stackHeight, type Line } from '../marks/label.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import { amountLine, labelPiece, nameLines } from '../marks/said-lines.ts';
import type { Datum, DrawOptions, Quantity, Words } from '../types.ts';
import type { Group } from './part-of-whole.ts';

export interface Sheet {
  readonly columns: number;
  readonly gap: number;
  readonly alone: number;
  readonly isBeside: boolean;
  readonly amount: number;
  readonly big: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
}

/** px between a grid and its labels, a name and its grid, grids side by side. */
const [beside, below, apart] = [30, 8, 22];

/** Labels at the height of the dots that they name. */
export function besideGrid(grid: Group, hand: Hand): Block {
  const { options, sheet } = hand;
  const { width, size } = frames[options.width];
  const x = sheet.alone + beside;
  const room = width - x;
  const share = shareLabel(grid, hand, { room, size: sheet.big });
  const part = label(grid.part, hand, { room, size, voice: grid.forward ? 'forward' : 'ink' });
  const whole = label(grid.whole, hand, { room, size, voice: 'second' });
  const filled = Math.min(1, ratio(grid).value / 100) * sheet.alone;
  const tall = dotsHeight(ratio(grid), sheet.alone);
  const upper = stackHeight(share) + stackHeight(part) + below;
  const height = Math.max(tall, upper + stackHeight(whole) + 2 * below);
  const [first, second] = spread(
    [
      { at: filled / 2, height: upper + below },
      { at: (filled + sheet.alone) / 2, height: stackHeight(whole) + below },
    ],
    0,
    height,
  );
  return {
    height,
    draw: (y) => [
      ...field(grid, { x: 0, y, side: sheet.alone }),
      ...shared(grid, share, { x, y: y + first! - upper / 2 }),
      labelPiece(grid.part, part, { x, y: y + first! - upper / 2 + stackHeight(share) + below }),
      labelPiece(grid.whole, whole, { x, y: y + second! - stackHeight(whole) / 2 }),
    ],
  };
}

/** Grids of one row begin at one height, whatever the lines of their names. */
export function gridsRow(grids: readonly Group[], columns: number, hand: Hand): Block {
  const { options, sheet } = hand;
  const { width, size, note } = frames[options.width];
  const isSmall = options.width === 'small';
  const gap = isSmall ? 8 : apart;
  const room = (width - (columns - 1) * gap) / columns;
  const side = Math.min(room, columns === 1 ? sheet.alone : room);
  const isAlone = columns === 1;
  const cells = grids.map((grid) => {
    const voice: Line['voice'] = grid.forward ? 'forward' : 'ink';
    const look = { language: options.language, room, size, voice, bold: true };
    if (isSmall) return { grid, name: [], share: [], part: [], whole: [] };
    return {
      grid,
      name: isAlone ? [] : lines(grid.series.name[options.language], look),
      share: shareLabel(grid, hand, { room, size: isAlone ? sheet.big : sheet.amount }),
      part: label(grid.part, hand, { room, size: isAlone ? size : note, voice }),
      whole: label(grid.whole, hand, { room, size: isAlone ? size : note, voice: 'second' }),
    };
  });
  const head = Math.max(...cells.map(({ name }) => stackHeight(name)));
  const top = head === 0 ? 0 : head + below;
  const tall = Math.max(...grids.map((grid) => dotsHeight(ratio(grid), side)));
  const foot = top + tall + (isSmall ? 0 : below);
  const under = ({ share, part, whole }: (typeof cells)[number]): number =>
    [share, part, whole].reduce((sum, some) => sum + stackHeight(some), isSmall ? 0 : 8);
  return {
    height: foot + Math.max(...cells.map(under)),
    draw: (y) =>
      cells.flatMap((cell, i) => {
        const x = i * (room + gap);
        const after = stackHeight(cell.share) + 4;
        const last = after + stackHeight(cell.part) + 4;
        return [
          plain(...stack(cell.name, x, y + head - stackHeight(cell.name) / 2)),
          ...field(cell.grid, { x, y: y + top, side }),
          ...(isSmall ? [] : shared(cell.grid, cell.share, { x, y: y + foot })),
          ...(isSmall ? [] : [labelPiece(cell.grid.part, cell.part, { x, y: y + foot + after })]),
          ...(isSmall ? [] : [labelPiece(cell.grid.whole, cell.whole, { x, y: y + foot + last })]),
        ];
      }),
  };
}

interface Place {
  readonly x: number;
  readonly y: number;
}

function field(grid: Group, { x, y, side }: Place & { readonly side: number }): readonly Piece[] {
  const { part, whole, forward } = grid;
  const of = ratio(grid);
  const box = { x, y, width: side, height: dotsHeight(of, side) };
  const { solid, rest } = dots(of, { x, y, side }, forward);
  const height = Math.min(1, of.value / 100) * side;
  return [
    { datum: whole, box, shapes: rest },
    { datum: part, box: { ...box, height: Math.max(side / 10, height) }, shapes: solid },
  ];
}

function shared({ share }: Group, some: readonly Line[], at: Place): readonly Piece[] {
  return share ? [labelPiece(share, some, at)] : [];
}

interface Look {
  readonly room: number;
  readonly size: number;
}

/** The number of the hundred, and what it counts. */
function shareLabel({ share, forward }: Group, { words, options }: Hand, { room, size }: Look): readonly Line[] {
  if (!share) return [];
  const { language, width } = options;
  const voice: Line['voice'] = forward ? 'forward' : 'ink';
  const name = nameLines(share, { words, language, room, size: frames[width].note, voice: 'label' });
  return [amountLine(share, { language, size, voice }), ...name];
}

function label(
  datum: Datum,
  { options: { language } }: Hand,
  look: Look & { readonly voice: Line['voice'] },
): readonly Line[] {
  return lines(`${datum.name[language]}\u2002${said(datum, language)}`, {
    language,
    ...look,
    bold: look.voice === 'forward',
  });
}

/** How many of the hundred, and between which numbers rounding leaves it. */
function ratio({ part: { number: part }, whole: { number: whole } }: Group): Quantity {
  const of = (a: number | null, b: number | null): number | null =>
    a === null || b === null || b === 0 ? null : (a / b) * 100;
  const middle = ({ value, upper }: Quantity): number => (upper === null ? value : (value + upper) / 2);
  return {
    ...part,
    value: of(middle(part), middle(whole)) ?? 0,
    upper: null,
    low: of(part.low, whole.high),
    high: of(part.high, whole.low),
  };
}
