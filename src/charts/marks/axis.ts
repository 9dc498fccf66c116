// The scale above rows of bars or dots: the line of zero, hairs at its other ticks, their numbers.
import type { ScaleLinear } from 'd3';
import type { Element } from 'hast';
import { s } from 'hastscript';
import { shortNumber } from '../../wording/index.ts';
import { frames } from '../layout/frames.ts';
import { measure } from '../layout/measure.ts';
import { tenth } from '../layout/tenth.ts';
import type { DrawOptions } from '../types.ts';
import { inks } from './inks.ts';
import { text } from './label.ts';

/** Between two numbers, px. */
const clear = 6;

interface Axis {
  /** px, from top to bottom. */
  readonly from: number;
  readonly to: number;
  /** About so many ticks. */
  readonly count: number;
  /** Stands after each number but zero; shares alone have one. */
  readonly unit: string;
}

/** What stands above the lines needs a line of the frame's `note`. */
export function axis(
  scale: ScaleLinear<number, number>,
  { from, to, count, unit }: Axis,
  { language, width }: DrawOptions,
): readonly Element[] {
  const { note, width: whole } = frames[width];
  const ticks = scale.ticks(count);
  const hairs = ticks.filter((tick) => tick > 0).map((tick) => `M${tenth(scale(tick))} ${tenth(from)}V${tenth(to)}`);
  return [
    s('path', { ...inks.grid, d: hairs.join('') }),
    s('path', { ...inks.axis, d: `M${tenth(scale(0))} ${tenth(from)}V${tenth(to)}` }),
    ...numbers(ticks, scale, { unit, language, note, whole }).map(({ said, start }) =>
      text({ text: said, size: note, voice: 'label' }, start, note),
    ),
  ];
}

interface Setting {
  readonly unit: string;
  readonly language: DrawOptions['language'];
  readonly note: number;
  readonly whole: number;
}
interface Numbered {
  readonly said: string;
  readonly start: number;
  readonly end: number;
}

/** Each in the middle of its tick but within the drawing; the first and the last, and what keeps clear of those. */
function numbers(
  ticks: readonly number[],
  scale: (tick: number) => number,
  { unit, language, note, whole }: Setting,
): readonly Numbered[] {
  const all = ticks.map((tick): Numbered => {
    const said = shortNumber(tick, language) + (unit === '%' && tick > 0 ? '%' : '');
    const width = measure(said, note);
    const start = tick === 0 ? scale(0) : Math.min(scale(tick) - width / 2, whole - width);
    return { said, start, end: start + width };
  });
  const last = all.at(-1);
  return all.reduce<readonly Numbered[]>((kept, one) => {
    const clears = one === last || !last || one.end + clear <= last.start;
    return clears && one.start >= (kept.at(-1)?.end ?? -clear) + clear ? [...kept, one] : kept;
  }, []);
}
