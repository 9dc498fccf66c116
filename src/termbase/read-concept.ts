// From a file's entry to a concept: its id, and the pinyin of every Chinese term.
import { pinyin } from 'pinyin-pro';
import type { ConceptEntry, Term, TermZh } from './concept-schema.ts';

/** One idea of the field, with its definition and its terms in each language. */
export interface Concept extends Omit<ConceptEntry, 'zh'> {
  readonly id: string;
  readonly zh: Omit<ConceptEntry['zh'], 'terms'> & { readonly terms: readonly TermZh[] };
}

/**
 * The concept of the file `id`.yaml, whose checked content is `entry` (by `conceptSchema`). Pinyin is that of the dictionary:
 * syllables with tone marks, separated by spaces, without tone sandhi; the entry's own wins over the machine's.
 *
 * `readConcept('collective-consultation', entry).zh.terms[0].pinyin` → `jí tǐ xié shāng`
 */
export function readConcept(id: string, entry: ConceptEntry): Concept {
  const terms = entry.zh.terms.map((term) => ({ ...term, pinyin: term.pinyin ?? toPinyin(term.text) }));
  return { ...entry, id, zh: { ...entry.zh, terms } };
}

/** The term by which a concept is called in a language. The schema holds that there is exactly one. */
export function preferredTerm<L extends 'zh' | 'en'>(concept: Concept, language: L): L extends 'zh' ? TermZh : Term {
  const terms: readonly Term[] = concept[language].terms;
  return terms.find(({ status }) => status === 'preferred') as L extends 'zh' ? TermZh : Term;
}

function toPinyin(text: string): string {
  return pinyin(text, { type: 'array', nonZh: 'consecutive', toneSandhi: false }).join(' ');
}
