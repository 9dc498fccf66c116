// What is read at a stretch: a line of the seed, or a part of one.
import type { Span } from '../annotations/index.ts';

/** A line of the seed, or a part of it (0-based UTF-16 offsets, end excluded). */
export interface Strip {
  readonly line: number;
  readonly at: Span;
  /** The row of the page that it stands in (1-based): its line, where no columns were parted. */
  readonly row: number;
}
