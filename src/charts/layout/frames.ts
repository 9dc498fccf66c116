// The frames of every drawing: one width and one size of type each, so that no form has a look of its own.
import type { Width } from '../types.ts';

/**
 * px. `size` is that of labels, `note` the least that a drawing may set. The page shows the wide frame from a container
 * of 36rem on, where it is drawn at four fifths: 15 is 12 there. The narrow one is drawn for a phone of 320 px.
 */
export interface Frame {
  readonly width: number;
  readonly size: number;
  readonly note: number;
}

export const frames: Readonly<Record<Width, Frame>> = {
  wide: { width: 720, size: 16, note: 15 },
  narrow: { width: 288, size: 14, note: 12 },
  // twice as large on the preview picture, which a chat shows at a third
  card: { width: 540, size: 15.5, note: 13 },
  // its text is taken out
  small: { width: 160, size: 8, note: 8 },
};
