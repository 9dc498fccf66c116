// The form in which texts and queries are compared: folded, one kind of space and, unless the query tells “ from ”,
// one kind of quotation mark.
import { fold } from '../text/index.ts';

/** Unit for unit, so a place in the result is a place in `text`. */
export function comparable(text: string): string {
  return plainMarks(keepingMarks(text));
}

/** Of a text in the form of `keepingMarks`. */
export function plainMarks(text: string): string {
  return text.replace(/[“”„‟«»「」『』]/g, '"').replace(/[‘’‚‛ʼ]/g, "'");
}

/** The same with quotation marks as printed: who types “ asks for “, who types " takes any. */
export function keepingMarks(text: string): string {
  return fold(text).replace(/\s/g, ' ');
}
