// Left of the slope's first axis: the number that 100 stands for.
import type { Element } from 'hast';
import { printed } from '../../wording/index.ts';
import { measure } from '../layout/measure.ts';
import { balance } from '../layout/wrap.ts';
import { end } from '../marks/ends.ts';
import { stack, stackHeight, stackWidth, type Line } from '../marks/label.ts';
import { link } from '../marks/link.ts';
import type { DrawOptions, Point } from '../types.ts';
import { top, type Hand, type Placed } from './slope-parts.ts';

export interface Start {
  readonly number: readonly Line[];
  readonly base: readonly Line[];
}

/** Left of the first axis: the number that 100 stands for. On a narrow drawing its unit goes below. */
export function startLines({ first, series }: Placed, { frame, words, options: { language, width } }: Hand): Start {
  const room = frame.left - 14;
  const bold = (part: string, size: number): Line => ({ text: part, size, voice: 'forward', bold: true });
  const number = printed(first.observation, language);
  const whole =
    measure(number, frame.size, true) <= room
      ? [bold(number, frame.size)]
      : broken(number).map((part) => bold(part, Math.min(frame.size, 14.5)));
  const name =
    width === 'wide' ? balance(series.name[language], language, room, (part) => measure(part, frame.size, true)) : [];
  const base = balance(words.base(words.period(first.period)), language, room, (part) => measure(part, frame.axis));
  return {
    number: [...name.map((part) => bold(part, frame.size)), ...whole],
    base: base.map((part) => ({ text: part, size: frame.axis, voice: 'label' })),
  };
}

export function startLabel(
  { observation }: Point,
  { number, base }: Start,
  [x, y]: readonly [number, number],
  { source, height }: DrawOptions & { readonly height: number },
): readonly Element[] {
  const [tall, below, right] = [stackHeight(number), stackHeight(base) + 4, x - 12];
  const middle = Math.max(top + tall / 2, Math.min(y, height - below - tall / 2));
  const box = { x: right - stackWidth(number), y: middle - tall / 2, width: stackWidth(number), height: tall };
  return [
    end(observation.bound, [x, y], 6, true),
    ...link(source?.(observation.id), box, stack(number, right, middle, 'end')),
    ...stack(base, right, middle + tall / 2 + below / 2 + 2, 'end'),
  ];
}

/** 660.8 / 万人, 6.608 / million: a margin of 60 px holds no more. */
function broken(number: string): readonly string[] {
  return number.split(/(?<=\d)(?=[^\d.,%])\s?/).map((part) => part.trim());
}
