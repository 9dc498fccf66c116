// Unit chart: every so many cases are a cell, filled for the part and hollow for the rest; all groups at one scale.
import { s } from 'hastscript';
import { z } from 'zod';
import { localizedSchema } from '../../language/index.ts';
import { forwardIds, inRole } from '../figure.ts';
import { frames } from '../layout/frames.ts';
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
 * `most`: more cells than this are too small to be seen one by one. `pitch`, px: no cell is larger. `columns`: nor
 * fewer than this.
 */
interface Cells {
  readonly cellRows: number;
  readonly columns: number;
  readonly most: number;
  readonly pitch: number;
}
const grids: Readonly<Record<Width, Cells>> = {
  wide: { cellRows: 10, columns: 16, most: 240, pitch: 40 },
  narrow: { cellRows: 10, columns: 16, most: 240, pitch: 24 },
  card: { cellRows: 5, columns: 24, most: 240, pitch: 20 },
  small: { cellRows: 5, columns: 12, most: 60, pitch: 12 },
};

/**
 * Groups stand in the order of `data`, the cell's worth after the last. All are inked in full unless one is asked for
 * by its key.
 */
function drawUnits(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width, size, note } = frames[options.width];
  const frame = { width, size, small: note, ...grids[options.width] };
  const isAlone = options.width === 'card' || options.width === 'small';
  const all = groupsOf(figure, options.key);
  const meant = all.filter((group) => isMeant(group, forwardIds(figure, options.key)));
  const groups = isAlone && meant.length > 0 ? meant : all;
  const hand: Hand = { ...frame, ...scaleOf(all, groups, frame), marks: figure.chart.marks, words, options };
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

function groupsOf(figure: Figure, key: string | undefined): readonly Group[] {
  const meant = forwardIds(figure, key);
  return figure.series.flatMap((one) => {
    const [part, whole, gain] = ['part', 'whole', 'gain'].map((role) => inRole(one, role)[0]);
    if (!part || !whole) return [];
    const group = { series: one, part, whole, gain };
    return [{ ...group, forward: key === undefined || isMeant(group, meant) }];
  });
}

/** Whether anything of a group is brought forward. */
function isMeant({ part, whole, gain }: Omit<Group, 'forward'>, ids: ReadonlySet<string>): boolean {
  return [part, whole, gain].some((datum) => datum !== undefined && ids.has(datum.number.id));
}

/**
 * A cell is worth 1, 2 or 5 of a power of ten, the least that keeps the cells of the chart's largest group countable:
 * it is worth the same on the card of one group. As large as the groups that are shown allow.
 */
function scaleOf(
  all: readonly Group[],
  groups: readonly Group[],
  { width, columns: least, cellRows, most, pitch: largestPitch }: Cells & { readonly width: number },
): { readonly per: number; readonly pitch: number } {
  const largestOf = (some: readonly Group[]): number => Math.max(1, ...some.map(({ whole }) => whole.number.value));
  const worths = Array.from({ length: 12 }, (_, power) => [1, 2, 5].map((step) => step * 10 ** power)).flat();
  const per = worths.find((worth) => largestOf(all) / worth <= most) ?? largestOf(all);
  const columns = Math.max(least, Math.ceil(largestOf(groups) / per / cellRows));
  return { per, pitch: Math.min(largestPitch, width / (columns - gapShare)) };
}
