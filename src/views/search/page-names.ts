// What the pages that the search finds besides reports are called in both languages: entries, phrases, charts,
// indicators, in the order in which they are indexed.
import { pinyin } from 'pinyin-pro';
import { findingText } from '../../charts/index.ts';
import { standingIndicators } from '../../codelists/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { typedPinyin, type Name } from '../../search/index.ts';
import { pinyinKeys, type Concept, type Phrase } from '../../termbase/index.ts';

type Known = Pick<Publication, 'conceptList' | 'phrases' | 'figures' | 'indicators'>;

export function pageNames({ conceptList, phrases, figures, indicators }: Known): readonly Name[] {
  return [
    ...conceptList.map(conceptName),
    ...phrases.map(phraseName),
    ...[...figures.values()].map(({ chart, finding }) =>
      plain('chart', addresses.chart('zh', chart.id), { zh: findingText(finding.zh), en: findingText(finding.en) }),
    ),
    ...standingIndicators(indicators.values()).map((one) => plain('indicator', addresses.indicator('zh', one.id), one)),
  ];
}

/** A thing with one name in each language, whose pinyin nobody wrote down. `address` is that of the Chinese page. */
export function plain(kind: Name['kind'], address: string, { zh, en }: { zh: string; en: string | null }): Name {
  return { kind, path: below(address), zh: [zh], en: en === null ? [] : [en], known: [], pinyin: [said(zh)] };
}

/** As dictionaries pronounce it; a word's neighbours decide how its characters are read. */
export function said(text: string): string {
  return syllables(pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true }));
}

function conceptName({ id, zh, en, regions }: Concept): Name {
  const [own, shunned] = [inUse(zh.terms), zh.terms.filter(({ status }) => status === 'deprecated')];
  return {
    kind: 'term',
    path: below(addresses.term('zh', id)),
    zh: own.map(({ text }) => text),
    en: inUse(en.terms).map(({ text }) => text),
    known: [
      ...[...shunned, ...en.terms.filter(({ status }) => status === 'deprecated')].map(({ text }) => text),
      ...regions.filter(({ falseFriend }) => !falseFriend).map(({ text }) => text),
      // other forms have the same stems, or are too many for a small list
      ...en.terms.flatMap(({ forms }) => forms.filter((form) => form.includes('…'))),
    ],
    pinyin: own.map((term) => syllables(pinyinKeys(term.pinyin))),
  };
}

function phraseName({ id, zh, en }: Phrase): Name {
  return {
    kind: 'term',
    path: below(addresses.phraseology('zh', id)),
    zh: zh.patterns.map(({ text }) => text),
    en: inUse(en.patterns).map(({ text }) => text),
    known: [],
    pinyin: zh.patterns.map((pattern) => syllables(pinyinKeys(pattern.pinyin))),
  };
}

/** The preferred one first, those to be avoided left out. */
function inUse<T extends { readonly status: string }>(terms: readonly T[]): readonly T[] {
  return terms
    .filter(({ status }) => status !== 'deprecated')
    .toSorted((a, b) => Number(b.status === 'preferred') - Number(a.status === 'preferred'));
}

function syllables(said: readonly string[]): string {
  return said.map(typedPinyin).filter(Boolean).join(' ');
}

/** From the language's root: `/zh/glossary/TERM/` → `glossary/TERM/`. */
function below(address: string): string {
  return address.replace(/^\/zh\//, '');
}
