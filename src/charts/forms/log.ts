// Dots on a log scale: what one thing comes to, reckoned from a sum and a count, where the values lie orders apart.
import { extent, scaleLog, type ScaleLogarithmic } from 'd3';
import { s } from 'hastscript';
import { printed, shortNumber } from '../../wording/index.ts';
import { dataOf, forwardIds, inRole } from '../figure.ts';
import { column, space } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { measure } from '../layout/measure.ts';
import { tenth } from '../layout/tenth.ts';
import { gather, type Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { text } from '../marks/label.ts';
import { plain } from '../marks/plain.ts';
import type { Datum, Drawing, DrawOptions, Series, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import type { Hand, Sheet } from './log-ring.ts';
import { rowOf } from './log-row.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const log = form({
  says: {
    zh: '对数点图：总额除以件数，一事平均多少；一格十倍，大小悬殊的也都看得清；比量级，不比多少',
    en: 'Dots on a log scale, each step tenfold: a sum over a count, for averages that lie orders of magnitude apart',
  },
  fields,
  roles: {
    of: { least: 1, most: 1, says: { zh: '总额', en: 'Sum' } },
    per: { least: 1, most: 1, says: { zh: '次数', en: 'Count' } },
    each: { least: 1, most: 1, says: { zh: '平均', en: 'On average' } },
  },
  varies: 'indicator',
  sameCount: false,
  draw: drawLog,
});

/** px. `names`: the room of names beside; 0: they stand above. */
const sheets: Readonly<Record<Width, Sheet>> = {
  wide: { names: 284, left: 308, right: 18, radius: 6, gap: 8 },
  narrow: { names: 0, left: 18, right: 18, radius: 5.5, gap: 9 },
  card: { names: 0, left: 22, right: 22, radius: 9, gap: 12 },
  small: { names: 0, left: 15, right: 15, radius: 3.5, gap: 2 },
};

/** Rows stand in the order of `data`; a card has those that are brought forward, on the scale of all. */
function drawLog(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width, note } = frames[options.width];
  const sheet = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const isForward = (one: Series): boolean => dataOf({ series: [one] }).some(({ number }) => forward.has(number.id));
  const shown = options.width === 'card' ? figure.series.filter(isForward) : figure.series;
  const all = figure.series.flatMap((one) => inRole(one, 'each'));
  const scale = scaleOf(all, [sheet.left, width - sheet.right]);
  const [least = 1] = scale.domain();
  // nothing lies at zero on a log scale: what may be less than its first number ends there
  const at = (value: number): number => scale(Math.max(least, value));
  const hand: Hand = { words, options, sheet, scale: at, isForward };
  const top = options.width === 'small' ? 2 : note * 1.6;
  const { height, drawn } = column([...shown.map((one) => rowOf(one, hand)), space(2)], top);
  const lines = axisOf(scale, all[0]?.number.unit ?? '', { top, height }, options);
  return { width, height, marks: gather([lines, ...drawn], hand) };
}

/** Around all that the numbers may be, from one of these to another: at least two of them are powers of ten. */
const steps = [1, 2, 5];

function scaleOf(data: readonly Datum[], range: readonly [number, number]): ScaleLogarithmic<number, number> {
  const ends = data.flatMap(({ number: { value, upper, low, high } }) => [value, upper, low, high]);
  const [least = 1, most = 10] = extent(ends.filter((one): one is number => one !== null && one > 0));
  const [from, to] = [Math.floor(Math.log10(least)), Math.ceil(Math.log10(most))];
  const round = Array.from({ length: to - from + 2 }, (_, i) => steps.map((step) => step * 10 ** (from + i))).flat();
  const [first, last] = [round.findLast((one) => one <= least) ?? least, round.find((one) => one >= most) ?? most];
  const isWide = powersIn(first, last).length > 1;
  return scaleLog(isWide ? [first, last] : [10 ** from, 10 ** Math.max(from + 1, to)], range);
}

function powersIn(from: number, to: number): readonly number[] {
  const first = Math.ceil(Math.log10(from) - 1e-9);
  const count = Math.floor(Math.log10(to) + 1e-9) - first + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => 10 ** (first + i));
}

interface Room {
  readonly top: number;
  readonly height: number;
}

/** A hair at every power of ten, its number above where there is room for it. */
function axisOf(
  scale: ScaleLogarithmic<number, number>,
  unit: string,
  { top, height }: Room,
  { language, width }: DrawOptions,
): Piece {
  const { note, width: whole } = frames[width];
  const [from = 1, to = 10] = scale.domain();
  const powers = powersIn(from, to);
  const numbers = powers.map((value) => {
    const exact = { text: shortNumber(value, 'zh'), value, upper: null, unit, bound: 'exact' } as const;
    const said = printed(exact, language);
    const start = Math.max(0, Math.min(scale(value) - measure(said, note) / 2, whole - measure(said, note)));
    return { said, start, end: start + measure(said, note) };
  });
  const clear = numbers.reduce<typeof numbers>(
    (kept, one) => (one.start >= (kept.at(-1)?.end ?? -6) + 6 ? [...kept, one] : kept),
    [],
  );
  return plain(
    s('path', { ...inks.grid, d: powers.map((value) => `M${tenth(scale(value))} ${tenth(top)}V${height}`).join('') }),
    ...clear.map(({ said, start }) => text({ text: said, size: note, voice: 'label' }, start, note)),
  );
}
