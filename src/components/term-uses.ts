// Where the termbase's terms stand in the reports' Chinese: found once a build, for all concepts together.
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { edition } from '../loaders/index.ts';
import type { Publication } from '../publication/index.ts';
import { findTerms } from '../termbase/index.ts';

/** One use, in its clause: `before` + `term` + `after` stand so in the block. */
export interface TermUse {
  readonly report: string;
  readonly block: BlockId;
  readonly sentence: SentenceId | null;
  readonly before: string;
  readonly term: string;
  readonly after: string;
}

/** Characters of context on either side; a mark that ends a clause ends it sooner. */
const [left, right] = [14, 28];
/** A figure that the context's edge may have cut. */
const cutFigure = { start: /^[\d.]+[%万亿]?/, end: /[\d.]+$/ } as const;
let found: ReadonlyMap<string, readonly TermUse[]> | undefined;

/** The uses of a concept's terms, report by report in the publication's order. */
export function termUses(concept: string, publication: Publication): readonly TermUse[] {
  found ??= Map.groupBy(publication.reports.flatMap(({ id }) => usesIn(id, publication)), ({ concept: of }) => of);
  return found.get(concept) ?? [];
}

function usesIn(report: string, { concepts }: Publication): (TermUse & { readonly concept: string })[] {
  const { blocks, sentences } = edition(report);
  const known = [...concepts.values()];
  return blocks.flatMap(({ id, text }) => findTerms(text, 'zh', known).map(({ concept, at: [start, end] }) => {
    const sentence = sentences.find(({ block, at }) => block === id && at[0] <= start && at[1] >= end);
    const before = text.slice(Math.max(0, start - left), start).replace(/^.*[。；！？]/s, '').replace(cutFigure.start, '');
    const after = text.slice(end, end + right).replace(/([。；！？]).*$/s, '$1').replace(cutFigure.end, '');
    return { concept, report, block: id, sentence: sentence?.id ?? null, before, term: text.slice(start, end), after };
  }));
}
