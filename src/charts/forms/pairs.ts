// Pairs: small multiples, a panel a series, its numbers as bars from zero on a scale of the panel's own.
import { max } from 'd3';
import { s } from 'hastscript';
import { forwardIds } from '../figure.ts';
import { frames } from '../layout/frames.ts';
import { inks } from '../marks/inks.ts';
import type { Drawing, DrawOptions, Series, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { panelOf, type Hand, type Panel, type Sheet } from './pairs-panel.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const pairs = form({
  says: {
    zh: '小图成组：每组的数各有自己的比例尺，都从零起，舍入画出来；数目多、单位不同而各只有两三处时用',
    en: 'Small multiples: a panel a series, each on its own scale from zero, rounding drawn; for many unlike counts',
  },
  fields,
  roles: {},
  least: 2,
  varies: 'period',
  sameCount: true,
  draw: drawPairs,
});

/** px: panels side by side, the height of a number's row, and of its bar in it. */
const sheets: Readonly<Record<Width, Omit<Sheet, 'width'> & { readonly columns: number }>> = {
  wide: { columns: 2, gap: 28, row: 22, bar: 12 },
  narrow: { columns: 1, gap: 0, row: 20, bar: 11 },
  card: { columns: 1, gap: 0, row: 44, bar: 24 },
  small: { columns: 4, gap: 6, row: 7, bar: 5 },
};

/** Panels stand in the order of `data`, row by row; a card has the one that is brought forward. */
function drawPairs(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width } = frames[options.width];
  const { columns, ...sheet } = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const isForward = ({ points }: Series): boolean => points.some(({ number }) => forward.has(number.id));
  const shown = options.width === 'card' ? figure.series.filter(isForward).slice(0, 1) : figure.series;
  const hand: Hand = {
    words,
    options,
    sheet: { ...sheet, width: (width - (columns - 1) * sheet.gap) / columns },
  };
  const panels = shown.map((series) => panelOf(series, { forward: isForward(series) }, hand));
  return laid(panels, { width, columns, gap: sheet.gap, step: hand.sheet.width + sheet.gap });
}

interface Laying {
  readonly width: number;
  readonly columns: number;
  readonly gap: number;
  readonly step: number;
}

/** A row of panels is as high as its highest. */
function laid(panels: readonly Panel[], { width, columns, step }: Laying): Drawing {
  const rows = Array.from({ length: Math.ceil(panels.length / columns) }, (_, i) =>
    panels.slice(i * columns, (i + 1) * columns),
  );
  const heights = rows.map((row) => max(row, ({ height }) => height) ?? 0);
  const tops = heights.map((_, i) => heights.slice(0, i).reduce((sum, height) => sum + height, 0));
  const placed = rows.flatMap((row, i) => row.map((panel, column) => ({ panel, x: column * step, y: tops[i] ?? 0 })));
  const zeros = placed.map(({ panel, x, y }) => panel.zero(x, y)).join('');
  return {
    width,
    height: Math.ceil(heights.reduce((sum, height) => sum + height, 0)),
    marks: [
      ...placed.flatMap(({ panel, x, y }) => panel.draw(x, y)),
      // every panel's zero, in one path
      ...(zeros === '' ? [] : [s('path', { ...inks.axis, d: zeros })]),
    ],
  };
}
