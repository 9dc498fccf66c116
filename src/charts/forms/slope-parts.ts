// The slope's sheet in its three widths, and what is drawn on it.
import type { DrawOptions, Point, Series, Width, Words } from '../types.ts';
import type { Line } from '../marks/label.ts';

/**
 * px. `left`, `right`: the axes, the right one giving way to labels up to `labels` wide; `inline`: name and number on
 * one line where they fit.
 */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly labels: number;
  readonly size: number;
  readonly axis: number;
  readonly inline: boolean;
  readonly others: boolean;
}
export const frames: Readonly<Record<Width, Frame>> = {
  wide: { width: 820, height: 440, left: 150, right: 500, labels: 350, size: 16, axis: 13, inline: true, others: true },
  narrow: {
    width: 340,
    height: 470,
    left: 72,
    right: 190,
    labels: 142,
    size: 14.5,
    axis: 13,
    inline: false,
    others: true,
  },
  card: {
    width: 540,
    height: 168,
    left: 104,
    right: 520,
    labels: 170,
    size: 15.5,
    axis: 12.5,
    inline: false,
    others: false,
  },
  small: { width: 160, height: 90, left: 4, right: 150, labels: 0, size: 8, axis: 8, inline: true, others: false },
};
export const [top, foot, tick] = [30, 8, 24];

export interface Drawn {
  readonly series: Series;
  readonly first: Point;
  readonly last: Point;
  readonly index: number;
  readonly forward: boolean;
}
export interface Placed extends Drawn {
  readonly lines: readonly Line[];
}
/** What every series is drawn with. */
export interface Hand {
  readonly frame: Frame;
  readonly words: Words;
  readonly options: DrawOptions;
}
