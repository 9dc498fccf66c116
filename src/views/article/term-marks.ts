// Which of an article's terms are shown as links: sought in all its text, chosen over the whole of it.
import type { BlockId, Span } from '../../annotations/index.ts';
import type { Block } from '../../edition/index.ts';
import type { Language } from '../../language/index.ts';
import { chooseMarks, findTerms, type Concept, type MarkCandidate } from '../../termbase/index.ts';

/** A block in which terms may be marked; `figures` are the places of its figures, which have links of their own. */
export interface MarkedBlock extends Pick<Block, 'id' | 'type' | 'text'> {
  readonly figures: readonly Span[];
}

/** A term to be shown: `span` is its place in the block, `at` its place in the article. */
export interface TermMark extends MarkCandidate {
  readonly block: BlockId;
  readonly span: Span;
}

export interface Termbase {
  readonly textLanguage: Language;
  /** The publication's one array: the index of terms is built for it once. */
  readonly concepts: readonly Concept[];
}

/** The term marks of an article whose blocks, in reading order, are `blocks`; by block, in the text's order. */
export function termMarks(
  blocks: readonly MarkedBlock[],
  { textLanguage, concepts }: Termbase,
): ReadonlyMap<BlockId, readonly TermMark[]> {
  const needs = new Map(concepts.map(({ id, mark }) => [id, mark]));
  const characters =
    blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0) / charactersOfAHan[textLanguage];
  const found = findings(blocks, { textLanguage, concepts });
  return Map.groupBy(
    chooseMarks(found, characters, (concept) => needs.get(concept) ?? 'never'),
    ({ block }) => block,
  );
}

/**
 * What a Han character says takes some four letters (the five reports: 3.6 to 4.1): an English text is marked as seldom
 * as its Chinese.
 */
const charactersOfAHan: Readonly<Record<Language, number>> = { zh: 1, en: 4 };

/** Blocks in which a link would disturb: display lines, and names. */
const unmarked: ReadonlySet<string> = new Set(['title', 'head', 'kicker', 'subtitle', 'byline']);

/** All places where a mark could stand. A line under one half of a split form would mark a word that says little. */
function findings(blocks: readonly MarkedBlock[], { textLanguage, concepts }: Termbase): TermMark[] {
  let before = 0;
  return blocks.flatMap(({ id, type, text, figures }) => {
    const start = before;
    before += text.length;
    if (unmarked.has(type)) return [];
    return findTerms(text, textLanguage, concepts)
      .filter(({ half }) => half === undefined)
      .filter(({ at }) => !figures.some((figure) => figure[0] < at[1] && at[0] < figure[1]))
      .map(({ concept, at }): TermMark => ({ concept, at: start + at[0], block: id, span: at }));
  });
}
