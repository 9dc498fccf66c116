// The glossary in one of its orders, each a page of its own: tabs to the others, a bar of its sections, and the terms.
import type { Language } from '../../language/index.ts';
import { addresses } from '../../publication/index.ts';
import {
  domains,
  orderConcepts,
  preferredTerm,
  type Concept,
  type ConceptOrder,
  type Domain,
} from '../../termbase/index.ts';
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

/**
 * What an order shows of a concept. All three, seven hundred times, would make the page heavier than 30 kB
 * compressed.
 */
export interface GlossaryLine {
  readonly address: string;
  readonly zh: string;
  /** Null in the order by strokes, where one looks for how a word is read. */
  readonly en: string | null;
  /** There in full; in the order by pinyin the first syllable where it changes, as a dictionary prints it. */
  readonly pinyin: string | null;
}

export function glossaryTabs(here: Tab, { t, language }: Voice<OrderKeys>): readonly GlossaryTab[] {
  return tabs.map((tab) => ({
    id: `by-${tab}`,
    name: t(`glossary.orders.${tab}`),
    address: orderAddress(tab, language),
    isHere: tab === here,
  }));
}

export function orderAddress(order: Tab, language: Language): string {
  return order === 'pinyin' ? addresses.glossary(language) : addresses.glossaryOrder(language, ORDER_NAMES[order]);
}

/** As the contract spells the orders. */
const ORDER_NAMES = {
  stroke: 'by-stroke',
  english: 'by-english',
  domain: 'by-field',
  phraseology: 'phraseology',
} as const;

export function glossarySections(
  concepts: readonly Concept[],
  order: ConceptOrder,
  voice: Voice<OrderKeys>,
): readonly GlossarySection[] {
  return orderConcepts(concepts, order).map(({ key, concepts: members }) => ({
    ...sectionNames(key, order, voice),
    lines: members.map((concept, i) => ({
      address: addresses.term(voice.language, concept.id),
      zh: preferredTerm(concept, 'zh').text,
      en: order === 'stroke' ? null : preferredTerm(concept, 'en').text,
      pinyin: pinyinBeside(concept, members[i - 1], order),
    })),
  }));
}

function pinyinBeside(concept: Concept, before: Concept | undefined, order: ConceptOrder): string | null {
  const { pinyin } = preferredTerm(concept, 'zh');
  if (order === 'stroke') return pinyinWords(pinyin);
  if (order !== 'pinyin') return null;
  const syllable = firstSyllable(pinyin);
  return syllable === '' || (before !== undefined && firstSyllable(preferredTerm(before, 'zh').pinyin) === syllable)
    ? null
    : syllable;
}

/** Without its tone: `jí-tǐ hé-tong` → `ji`. None where a term begins with a figure. */
function firstSyllable(pinyin: string): string {
  return /^[a-zü]+$/.exec(typedPinyin(/[\p{L}\p{M}\p{N}+]+/u.exec(pinyin)?.[0] ?? ''))?.[0] ?? '';
}

function sectionNames(
  key: string,
  order: ConceptOrder,
  { t, language }: Voice<OrderKeys>,
): Omit<GlossarySection, 'lines'> {
  if (key === '#') return { id: 'signs', name: t('glossary.signs'), short: '#' };
  if (order === 'domain')
    return { id: key, name: domains[key as Domain][language], short: domains[key as Domain][language] };
  if (order === 'stroke') return { id: `s${key}`, name: t('glossary.strokes', { count: Number(key) }), short: key };
  // `q` alone is the search box of every page
  return { id: `letter-${key.toLowerCase()}`, name: key, short: key };
}

/** By id, what else a concept is found by when it is typed: every name, and the Chinese in plain letters. */
export function typedNames(concepts: readonly Concept[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    concepts.map(({ id, zh, en }) => [
      id,
      [
        ...new Set([
          ...zh.terms.flatMap(({ text, pinyin }) => [text, typedPinyin(pinyin)]),
          ...en.terms.map(({ text }) => text.toLowerCase()),
        ]),
      ].join('|'),
    ]),
  );
}
