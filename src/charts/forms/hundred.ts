// Of a hundred: a grid of a hundred dots a series, as many solid as the part is of the whole.
import { forwardIds } from '../figure.ts';
import { column, space } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { besideGrid, gridsRow, type Hand, type Sheet } from './hundred-grids.ts';
import { groupsOf } from './part-of-whole.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const hundred = form({
  says: {
    zh: '百点图：总数化成一百点，部分是实点；数目太大、想不出样子时用，一组一张',
    en: 'Of a hundred: the whole is a hundred dots, the part solid; for numbers too large to picture, a grid a series',
  },
  fields,
  roles: {
    part: { least: 1, most: 1, says: { zh: '部分', en: 'Part' } },
    whole: { least: 1, most: 1, says: { zh: '总数', en: 'Whole' } },
    share: { least: 0, most: 1, says: { zh: '每百之数（推算）', en: 'Per hundred (reckoned)' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawHundred,
});

/** px, but for `columns`: grids side by side. `alone`: the side of a grid that has the frame to itself. */
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { columns: 4, gap: 28, alone: 300, isBeside: true, amount: 27, big: 64 },
  narrow: { columns: 2, gap: 22, alone: 240, isBeside: false, amount: 20, big: 40 },
  card: { columns: 1, gap: 0, alone: 158, isBeside: true, amount: 27, big: 60 },
  small: { columns: 4, gap: 8, alone: 110, isBeside: false, amount: 8, big: 8 },
};

/** Grids stand in the order of `data`, row by row; a card has the one that is brought forward. */
function drawHundred(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const sheet = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const all = groupsOf(figure.series, forward);
  const one = all.filter((grid) => grid.forward).slice(0, 1);
  // a thumbnail has room for a row
  const grids = { wide: all, narrow: all, card: one, small: all.slice(0, sheet.columns) }[options.width];
  const hand: Hand = { words, options, sheet };
  const [only] = grids;
  if (grids.length === 1 && only && sheet.isBeside) {
    const { height, drawn } = column([besideGrid(only, hand)]);
    return { width, height, marks: gather(drawn, hand) };
  }
  const columns = Math.min(grids.length, grids.length > 4 && sheet.columns === 4 ? 3 : sheet.columns);
  const rows = Array.from({ length: Math.ceil(grids.length / columns) }, (_, i) =>
    grids.slice(i * columns, (i + 1) * columns),
  );
  const { height, drawn } = column(
    rows.flatMap((row, i) => [...(i > 0 ? [space(sheet.gap)] : []), gridsRow(row, columns, hand)]),
  );
  return { width, height, marks: gather(drawn, hand) };
}
