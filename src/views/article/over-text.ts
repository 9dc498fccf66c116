// What of an article stands over its text: everything before the first paragraph or heading that belongs to the
// headline.
import type { WovenBlock } from './article-runs.ts';

const headline: ReadonlySet<string> = new Set(['title', 'kicker', 'subtitle', 'byline']);

/**
 * Splits blocks in reading order: the headline's own at the start, and the text. A by-line further down stays where
 * it stands.
 */
export function overText(blocks: readonly WovenBlock[]): {
  readonly over: readonly WovenBlock[];
  readonly text: readonly WovenBlock[];
} {
  const first = blocks.findIndex(({ type }) => !headline.has(type));
  const end = first === -1 ? blocks.length : first;
  return { over: blocks.slice(0, end), text: blocks.slice(end).filter(({ type }) => type !== 'title') };
}
