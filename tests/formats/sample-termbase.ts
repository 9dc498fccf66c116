// A termbase for tests: the real concepts, and any concepts at all, with texts that a careless writer would spoil.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { readYaml } from '../../src/formats/index.ts';
import { readConcepts } from '../../src/loaders/read-content.ts';
import { sourcesSchema, domainIds, markIds, reliabilities } from '../../src/termbase/index.ts';
import type { Citation, Concept, Phrase, Source, Term, TermZh } from '../../src/termbase/index.ts';

/** Those that can be read, without relations to others: a broken relation is told by the check of the termbase. */
export const realConcepts = closed(readConcepts('.').value);

const SOURCES = 'content/sources.yaml';
export const realSources = byId(readYaml(readFileSync(SOURCES, 'utf8'), SOURCES, sourcesSchema).value ?? []);

const HOSTILE = [
  '<b>&amp;</b>',
  '&',
  '"',
  "'",
  '>',
  ']]>',
  '<![CDATA[',
  '<!--',
  '\\',
  '\\n',
  '\n',
  '\r',
  '\r\n',
  '\t',
  '\u2028',
  '\u2029',
  '\u0085',
  '\u00a0',
  '\ufeff',
  '|',
  '\\|',
  ',',
  ';',
  '=1',
  "'=1",
  "''+1",
  '-',
  '@zh',
  '^^',
  ': ',
  'pinyin: x',
  'literal: ',
  'mark: never',
  'check: loose',
  'source: a',
  '"""',
  '”',
  '会',
  '𠮷',
  '😀',
  '{',
  '}',
  '#',
  ' ',
  'null',
];

/** Any text that XML can hold; never empty. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((pieces) => pieces.join('').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, ''))
  .filter((text) => text !== '');

const both = fc.record({ zh: hostileText, en: hostileText });
const texts = fc.array(hostileText, { maxLength: 3 });
const sentence = fc.constantFrom('some-2016.p1.s1', 'some-2016.title.s1', 'other-2018h1.h12.s3', 'other-2018h1.p3.s10');

const WORKS = ['law-2021', 'measures', 'no-such-work', 'zh'];
const citation: fc.Arbitrary<Citation> = fc.oneof(
  fc.record({ sentence }),
  fc.record({ work: fc.constantFrom(...WORKS), at: fc.option(both) }),
);

const source = fc.record({
  work: both,
  date: fc.constantFrom(null, '2016', '2016-03', '2016-03-09'),
  url: fc.constantFrom(null, 'https://example.org/a?b=1&c=’"<x>', 'ftp://example.org/a', 'http://例.cn/工会 页'),
  seen: fc.constantFrom('2026-11-20', '2026-11-21'),
});

/** Works that any concepts cite, by id; one of those they cite is not among them. */
export const anySources: fc.Arbitrary<ReadonlyMap<string, Source>> = fc
  .tuple(source, source, source)
  .map((list) => byId(list.map((one, i) => ({ ...one, id: WORKS.filter((id) => id !== 'no-such-work')[i]! }))));

const year = fc.option(fc.integer({ min: 1900, max: 2100 }));
const term = fc.record({
  text: hostileText,
  status: fc.constantFrom('preferred', 'admitted', 'deprecated'),
  partOfSpeech: fc.constantFrom('noun', 'verb', 'properNoun', 'phrase'),
  type: fc.constantFrom('fullForm', 'abbreviation', 'shortForm', 'variant'),
  reliability: fc.constantFrom(...reliabilities),
  source: fc.option(citation),
  since: year,
  until: year,
  body: fc.option(hostileText),
  reason: fc.option(both),
  forms: texts,
  not: texts,
  context: fc.array(sentence, { maxLength: 3 }),
}) as fc.Arbitrary<Term>;

const termZh = fc.record({ term, pinyin: hostileText }).map(({ term: one, pinyin }): TermZh => ({ ...one, pinyin }));

interface Ranked {
  readonly status: 'preferred' | 'admitted' | 'deprecated';
  readonly text: string;
}

/** Terms of which one is preferred, no two alike. */
function terms<T extends Ranked>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const distinct = fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ text }) => text });
  return distinct.chain((list) =>
    fc.nat(list.length - 1).map((chosen) =>
      list.map((item, i) => {
        const other = item.status === 'preferred' ? 'admitted' : item.status;
        return { ...item, status: i === chosen ? 'preferred' : other };
      }),
    ),
  );
}

const IDS = ['12351-hotline', 'attendances', 'mass-organisation', 'source', 'worker'];
const ids = fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 3 });

/**
 * The Chinese of elements holds neither `reason`, the field's own name, nor what JavaScript would sort before the
 * rest.
 */
const element = hostileText.map((text) => `工${text}`);
const elements = fc
  .record({
    renderings: fc.dictionary(element, hostileText, { minKeys: 1, maxKeys: 3, noNullPrototype: true }),
    reason: both,
  })
  .map(({ renderings, reason }) => ({ ...renderings, reason }) as unknown as Concept['elements']);

const region = fc.record({
  region: fc.constantFrom('TW' as const, 'HK' as const),
  text: hostileText,
  falseFriend: fc.boolean(),
  note: both,
});

const entry = fc.record({
  domain: fc.constantFrom(...domainIds),
  broader: fc.record({ generic: ids, partitive: ids, instantial: ids }),
  related: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }),
  mark: fc.constantFrom(...markIds),
  check: fc.constantFrom('strict', 'loose'),
  choose: fc.option(both),
  allows: fc.option(fc.array(hostileText, { minLength: 1, maxLength: 3 })),
  elements: fc.option(elements),
  sources: fc.array(citation, { maxLength: 3 }),
  zh: fc.record({ definition: hostileText, terms: terms(termZh) }),
  en: fc.record({ definition: hostileText, literal: fc.option(hostileText), terms: terms(term) }),
  regions: fc.array(region, { maxLength: 3 }),
  history: fc.option(both),
  note: fc.option(both),
});

/** Five concepts, in the order of their ids, that may be related in any way. */
export const anyConcepts = fc.tuple(entry, entry, entry, entry, entry).map((entries): Concept[] =>
  entries.map((one, i) => {
    const id = IDS[i]!;
    return { ...one, id, ...relationsBy(one, (ids) => ids.filter((other) => other !== id)) };
  }),
);

const patternEn = fc.record({
  text: hostileText,
  status: fc.constantFrom('preferred' as const, 'admitted' as const, 'deprecated' as const),
  reliability: fc.constantFrom(...reliabilities),
  reason: fc.option(both),
});

const phrase = fc.record({
  kind: fc.constantFrom('pattern' as const, 'collocation' as const, 'setPhrase' as const),
  meaning: both,
  zh: fc.record({
    patterns: fc.array(fc.record({ text: hostileText, pinyin: hostileText }), { minLength: 1, maxLength: 3 }),
  }),
  en: fc.record({ literal: fc.option(hostileText), patterns: terms(patternEn) }),
  advice: both,
  examples: fc.array(fc.record({ sentence, en: hostileText }), { minLength: 1, maxLength: 3 }),
  related: ids,
});

export const anyPhrases = fc
  .tuple(phrase, phrase)
  .map((list): Phrase[] => list.map((one, i) => ({ ...one, id: ['act', 'bear'][i]! })));

/** Every sentence that `concepts` name but those of `missing`, with a hostile text. */
export function sentencesOf(
  concepts: readonly Concept[],
  missing: readonly string[] = [],
): ReadonlyMap<string, string> {
  const ids = concepts.flatMap(({ zh, en }) => [...zh.terms, ...en.terms]).flatMap(({ context }) => context);
  return new Map(ids.filter((id) => !missing.includes(id)).map((id) => [id, `${id}：“工会<${id}>”\n&\u2028`]));
}

/** The English of every other one of `sentences`. */
export function englishOf(sentences: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const some = [...sentences.keys()].filter((_id, i) => i % 2 === 0);
  return new Map(some.map((id) => [id, `${id} & “union” <b>`]));
}

/** 700 concepts: the real ones, and again under further names until there are enough. */
export function manyConcepts(): Concept[] {
  const rounds = Math.ceil(700 / realConcepts.length);
  return Array.from({ length: rounds }, (_, round) =>
    realConcepts.map((concept): Concept => ({
      ...concept,
      id: `${concept.id}-${round}`,
      ...relationsBy(concept, (ids) => ids.map((id) => `${id}-${round}`)),
    })),
  )
    .flat()
    .slice(0, 700);
}

type Relating = Pick<Concept, 'broader' | 'related'>;

/** Each list of a concept's relations as `change` makes it. */
export function relationsBy(
  { broader: { generic, partitive, instantial }, related }: Relating,
  change: (ids: readonly string[]) => readonly string[],
): Relating {
  return {
    broader: { generic: change(generic), partitive: change(partitive), instantial: change(instantial) },
    related: change(related),
  };
}

function closed(concepts: readonly Concept[]): Concept[] {
  const known = new Set(concepts.map(({ id }) => id));
  return concepts.map((concept) => ({
    ...concept,
    ...relationsBy(concept, (ids) => ids.filter((id) => known.has(id))),
  }));
}

/** No relation at all. */
export const unrelated: Relating = { broader: { generic: [], partitive: [], instantial: [] }, related: [] };

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
