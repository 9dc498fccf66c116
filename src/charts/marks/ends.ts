// The mark at a number's place on a line, by how exactly the report states it.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { ChartObservation } from '../types.ts';
import { inks } from './inks.ts';

type Draw = (x: number, y: number, r: number, forward: boolean) => Element;

/** Shape alone tells them apart, so it holds in one colour; the report's word stays in the label. */
const ends: Readonly<Record<ChartObservation['bound'], Draw>> = {
  exact: (cx, cy, r, forward) =>
    s('circle', { ...(forward ? inks.forward : inks.context), cx: tenth(cx), cy: tenth(cy), r }),
  // 近 and 约: hollow, since the place is not quite known
  nearly: (x, y, r, forward) => hollow(x, y, r, forward),
  approx: (x, y, r, forward) => hollow(x, y, r, forward),
  // 超过: it lies above
  at_least: (x, y, r, forward) => arrow(x, y, -r, forward),
  // 不到: it lies below
  at_most: (x, y, r, forward) => arrow(x, y, r, forward),
};

/** The end mark of `bound` centred on a point; `r` is its radius in px. */
export function end(
  bound: ChartObservation['bound'],
  at: readonly [x: number, y: number],
  r: number,
  forward: boolean,
): Element {
  return ends[bound](at[0], at[1], r, forward);
}

function arrow(x: number, y: number, r: number, forward: boolean): Element {
  const half = Math.abs(r) * 1.2;
  return s('path', {
    ...(forward ? inks.forward : inks.context),
    d: `M${tenth(x - half)} ${tenth(y - r * 0.6)}H${tenth(x + half)}L${tenth(x)} ${tenth(y + r * 1.4)}z`,
  });
}

function hollow(cx: number, cy: number, r: number, forward: boolean): Element {
  return s('circle', {
    class: forward ? 'f0 l1' : 'f0 l2',
    fill: inks.paper.fill,
    stroke: (forward ? inks.forwardLine : inks.contextLine).stroke,
    strokeWidth: 2,
    cx: tenth(cx),
    cy: tenth(cy),
    r,
  });
}
