// The glossary's sections: one a field, its concepts in the alphabet of the page: pinyin, or the English one.
import type { Language } from '../i18n/index.ts';
import { domains, orderConcepts, type Concept, type Domain } from '../termbase/index.ts';

export interface GlossarySection { readonly id: string; readonly name: string; readonly concepts: readonly Concept[] }

export function glossarySections(concepts: readonly Concept[], language: Language): readonly GlossarySection[] {
  const alphabet = orderConcepts(concepts, language === 'zh' ? 'pinyin' : 'english').flatMap((section) => section.concepts);
  const rank = new Map(alphabet.map(({ id }, i) => [id, i]));
  return orderConcepts(concepts, 'domain').map(({ key, concepts: members }) => ({
    id: `f-${key}`, name: domains[key as Domain][language], concepts: [...members].sort((a, b) => rank.get(a.id)! - rank.get(b.id)!),
  }));
}
