// The form in which texts and queries are compared: folded, one kind of quotation mark, one kind of space.
import { fold } from '../text/index.ts';

/** Unit for unit, so a place in the result is a place in `text`. */
export function comparable(text: string): string {
  return fold(text).replace(/[“”„‟«»「」『』]/g, '"').replace(/[‘’‚‛ʼ]/g, "'").replace(/\s/g, ' ');
}
