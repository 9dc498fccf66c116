// Squares of a field as dashed columns: a thousand of them in a few hundred characters, each still a square.
import type { Element } from 'hast';
import { s } from 'hastscript';
import { tenth } from '../layout/tenth.ts';

/**
 * `per` what a square is worth; `pitch` a square and the gap after it, px, in tenths, so that nothing drifts; `lane`
 * how many squares to a column (`down`) or to a row (`across`).
 */
export interface Plot {
  readonly per: number;
  readonly pitch: number;
  readonly lane: number;
  readonly fill: 'down' | 'across';
}

/** Of a pitch, what is paper between two squares. */
const gapShare = 0.2;

/**
 * Those from the square `from` to before `to`, lane by lane from the upper left; `share` is their side's share of a
 * full square's. One path; none where there are none.
 */
export function squares(
  { x, y, lane, pitch, fill }: Plot & { readonly x: number; readonly y: number },
  from: number,
  to: number,
  { ink, share }: { readonly ink: object; readonly share: number },
): readonly Element[] {
  const [first, end] = [Math.round(from), Math.round(to)];
  if (end <= first) return [];
  const full = pitch * (1 - gapShare);
  const side = Math.max(0.5, tenth(full * share));
  const inset = (full - side) / 2;
  const lanes = Array.from({ length: Math.ceil(end / lane) - Math.floor(first / lane) }, (_, i) => {
    const n = Math.floor(first / lane) + i;
    const [start, stop] = [Math.max(first - n * lane, 0), Math.min(end - n * lane, lane)];
    const [along, across] = [start * pitch + inset, n * pitch + full / 2];
    const length = tenth((stop - start - 1) * pitch + side);
    return fill === 'down'
      ? `M${tenth(x + across)} ${tenth(y + along)}v${length}`
      : `M${tenth(x + along)} ${tenth(y + across)}h${length}`;
  });
  const strokeDasharray = `${side} ${tenth(pitch - side)}`;
  return [s('path', { ...ink, strokeWidth: side, strokeDasharray, d: lanes.join('') })];
}

/** Width and height of so many squares, px. */
export function extent(
  { lane, pitch, fill }: Plot,
  count: number,
): { readonly width: number; readonly height: number } {
  const [along, across] = [Math.min(count, lane) * pitch, Math.ceil(count / lane) * pitch];
  return fill === 'down' ? { width: across, height: along } : { width: along, height: across };
}
