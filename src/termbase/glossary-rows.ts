// The rows of /data/glossary.json: the termbase for other programs, one row a concept, nothing left to be looked up.
import type { Localized } from '../language/index.ts';
import { domains } from './domains.ts';
import { pinyinShown } from './pinyin.ts';
import type { Concept } from './read-concept.ts';
import { relatedConcepts, type Relations } from './related-concepts.ts';
import type { Source } from './source-schema.ts';

type TermRow = Concept['zh']['terms'][number] & { readonly pinyinShown: string };

/**
 * A concept with its domain's names, its relations in both directions (`relatedHere`: those that the entry itself
 * names), its pinyin also as it is printed, and the works that it cites.
 */
export interface GlossaryRow extends Omit<Concept, 'related' | 'zh'>, Relations {
  readonly domainName: Localized;
  readonly relatedHere: readonly string[];
  readonly zh: Omit<Concept['zh'], 'terms'> & { readonly terms: readonly TermRow[] };
  readonly works: readonly Source[];
}

/** One row a concept, in the order given; `sources` are the works by id. */
export function glossaryRows(concepts: readonly Concept[], sources: ReadonlyMap<string, Source>): GlossaryRow[] {
  const relations = relatedConcepts(concepts);
  return concepts.map((concept) => {
    const { id, domain, related, zh, en, ...rest } = concept;
    return {
      id,
      domain,
      domainName: { zh: domains[domain].zh, en: domains[domain].en },
      ...(relations.get(id) ?? { related, narrower: [] }),
      relatedHere: related,
      ...rest,
      zh: { ...zh, terms: zh.terms.map((term) => ({ ...term, pinyinShown: pinyinShown(term.pinyin) })) },
      en,
      works: worksOf(concept, sources),
    };
  });
}

/** Each once, those of the definition first. */
function worksOf({ sources: cited, zh, en }: Concept, sources: ReadonlyMap<string, Source>): Source[] {
  const citations = [...cited, ...[...zh.terms, ...en.terms].map(({ source }) => source)];
  const ids = citations.flatMap((one) => (one !== null && 'work' in one ? [one.work] : []));
  return [...new Set(ids)].flatMap((id) => sources.get(id) ?? []);
}
