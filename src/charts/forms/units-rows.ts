// The rows of a unit chart from top to bottom, each with its height: heading, legend, cells, what the part brought.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printed, reckoned } from '../../wording/index.ts';
import { tenth } from '../layout/tenth.ts';
import { cells, cellSide } from '../marks/cells.ts';
import { inks } from '../marks/inks.ts';
import { stackWidth, text, type Line } from '../marks/label.ts';
import type { Piece } from '../marks/gather.ts';
import { about } from '../reckon.ts';
import type { Datum, DrawOptions, Language, Localized, Series, Words } from '../types.ts';

export interface Marks {
  readonly part: Localized;
  readonly whole: Localized;
  readonly rest: Localized;
  readonly cell: Localized;
  readonly gain?: Localized | undefined;
}
export interface Group {
  readonly series: Series;
  readonly part: Datum;
  readonly whole: Datum;
  readonly gain: Datum | undefined;
  readonly forward: boolean;
}

/** What every group is drawn with; lengths in px, `per` what a cell is worth, `cellRows` cells to a column. */
export interface Hand {
  readonly width: number;
  readonly size: number;
  readonly small: number;
  readonly cellRows: number;
  readonly per: number;
  readonly pitch: number;
  readonly marks: Marks;
  readonly words: Words;
  readonly options: DrawOptions;
}
export interface Row {
  readonly height: number;
  readonly draw: (y: number) => readonly Piece[];
}

interface Label {
  readonly line: Line;
  readonly x: number;
  readonly side: 'start' | 'end';
  /** What it is the mark of. */
  readonly datum: Datum | undefined;
}
const between = 14;

/** The rows of one group; one line of cells has its label beside it, more have a legend above. */
export function groupRows(group: Group, hand: Hand): readonly Row[] {
  const { part, whole, rest } = sayings(group, hand);
  const head: Label = {
    line: { text: heading(group, hand), size: hand.size, voice: 'ink', bold: true },
    x: 0,
    side: 'start',
    datum: undefined,
  };
  const grid = gridOf(group, hand);
  const first = [...labelRows([head, whole], hand)];
  if (grid.rows === 1) return [...first, ...besideCells(part, group, grid, hand)];
  const hollowFrom = Math.ceil(grid.part / grid.rows) * hand.pitch;
  const fits = hollowFrom + stackWidth([rest.line]) <= hand.width;
  return [
    ...first,
    ...labelRows([part, fits ? { ...rest, x: hollowFrom } : { ...rest, x: hand.width, side: 'end' }], hand),
    cellsRow(group, grid, hand),
    ...gainRows(group, grid, hand),
  ];
}

/** What one cell is worth, below everything. */
export function cellRow(last: Group | undefined, { per, small, marks, width, options: { language } }: Hand): Row {
  const line: Line = {
    text: said(marks.cell, language, reckoned(per, last?.whole.number.unit ?? '', language)),
    size: small,
    voice: 'label',
  };
  return { height: small * 1.9, draw: (y) => [plain(text(line, width, y + small * 1.5, 'end'))] };
}

interface Cells {
  readonly part: number;
  readonly whole: number;
  readonly rows: number;
}

function gridOf({ part, whole }: Group, { per, pitch, width, cellRows }: Hand): Cells {
  const counts = { part: part.number.value / per, whole: whole.number.value / per };
  return { ...counts, rows: counts.whole <= cellRows * 2 && Math.ceil(counts.whole) * pitch <= width ? 1 : cellRows };
}

function sayings({ part, whole, forward }: Group, hand: Hand): Readonly<Record<'part' | 'whole' | 'rest', Label>> {
  const {
    size,
    marks,
    options: { language },
  } = hand;
  const rest =
    about(
      [part, whole].map(({ number }) => number),
      language,
    ) + reckoned(whole.number.value - part.number.value, whole.number.unit, language);
  const label = (words: string, voice: Line['voice'], bold: boolean, of?: Datum): Label => ({
    line: { text: words, size, voice, bold },
    x: 0,
    side: 'start',
    datum: of,
  });
  return {
    part: label(said(marks.part, language, printed(part.number, language)), forward ? 'forward' : 'second', true, part),
    whole: {
      ...label(said(marks.whole, language, printed(whole.number, language)), 'second', false, whole),
      x: hand.width,
      side: 'end',
    },
    rest: label(said(marks.rest, language, rest), 'second', false),
  };
}

/** It means no number. */
export function plain(shape: Element): Piece {
  return { datum: undefined, box: { x: 0, y: 0, width: 0, height: 0 }, shapes: [shape] };
}

function heading({ part, series }: Group, { words, options: { language } }: Hand): string {
  return part.observation === null
    ? series.name[language]
    : words.heading(series.name[language], words.period(part.period));
}

function said(template: Localized, language: Language, value: string): string {
  return template[language].replace('{value}', value);
}

/** Two labels on one line where they clear each other, else one below the other. */
function labelRows(labels: readonly [Label, Label], { size }: Hand): readonly Row[] {
  const [left, right] = labels;
  const start = right.side === 'end' ? right.x - stackWidth([right.line]) : right.x;
  const row = (some: readonly Label[]): Row => ({
    height: size * 1.75,
    draw: (y) => some.flatMap((one) => drawLabel(one, y + size * 1.35)),
  });
  return stackWidth([left.line]) + between <= start
    ? [row(labels)]
    : [row([left]), row([right.side === 'end' ? { ...right, x: 0, side: 'start' } : right])];
}

function drawLabel({ line, x, side, datum }: Label, y: number): readonly Piece[] {
  const width = stackWidth([line]);
  const box = { x: side === 'end' ? x - width : x, y: y - line.size, width, height: line.size * 1.3 };
  return [{ datum, box, shapes: [text(line, x, y, side)] }];
}

function cellsRow({ part, whole, forward }: Group, grid: Cells, { pitch }: Hand): Row {
  const height = (grid.rows - 1) * pitch + cellSide(pitch);
  const columns = (count: number): number => Math.ceil(count / grid.rows) * pitch;
  return {
    height: height + 6,
    draw: (y) => {
      const { filled, hollow } = cells(grid, { x: 0, y: y + 6, rows: grid.rows, pitch }, forward);
      const box = { x: 0, y: y + 6, width: columns(grid.part), height };
      const rest = { ...box, x: box.width, width: columns(grid.whole) - box.width };
      return [
        { datum: whole, box: rest, shapes: hollow },
        { datum: part, box, shapes: filled },
      ];
    },
  };
}

function besideCells(part: Label, group: Group, grid: Cells, hand: Hand): readonly Row[] {
  const x = Math.ceil(grid.whole) * hand.pitch + between - 4;
  const row = cellsRow(group, grid, hand);
  if (x + stackWidth([part.line]) > hand.width)
    return [row, { height: hand.size * 1.75, draw: (y) => drawLabel(part, y + hand.size * 1.4) }];
  const height = Math.max(row.height, hand.size * 1.5 + 6);
  return [
    {
      height,
      draw: (y) => [...row.draw(y), ...drawLabel({ ...part, x }, y + 6 + cellSide(hand.pitch) / 2 + hand.size * 0.36)],
    },
  ];
}

/** A bracket below the filled columns, and what came of them. */
function gainRows(
  { gain, forward }: Group,
  grid: Cells,
  { pitch, size, marks, options: { language } }: Hand,
): readonly Row[] {
  if (!gain || !marks.gain) return [];
  const right = (Math.ceil(grid.part / grid.rows) - 1) * pitch + cellSide(pitch);
  const bracket = (y: number): Element =>
    s('path', {
      ...(forward ? inks.forwardLine : inks.contextLine),
      strokeWidth: 1.5,
      d: `M.8 ${tenth(y + 5)}v6H${tenth(right - 0.8)}v-6`,
    });
  const label: Label = {
    line: {
      text: said(marks.gain, language, printed(gain.number, language)),
      size,
      voice: forward ? 'forward' : 'second',
    },
    x: 0,
    side: 'start',
    datum: gain,
  };
  return [
    { height: 12, draw: (y) => [plain(bracket(y))] },
    { height: size * 1.6, draw: (y) => drawLabel(label, y + size * 1.2) },
  ];
}
