// A number on a time scale: what it says, and below it a bar over the time that it covers.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { said } from '../datum.ts';
import type { Block } from '../layout/column.ts';
import { frames } from '../layout/frames.ts';
import { periodSpan } from '../layout/period-span.ts';
import { tenth } from '../layout/tenth.ts';
import { inks } from '../marks/inks.ts';
import type { Box } from '../marks/mark.ts';
import { valueLabel } from '../marks/value-label.ts';
import type { DrawOptions, Point, Words } from '../types.ts';

/** px. */
export interface Sheet {
  readonly bar: number;
  readonly gap: number;
}
export interface Hand {
  readonly words: Words;
  readonly options: DrawOptions;
  readonly sheet: Sheet;
  /** px from a time in years. */
  readonly scale: (year: number) => number;
  readonly forward: ReadonlySet<string>;
}

/** How the time that a number covers is drawn. */
type Kind = 'span' | 'open' | 'change';

type Draw = (box: Box, point: Point, forward: boolean) => readonly Element[];
const kinds: Readonly<Record<Kind, Draw>> = {
  // of just this time
  span: (box, _, forward) => [s('rect', { ...(forward ? inks.forward : inks.context), ...placed(box) })],
  // since a time that is not stated: it fades to the left
  open: (box, _, forward) => [s('path', { ...(forward ? inks.forward : inks.context), d: solid(box) + ribs(box) })],
  // against the same time a year before
  change: (box, { observation }, forward) => arrow(box, observation.change === 'rise' ? -1 : 1, forward),
};

export function rowOf(point: Point, hand: Hand): Block {
  const { options, sheet, scale, forward } = hand;
  const { width } = frames[options.width];
  const isForward = forward.has(point.number.id);
  const kind = kindOf(point);
  const [from, to] = periodSpan(point.period).map(scale) as [number, number];
  const label = options.width === 'small' ? null : labelOf(point, isForward, hand);
  const above = label ? label.height + 3 : 0;
  // an arrow is higher than its bar
  const tall = kind === 'change' ? sheet.bar + 10 : sheet.bar;
  const height = above + tall + sheet.gap;
  const wide = label?.width ?? 0;
  const isEnd = (from + to) / 2 > width / 2;
  const start = isEnd ? Math.max(0, to - wide) : Math.max(0, Math.min(from, width - wide));
  return {
    height,
    draw: (y) => {
      const box = { x: from, y: y + above, width: to - from, height: tall };
      const words = label?.draw(isEnd ? start + wide : start, y + label.height / 2, isEnd ? 'end' : 'start') ?? [];
      const left = Math.min(start, kind === 'open' ? 0 : from);
      const hit = { x: left, y, width: Math.max(start + wide, to) - left, height: height - sheet.gap };
      return [{ datum: point, box: hit, shapes: [...kinds[kind](box, point, isForward), ...words] }];
    },
  };
}

function kindOf({ role, observation }: Point): Kind {
  if (role === 'change') return 'change';
  return observation.measure === 'running_total' ? 'open' : 'span';
}

/** `2.2万件  受理，2015年`; a change has its sign, a running total says so. */
function labelOf(point: Point, isForward: boolean, { words, options: { language, width } }: Hand) {
  const { size, note, width: whole } = frames[width];
  const { name, period, role, observation } = point;
  const kind = kindOf(point);
  const sign = role !== 'change' ? '' : observation.change === 'rise' ? '+' : '−';
  const when = kind === 'open' ? words.until(words.period(period)) : words.period(period);
  return valueLabel(
    { text: sign + said(point, language), size, voice: isForward ? 'forward' : 'ink', bold: true, halo: true },
    { text: words.heading(name[language], when), size: note, voice: 'second', halo: true },
    { language, room: whole },
  );
}

function placed({ x, y, width, height }: Box) {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}

function solid({ x, y, width, height }: Box): string {
  return `M${tenth(x)} ${tenth(y)}h${tenth(width)}v${tenth(height)}h${-tenth(width)}z`;
}

/** px from one rib to the next; the first is this much less a gap, the last a hair. */
const pitch = 9;

function ribs({ x, y, height }: Box): string {
  const count = Math.floor(x / pitch);
  return Array.from({ length: count }, (_, i) => {
    const width = tenth(1 + (pitch - 4) * (1 - (i + 1) / (count + 1)));
    return `M${tenth(x - i * pitch - 3 - width)} ${tenth(y)}h${width}v${tenth(height)}h${-width}z`;
  }).join('');
}

/** An outline of the time, and an arrow through it: `sign` 1 falls, -1 rises. */
function arrow(box: Box, sign: 1 | -1, forward: boolean): readonly Element[] {
  const inner = { x: box.x + 0.75, y: box.y + 5, width: Math.max(1, box.width - 1.5), height: box.height - 10 };
  const [x, from] = [box.x + box.width / 2, sign > 0 ? box.y : box.y + box.height];
  const [head, stem] = [Math.min(6, box.height / 3), Math.min(1.75, box.height / 8)];
  const [down, tip] = [sign * (box.height - head * 1.3), sign * head * 1.3].map(tenth);
  const d =
    `M${tenth(x - stem)} ${tenth(from)}v${down}h${tenth(stem - head)}l${head} ${tip}l${head} ${-tip!}` +
    `h${tenth(stem - head)}v${-down!}z`;
  return [
    s('rect', { ...(forward ? inks.forwardLine : inks.contextLine), strokeWidth: 1.5, ...placed(inner) }),
    s('path', { ...inks.paperLine, strokeWidth: 4, d }),
    s('path', { ...(forward ? inks.forward : inks.context), d }),
  ];
}
