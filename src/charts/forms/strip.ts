// Dot strip: numbers of one unit as dots on one scale from zero, a row a thing counted. It shows where they crowd.
import { dataOf, forwardIds } from '../figure.ts';
import { column, space } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { fromZero } from '../layout/from-zero.ts';
import { axis } from '../marks/axis.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Series, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { rowOf, type Hand, type Sheet } from './strip-row.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const strip = form({
  says: {
    zh: '点带图：同一单位的数各为一点，同用一条自零起的尺，一行一事；看它们挤在哪里，不排名次',
    en: 'Dot strip: numbers of one unit on one scale from zero, a row a thing; shows where they crowd and ranks no one',
  },
  fields,
  roles: { dot: { least: 1, most: Infinity, says: { zh: '数', en: 'Value' } } },
  varies: null,
  by: ['indicator'],
  sameCount: false,
  draw: drawStrip,
});

/** px. `names`: the room of a row's name beside it; 0: it stands above. `ticks`: about so many numbers on the scale. */
const sheets: Readonly<Record<Width, Sheet & { readonly ticks: number }>> = {
  wide: { names: 232, left: 256, right: 8, radius: 6, gap: 9, ticks: 5 },
  narrow: { names: 0, left: 1, right: 8, radius: 5.5, gap: 9, ticks: 2 },
  card: { names: 0, left: 1, right: 9, radius: 7, gap: 10, ticks: 5 },
  small: { names: 0, left: 1, right: 4, radius: 3.2, gap: 3, ticks: 2 },
};

function drawStrip(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width, note } = frames[options.width];
  const { ticks, ...sheet } = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const isForward = (one: Series): boolean => dataOf({ series: [one] }).some(({ number }) => forward.has(number.id));
  const shown = options.width === 'card' ? figure.series.filter(isForward) : figure.series;
  const data = dataOf({ series: shown });
  const scale = fromZero(data, [sheet.left, width - sheet.right], ticks);
  const hand: Hand = { words, options, sheet, scale, forward };
  const top = options.width === 'small' ? 2 : note * 1.6;
  const { height, drawn } = column([...shown.map((series) => rowOf(series, hand)), space(2)], top);
  const lines = axis(scale, { from: top, to: height, count: ticks, unit: data[0]?.number.unit ?? '' }, options);
  return { width, height, marks: [...lines, ...gather(drawn, hand)] };
}
