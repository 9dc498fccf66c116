// A bar for a strip of key figures: a share of a hundred, its end telling how exactly it is stated.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';
import type { ChartObservation } from '../types.ts';
import { inks } from './inks.ts';

const [width, height, top, thick] = [176, 22, 2, 11];

/** The bar's end by bound: `body` is where the plain bar stops, `mark` what follows it to `x`. */
const ends: Readonly<
  Record<ChartObservation['bound'], (x: number) => { readonly body: number; readonly mark: string }>
> = {
  exact: (x) => ({ body: x, mark: '' }),
  // 近 and 约: the end breaks into ribs
  nearly: (x) => ribs(x),
  approx: (x) => ribs(x),
  // 超过: an arrow outward
  at_least: (x) => ({ body: x, mark: `M${tenth(x)} ${top}l7 ${thick / 2} -7 ${thick / 2}z` }),
  // 不到: the same turned inward
  at_most: (x) => ({ body: Math.max(0, x - 7), mark: `M${tenth(x)} ${top}v${thick}l-7 ${-thick / 2}z` }),
};

function ribs(x: number): { readonly body: number; readonly mark: string } {
  const mark = [14, 9, 4].map((back) => `M${tenth(x - back)} ${top}h2v${thick}h-2z`).join('');
  return { body: Math.max(0, x - 16), mark };
}

/**
 * `value` of `whole` (100 for a per cent) as a bar over the line of the whole. Hidden from assistive technology: the
 * number stands beside it.
 */
export function share(value: number, whole: number, bound: ChartObservation['bound'] = 'exact'): Element {
  const x = Math.min(1, value / whole) * (bound === 'at_least' ? width - 8 : width);
  const { body, mark } = ends[bound](x);
  return s(
    'svg',
    { viewBox: `0 0 ${width} ${height}`, ariaHidden: 'true' },
    s('path', { ...inks.contextLine, strokeWidth: 1, d: `M0 ${top + thick + 2.5}H${width}m-.5 -4v8` }),
    s('path', { ...inks.forward, d: `M0 ${top}h${tenth(body)}v${thick}H0z${mark}` }),
  );
}
