// The glossary in one of its orders, each a page of its own: tabs to the others, a bar of its sections, and the terms.
import type { Language } from '../../language/index.ts';
import { addresses } from '../../publication/index.ts';
import { domains, orderConcepts, preferredTerm, type Concept, type ConceptOrder, type Domain } from '../../termbase/index.ts';
import type { Voice } from '../report/report-head.ts';
import { pinyinWords, typedPinyin } from './pinyin-words.ts';

export const glossaryOrders = ['pinyin', 'stroke', 'english', 'domain'] as const satisfies readonly ConceptOrder[];
type Tab = ConceptOrder | 'phraseology';
const tabs: readonly Tab[] = [...glossaryOrders, 'phraseology'];

export type OrderKeys = `glossary.orders.${Tab}` | 'glossary.strokes' | 'glossary.signs';

export interface GlossaryTab {
  /** `by-pinyin`; the tab's anchor. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly isHere: boolean;
}

export interface GlossarySection {
  readonly id: string;
  readonly name: string;
  /** As the bar writes it. */
  readonly short: string;
  readonly lines: readonly GlossaryLine[];
}

export interface GlossaryLine {
  readonly address: string;
  readonly zh: string;
  readonly en: string;
  /** Where one looks a term up by its sound, or does not know it. */
  readonly pinyin: string | null;
}

export function glossaryTabs(here: Tab, { t, language }: Voice<OrderKeys>): readonly GlossaryTab[] {
  return tabs.map((tab) => ({ id: `by-${tab}`, name: t(`glossary.orders.${tab}`), address: orderAddress(tab, language), isHere: tab === here }));
}

export function orderAddress(order: Tab, language: Language): string {
  return order === 'pinyin' ? addresses.glossary(language) : addresses.glossaryOrder(language, ORDER_NAMES[order]);
}

/** As the contract spells the orders. */
const ORDER_NAMES = { stroke: 'by-stroke', english: 'by-english', domain: 'by-field', phraseology: 'phraseology' } as const;

export function glossarySections(concepts: readonly Concept[], order: ConceptOrder, voice: Voice<OrderKeys>): readonly GlossarySection[] {
  const { language } = voice;
  const hasPinyin = order === 'pinyin' || order === 'stroke';
  return orderConcepts(concepts, order).map(({ key, concepts: members }) => ({
    ...sectionNames(key, order, voice),
    lines: members.map((concept) => {
      const { text, pinyin } = preferredTerm(concept, 'zh');
      const en = preferredTerm(concept, 'en').text;
      return { address: addresses.term(language, concept.id), zh: text, en, pinyin: hasPinyin ? pinyinWords(pinyin) : null };
    }),
  }));
}

function sectionNames(key: string, order: ConceptOrder, { t, language }: Voice<OrderKeys>): Omit<GlossarySection, 'lines'> {
  if (key === '#') return { id: 'signs', name: t('glossary.signs'), short: '#' };
  if (order === 'domain') return { id: key, name: domains[key as Domain][language], short: domains[key as Domain][language] };
  if (order === 'stroke') return { id: `s${key}`, name: t('glossary.strokes', { count: Number(key) }), short: key };
  return { id: key.toLowerCase(), name: key, short: key };
}

/** By id, what else a concept is found by when it is typed: every name, and the Chinese in plain letters. */
export function typedNames(concepts: readonly Concept[]): Readonly<Record<string, string>> {
  return Object.fromEntries(concepts.map(({ id, zh, en }) => [
    id,
    [...new Set([...zh.terms.flatMap(({ text, pinyin }) => [text, typedPinyin(pinyin)]), ...en.terms.map(({ text }) => text.toLowerCase())])].join('|'),
  ]));
}
