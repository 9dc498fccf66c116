// Bullet: what was reached as a solid bar, what is aimed at as a hollow one around it, on one scale from zero.
import { dataOf, forwardIds } from '../figure.ts';
import { column } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { fromZero } from '../layout/from-zero.ts';
import { axis } from '../marks/axis.ts';
import { gather } from '../marks/gather.ts';
import type { Drawing, DrawOptions, Width, Words } from '../types.ts';
import { rowOf, type Hand, type Sheet } from './bullet-row.ts';
import { form, type FormFigure } from './form.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const bullet = form({
  says: {
    zh: '子弹图：实心条是已达到的，套着它的空心条是目标，都自零起；只有其一也可',
    en: 'Bullet: a solid bar, reached, in a hollow one, aimed at, both from zero; either may be missing',
  },
  fields,
  roles: {
    reached: { least: 0, most: 1, says: { zh: '已达到', en: 'Reached' } },
    aimed: { least: 0, most: 1, says: { zh: '目标', en: 'Aim' } },
  },
  varies: 'period',
  sameCount: false,
  draw: drawBullet,
});

/** px: of the solid bar and of the hollow one around it. `ticks`: about so many numbers on the scale. */
const sheets: Readonly<Record<Width, Sheet & { readonly ticks: number }>> = {
  wide: { solid: 14, hollow: 26, gap: 16, ticks: 5 },
  narrow: { solid: 12, hollow: 22, gap: 14, ticks: 2 },
  card: { solid: 20, hollow: 36, gap: 16, ticks: 5 },
  small: { solid: 9, hollow: 18, gap: 8, ticks: 2 },
};

/** Rows stand in the order of `data`; a card has those that are brought forward. */
function drawBullet(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width, note } = frames[options.width];
  const { ticks, ...sheet } = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const shown = figure.series.filter(
    (one) => options.width !== 'card' || dataOf({ series: [one] }).some(({ number }) => forward.has(number.id)),
  );
  const data = dataOf({ series: shown });
  const scale = fromZero(data, [1, width - 12], ticks);
  const hand: Hand = { words, options, sheet, scale, forward, labels: figure.chart.labels, roles: bullet.roles };
  const top = options.width === 'small' ? 0 : note * 1.6;
  const { height, drawn } = column(
    shown.map((series) => rowOf(series, hand)),
    top,
  );
  const lines = axis(scale, { from: top, to: height, count: ticks, unit: data[0]?.number.unit ?? '' }, options);
  return { width, height, marks: [...lines, ...gather(drawn, hand)] };
}
