// A bar, by what it stands for: shape tells it apart where colour does not.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { Datum } from '../types.ts';
import { inks } from './inks.ts';
import type { Box } from './mark.ts';

/** `rest`: what is left of a whole. `unlike`: not counted as the others. `reckoned`: no report prints it. */
export type Kind = 'stated' | 'reckoned' | 'unlike' | 'rest';

type Draw = (box: Box, forward: boolean) => readonly Element[];

/** Solid, hatched, dashed, hollow. */
const kinds: Readonly<Record<Kind, Draw>> = {
  stated: (box, forward) => [s('rect', { ...(forward ? inks.forward : inks.context), ...placed(box) })],
  reckoned: (box, forward) => [
    s('path', { ...line(forward), strokeWidth: 1.25, d: slants(box) }),
    s('rect', { ...line(forward), strokeWidth: 1.5, ...placed(inset(box)) }),
  ],
  unlike: (box, forward) => [s('rect', { ...dashed(line(forward)), ...placed(inset(box)) })],
  rest: (box) => [s('rect', { ...inks.contextLine, strokeWidth: 1.5, ...placed(inset(box)) })],
};

/** No bar is so short that it is not seen, px. */
const least = 1.5;
/** px between two slants. */
const slant = 6;

export function bar(box: Box, kind: Kind, forward: boolean): readonly Element[] {
  return kinds[kind]({ ...box, width: Math.max(least, box.width) }, forward);
}

/** What a number's bar is, by where it comes from. */
export function kindOf(datum: Datum): Kind {
  return datum.observation === null ? 'reckoned' : 'stated';
}

function line(forward: boolean) {
  return forward ? inks.forwardLine : inks.contextLine;
}

/** The class says it too, so that a page need not say it of every bar. */
function dashed(ink: ReturnType<typeof line>) {
  return { ...ink, class: `${ink.class} ld`, strokeWidth: 1.5, strokeDasharray: '4 2.5' };
}

function inset({ x, y, width, height }: Box): Box {
  return { x: x + 0.75, y: y + 0.75, width: Math.max(0.1, width - 1.5), height: Math.max(0.1, height - 1.5) };
}

function placed({ x, y, width, height }: Box) {
  return { x: tenth(x), y: tenth(y), width: tenth(width), height: tenth(height) };
}

/** Lines at 45°, cut at the box. */
function slants({ x, y, width, height }: Box): string {
  const count = Math.max(0, Math.ceil((width + height) / slant) - 1);
  return Array.from({ length: count }, (_, i) => (i + 1) * slant - height)
    .map((from) => {
      const [start, end] = [Math.max(0, -from), Math.min(height, width - from)];
      const run = tenth(end - start);
      return `M${tenth(x + from + start)} ${tenth(y + height - start)}l${run} ${-run}`;
    })
    .join('');
}
