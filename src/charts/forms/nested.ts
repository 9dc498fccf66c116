// Nested areas: what a rate is a share of. Squares one in another, their areas as the numbers, a panel a series.
import { max, sum } from 'd3';
import { dataOf, forwardIds } from '../figure.ts';
import { column, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Series, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { panelOf, type Hand, type Panel, type Sheet } from './nested-panel.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const nested = form({
  says: {
    zh: '套叠面积：比率是多少里的多少；由里到外是部分、倒推的分母、全部，面积与数成比例，各组自用一尺',
    en: 'Nested areas: what a rate is a share of; part, base reckoned back, whole, each group on a scale of its own',
  },
  fields,
  roles: {
    part: { least: 1, most: 1, says: { zh: '部分', en: 'Part' } },
    rate: { least: 0, most: 1, says: { zh: '比率', en: 'Rate' } },
    base: { least: 0, most: 1, says: { zh: '分母', en: 'Base' } },
    whole: { least: 0, most: 1, says: { zh: '全部', en: 'Whole' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawNested,
});

/** px: the side of a panel's outermost square, the gaps between panels, and how many stand side by side. */
const sheets: Readonly<Record<Width, Omit<Sheet, 'width'> & { readonly columns: number; readonly gap: number }>> = {
  wide: { side: 132, columns: 2, gap: 32 },
  narrow: { side: 104, columns: 1, gap: 26 },
  card: { side: 120, columns: 1, gap: 20 },
  small: { side: 34, columns: 4, gap: 6 },
};

/** Panels stand in the order of `data`, row by row; a card has the one that is brought forward. */
function drawNested(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const { side, columns, gap } = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const isForward = (one: Series): boolean => dataOf({ series: [one] }).some(({ number }) => forward.has(number.id));
  const shown = options.width === 'card' ? figure.series.filter(isForward) : figure.series;
  const room = (width - (columns - 1) * gap) / columns;
  const { labels } = figure.chart;
  const hand: Hand = { words, options, sheet: { side, width: room }, labels, roles: nested.roles, isForward };
  const panels = shown.map((series) => panelOf(series, hand));
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, i) =>
    panels.slice(i * columns, (i + 1) * columns),
  );
  const blocks = rows.map((row, i) => rowOf(row, room + gap, i < rows.length - 1 ? gap : 2));
  return { width, height: Math.ceil(sum(blocks, ({ height }) => height)), marks: gather(column(blocks).drawn, hand) };
}

/** As high as its highest panel, with `below` px of white under it. */
function rowOf(panels: readonly Panel[], step: number, below: number): Block {
  return {
    height: (max(panels, ({ height }) => height) ?? 0) + below,
    draw: (y) => panels.flatMap((panel, i) => panel.draw(i * step, y)),
  };
}
