// Timeline: what stretch of time each number covers, which shows why they make no series. Length is time and no amount.
import { max, min, scaleLinear } from 'd3';
import { s } from 'hastscript';
import { forwardIds } from '../figure.ts';
import { column, space, type Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { measure } from '../layout/measure.ts';
import { periodSpan } from '../layout/period-span.ts';
import { tenth } from '../layout/tenth.ts';
import { gather, type Piece } from '../marks/gather.ts';
import { inks } from '../marks/inks.ts';
import { stack, stackHeight, text } from '../marks/label.ts';
import { lines } from '../marks/lines.ts';
import { plain } from '../marks/plain.ts';
import type { Drawing, DrawOptions, Point, Width, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { rowOf, type Hand, type Sheet } from './timeline-row.ts';

const fields = {};
type Figure = FormFigure<typeof fields>;

export const timeline = form({
  says: {
    zh: '时间轴：每个数管哪段时间；一期之数画满一期，累计的向左敞开，增减画箭头；长短是时间，不是多少',
    en: 'Timeline: what time each number covers; a running total opens to the left, a change is an arrow',
  },
  fields,
  roles: {
    span: { least: 0, most: Infinity, says: { zh: '一段时间的数', en: 'Number of a time' } },
    change: { least: 0, most: Infinity, says: { zh: '增减', en: 'Change' } },
  },
  varies: 'period',
  sameCount: false,
  draw: drawTimeline,
});

/** px. `open`: left of the first year, where running totals come from. */
const sheets: Readonly<Record<Width, Sheet & { readonly open: number }>> = {
  wide: { bar: 14, gap: 10, open: 26 },
  narrow: { bar: 12, gap: 9, open: 14 },
  card: { bar: 10, gap: 5, open: 24 },
  small: { bar: 6, gap: 3, open: 8 },
};

/** Rows stand by place in the order of `data`, then by time; a card has those that are brought forward. */
function drawTimeline(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const { width, note } = frames[options.width];
  const { open, ...sheet } = sheets[options.width];
  const forward = forwardIds(figure, options.key);
  const all = figure.series.flatMap(({ points }) => points);
  const shown = options.width === 'card' ? all.filter(({ number }) => forward.has(number.id)) : all;
  const [from, to] = yearsOf(all);
  const scale = scaleLinear([from, to], [open, width - 1]);
  const hand: Hand = { words, options, sheet, scale, forward };
  const top = options.width === 'small' ? 2 : note * 1.7;
  const groups = [...Map.groupBy(shown, ({ district }) => district).values()];
  const blocks = groups.flatMap((points) => [
    placeBlock(points, hand),
    ...points.toSorted(byTime).map((one) => rowOf(one, hand)),
  ]);
  const { height, drawn } = column([...blocks, space(3)], top);
  return { width, height, marks: gather([axisOf(hand, { from, to, top, height }), ...drawn], hand) };
}

function yearsOf(points: readonly Point[]): readonly [number, number] {
  const spans = points.map(({ period }) => periodSpan(period));
  const from = Math.floor(min(spans, ([start]) => start) ?? 0);
  return [from, Math.ceil(max(spans, ([, end]) => end) ?? from + 1)];
}

function byTime(a: Point, b: Point): number {
  const [[aFrom, aTo], [bFrom, bTo]] = [periodSpan(a.period), periodSpan(b.period)];
  return aTo - bTo || aFrom - bFrom;
}

/** A hair across, and where the numbers below are of. */
function placeBlock(points: readonly Point[], { options: { language, width }, sheet, forward }: Hand): Block {
  const { size, width: whole } = frames[width];
  const rule = (y: number): Piece => plain(s('path', { ...inks.grid, d: `M0 ${tenth(y)}H${whole}` }));
  if (width === 'small') return { height: sheet.gap, draw: (y) => [rule(y)] };
  const isForward = points.some(({ number }) => forward.has(number.id));
  const look = { size, voice: isForward ? 'forward' : 'ink', bold: true, halo: true } as const;
  const place = lines(points[0]?.place[language] ?? '', { ...look, language, room: whole });
  const height = stackHeight(place);
  return {
    height: height + sheet.gap + 2,
    draw: (y) => [rule(y), plain(...stack(place, 0, y + sheet.gap - 2 + height / 2))],
  };
}

interface Years {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly height: number;
}

/** A hair at the beginning of every year; above, in the middle of its year, as many names as there is room for. */
function axisOf({ words, options: { width }, scale }: Hand, { from, to, top, height }: Years): Piece {
  const { note, width: whole } = frames[width];
  const years = Array.from({ length: to - from }, (_, i) => from + i);
  const named = years.map((year) => ({ year, said: words.period(String(year)) }));
  const widest = max(named, ({ said }) => measure(said, note)) ?? 0;
  const step = Math.max(1, Math.ceil((widest + 8) / (scale(from + 1) - scale(from))));
  const hairs = [...years, to].map((year) => `M${tenth(scale(year))} ${tenth(top)}V${height}`);
  return plain(
    s('path', { ...inks.grid, d: hairs.join('') }),
    ...named
      .filter((_, i) => i % step === 0)
      .map(({ year, said }) => ({ said, middle: scale(year + 0.5), half: measure(said, note) / 2 }))
      // the last one may have no room left in its year
      .filter(({ middle, half }, i) => i === 0 || middle + half <= whole)
      .map(({ said, middle, half }) =>
        text({ text: said, size: note, voice: 'label' }, clamp(middle, half, whole - half), note, 'middle'),
      ),
  );
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
