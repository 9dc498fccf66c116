// Unit chart: every so many cases are a cell, filled for the part and hollow for the rest; all groups at one scale.
import { s } from 'hastscript';
import { z } from 'zod';
import { localizedSchema } from '../../language/index.ts';
import { inRole } from '../figure.ts';
import { tenth } from '../layout/tenth.ts';
import { gapShare } from '../marks/cells.ts';
import { gather, type Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import type { Drawing, DrawOptions, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { cellRow, groupRows, plain, type Group, type Hand } from './units-rows.ts';

const label = localizedSchema.refine(
  ({ zh, en }) => zh.includes('{value}') && en.includes('{value}'),
  'must hold {value}',
);

const fields = {
  /** Labels of the marks: `调解成功{value}`, `{value} settled`. */
  marks: z.strictObject({ part: label, whole: label, rest: label, cell: label, gain: label.optional() }),
};
type Figure = FormFigure<typeof fields>;

export const units = form({
  says: {
    zh: '格子图：每格若干件，实心是部分，空心是其余',
    en: 'Unit squares: solid ones are the part, hollow ones the rest',
  },
  fields,
  roles: {
    part: { least: 1, most: 1, says: { zh: '部分', en: 'Part' } },
    whole: { least: 1, most: 1, says: { zh: '总数', en: 'Whole' } },
    gain: { least: 0, most: 1, says: { zh: '部分带来的', en: 'What the part brought' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawUnits,
});

/**
 * px. `most`: more cells than this are too small to be seen one by one. `pitch`: no cell is larger. `columns`: nor
 * fewer than this.
 */
interface Frame {
  readonly width: number;
  readonly size: number;
  readonly small: number;
  readonly cellRows: number;
  readonly columns: number;
  readonly most: number;
  readonly pitch: number;
  readonly others: boolean;
}
const frames: Readonly<Record<Width, Frame>> = {
  wide: { width: 720, size: 16, small: 14, cellRows: 10, columns: 16, most: 240, pitch: 40, others: true },
  narrow: { width: 340, size: 15, small: 13, cellRows: 10, columns: 16, most: 240, pitch: 24, others: true },
  card: { width: 540, size: 15.5, small: 12.5, cellRows: 5, columns: 24, most: 240, pitch: 20, others: false },
  small: { width: 160, size: 4, small: 4, cellRows: 5, columns: 12, most: 60, pitch: 12, others: false },
};

/**
 * Groups stand in the order of `data`, the cell's worth after the last. All are inked in full unless one is asked for
 * by its key.
 */
function drawUnits(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const frame = frames[options.width];
  const all = groupsOf(figure, options.key);
  const groups = frame.others ? all : all.filter(({ series }) => series.key === (options.key ?? figure.key));
  const hand: Hand = { ...frame, ...scaleOf(groups, frame), marks: figure.chart.marks, words, options };
  const rule = {
    height: 24,
    draw: (y: number) => [plain(s('path', { ...inks.grid, d: `M0 ${tenth(y + 14)}H${frame.width}` }))],
  };
  const rows = groups.flatMap((group, i) => [...(i > 0 ? [rule] : []), ...groupRows(group, hand)]);
  const { y, drawn } = [...rows, cellRow(groups.at(-1), hand)].reduce<{
    readonly y: number;
    readonly drawn: readonly Piece[];
  }>((flow, row) => ({ y: flow.y + row.height, drawn: [...flow.drawn, ...row.draw(flow.y)] }), { y: 0, drawn: [] });
  return { width: frame.width, height: Math.ceil(y) + 2, marks: gather(drawn, hand) };
}

function groupsOf({ series }: Figure, key: string | undefined): readonly Group[] {
  return series.flatMap((one) => {
    const [part, whole, gain] = ['part', 'whole', 'gain'].map((role) => inRole(one, role)[0]);
    return part && whole ? [{ series: one, part, whole, gain, forward: key === undefined || key === one.key }] : [];
  });
}

/** A cell is worth 1, 2 or 5 of a power of ten: the least that keeps the largest group's cells countable. */
function scaleOf(
  groups: readonly Group[],
  { width, columns: least, cellRows, most, pitch: largestPitch }: Frame,
): { readonly per: number; readonly pitch: number } {
  const largest = Math.max(1, ...groups.map(({ whole }) => whole.number.value));
  const worths = Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  const per = worths.find((worth) => largest / worth <= most) ?? largest;
  const columns = Math.max(least, Math.ceil(largest / per / cellRows));
  return { per, pitch: Math.min(largestPitch, width / (columns - gapShare)) };
}
