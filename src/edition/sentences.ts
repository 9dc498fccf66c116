// A block's text → its sentences. A sentence ends at 。！？ with the closing marks after it, or with its block; never at
// ；.
import type { Span } from '../annotations/index.ts';
import { SENTENCE_END } from '../text/index.ts';

/** Spans of the sentences of `text`; they cover it whole but for white space at a start. Empty text has none. */
export function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(SENTENCE_END)) {
    spans.push([start, index + end.length]);
    start = index + end.length;
    while (/\s/.test(text[start] ?? '')) start += 1;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}
