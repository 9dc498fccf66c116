// Slope chart: each series from its first number, set at 100, to its last. Labels stand at the lines' ends.
import { extent, scaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { printed } from '../../wording/index.ts';
import { spread } from '../layout/spread.ts';
import { tenth } from '../layout/tenth.ts';
import { balance } from '../layout/wrap.ts';
import { measure } from '../layout/measure.ts';
import { end } from '../marks/ends.ts';
import { inks, type Voice } from '../marks/inks.ts';
import { stack, stackHeight, stackWidth, text, type Line } from '../marks/label.ts';
import { link } from '../marks/link.ts';
import { relative } from '../reckon.ts';
import type { Drawing, DrawOptions, Finding, Series, Words } from '../types.ts';
import { form, type FormFigure } from './form.ts';
import { foot, frames, tick, top, type Drawn, type Hand, type Placed } from './slope-parts.ts';
import { startLabel, startLines } from './slope-start.ts';

/** Its YAML says no more than every chart's. */
const fields = {};
type Figure = FormFigure<typeof fields>;

export const slope = form({
  says: { zh: '从前到后', en: 'From first to last' },
  fields,
  roles: {},
  varies: 'period',
  sameCount: true,
  draw: drawSlope,
});

/**
 * Drawn only for series with two numbers or more; the scale need not start at zero, since it is an index and says so.
 */
function drawSlope(figure: Figure, words: Words, options: DrawOptions): Drawing {
  const frame = frames[options.width];
  const hand = { frame, words, options };
  const placed = place(figure, hand);
  const needed = placed.reduce((sum, { lines }) => sum + stackHeight(lines), 0) + placed.length * 5;
  const height = frame.others ? Math.ceil(Math.max(frame.height, top + needed + foot)) : frame.height;
  const [low = 100, high = 100] = extent([100, ...placed.map(({ index }) => index)]);
  const margin = frame.others ? 36 : 16;
  const y = scaleLinear([low, high === low ? low + 1 : high], [height - foot - margin, top + margin]);
  const widest = Math.max(0, ...placed.map(({ lines }) => stackWidth(lines)));
  const forward = placed.find((one) => one.forward);
  const start = forward ? startLines(forward, hand) : { number: [], base: [] };
  const left = Math.max(frame.left, stackWidth([...start.number, ...start.base]) + 14);
  const x = { first: left, last: Math.max(left + 60, Math.min(frame.right, frame.width - tick - widest)) };
  return {
    width: frame.width,
    height,
    marks: [
      ...axis(x.first, height, forward && words.period(forward.first.period), frame.size),
      ...axis(x.last, height, forward && words.period(forward.last.period), frame.size),
      ...placed
        .toSorted(forwardLast)
        .map(({ series, index, forward: bold }) => line(series, [x.first, y(100)], [x.last, y(index)], bold)),
      ...endLabels(placed, x.last, y, height, options),
      ...(forward ? startLabel(forward.first, start, [x.first, y(100)], { ...options, height }) : []),
    ],
  };
}

/** Highest first, so labels keep the order of the lines. */
function place(figure: Figure, hand: Hand): readonly Placed[] {
  const { key = figure.key } = hand.options;
  const placed = figure.series.flatMap((series): readonly Placed[] => {
    const [first, last] = [series.points[0], series.points.at(-1)];
    if (!first || !last || first === last || first.observation.value === 0) return [];
    const drawn = {
      series,
      first,
      last,
      forward: series.key === key,
      index: (last.observation.value / first.observation.value) * 100,
    };
    return [{ ...drawn, lines: drawn.forward || hand.frame.others ? endLines(drawn, hand) : [] }];
  });
  return placed.toSorted((a, b) => b.index - a.index);
}

/** A name, the last number and the change since the first: on one line where they fit. */
function endLines(
  { series, first, last, forward }: Drawn,
  { frame, words, options: { language } }: Hand,
): readonly Line[] {
  const name = series.name[language];
  const change = relative(first.observation, last.observation, { language, ...words });
  const said = [printed(last.observation, language), ...(change === null ? [] : [' ', change])];
  const number = said.join('');
  const [plain, value] = forward ? (['forward', 'forward'] as const) : (['ink', 'second'] as const);
  const room = frame.labels;
  const fits = (line: string): number => measure(line, frame.size, forward);
  if (frame.inline && fits(`${name}\u2002${number}`) <= room) {
    return [
      {
        text: `${name}\u2002`,
        size: frame.size,
        voice: plain,
        bold: forward,
        halo: true,
        then: { text: number, voice: value },
      },
    ];
  }
  const small = frame.inline ? frame.size : frame.size - 1;
  const lines = (parts: Finding, size: number, voice: Voice): readonly Line[] =>
    balance(parts, language, room, (part) => measure(part, size, forward)).map((part) => ({
      text: part,
      size,
      voice,
      bold: forward,
      halo: true,
    }));
  return [
    ...lines([{ text: name, number: false }], small, plain),
    ...lines(
      said.map((part) => ({ text: part, number: true })),
      small - 0.5,
      value,
    ),
  ];
}

function axis(x: number, height: number, period: string | undefined, size: number): readonly Element[] {
  return [
    s('path', { ...inks.axis, d: `M${tenth(x)} ${top}V${height - foot}` }),
    ...(period === undefined ? [] : [text({ text: period, size, voice: 'ink', bold: true }, x, 20, 'middle')]),
  ];
}

function line(
  series: Series,
  from: readonly [number, number],
  to: readonly [number, number],
  forward: boolean,
): Element {
  return s('path', {
    ...(forward ? inks.forwardLine : inks.contextLine),
    strokeWidth: forward ? 4 : 1.75,
    ...(series.differs ? { strokeDasharray: forward ? '10 6' : '5 4' } : {}),
    d: `M${from.map(tenth).join(' ')}L${to.map(tenth).join(' ')}`,
  });
}

function endLabels(
  placed: readonly Placed[],
  x: number,
  y: (index: number) => number,
  height: number,
  { source }: DrawOptions,
): readonly Element[] {
  const labelled = placed.filter(({ lines }) => lines.length > 0);
  const middles = spread(
    labelled.map(({ index, lines }) => ({ at: y(index), height: stackHeight(lines) + (lines.length > 1 ? 5 : 1) })),
    top,
    height - foot,
  );
  const ends = placed
    .toSorted(forwardLast)
    .map(({ last, index, forward }) => end(last.observation.bound, [x, y(index)], forward ? 6 : 4, forward));
  return [
    ...ends,
    ...labelled.flatMap(({ last, index, forward, lines }, i) => {
      const [at, middle] = [y(index), middles[i] ?? 0];
      const tie =
        Math.abs(middle - at) > 2
          ? [
              s('path', {
                ...inks.tie,
                strokeWidth: 1,
                d: `M${tenth(x + (forward ? 8 : 6))} ${tenth(at)}L${tenth(x + tick - 6)} ${tenth(middle)}`,
              }),
            ]
          : [];
      const box = {
        x: x + tick,
        y: middle - stackHeight(lines) / 2,
        width: stackWidth(lines),
        height: stackHeight(lines),
      };
      return [...tie, ...link(source?.(last.observation.id), box, stack(lines, x + tick, middle))];
    }),
  ];
}

/** What is drawn last lies on top. */
function forwardLast(a: Placed, b: Placed): number {
  return Number(a.forward) - Number(b.forward);
}
