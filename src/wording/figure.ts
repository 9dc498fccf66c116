// A figure as wording reads it: an observation, whether of an edition, of the publication or of a chart.
import type { Bound } from '../numerals/index.ts';

export interface Figure {
  /** The number as it stands in the text, with its bound words, without its unit except %: `近3300万`. */
  readonly text: string;
  readonly value: number;
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: Bound;
}
