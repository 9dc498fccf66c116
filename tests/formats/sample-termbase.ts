// A termbase for tests: the real concepts, and any concepts at all, with texts that a careless writer would spoil.
import fc from 'fast-check';
import { readConcepts } from '../../src/loaders/read-content.ts';
import { domainIds, type Concept, type Term, type TermZh } from '../../src/termbase/index.ts';

export const { value: realConcepts } = readConcepts('.');

const HOSTILE = ['<b>&amp;</b>', '&', '"', "'", '>', ']]>', '<![CDATA[', '<!--', '\\', '\\n', '\n', '\r', '\r\n', '\t', '\u2028', '\u2029', '\u0085', '\u00a0', '\ufeff', '|', '\\|', ',', ';', '=1', "'=1",
  "''+1", '-', '@zh', '^^', ': ', 'pinyin: x', '"""', '”', '会', '𠮷', '😀', '{', '}', '#', ' ', 'null'];

/** Any text that XML can hold; never empty. */
export const hostileText = fc.array(fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'grapheme', maxLength: 4 })), { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join('').replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')).filter((text) => text !== '');

const sentence = fc.constantFrom('some-2016.p1.s1', 'some-2016.title.s1', 'other-2018h1.h12.s3', 'other-2018h1.p3.s10');
const source = fc.oneof(
  fc.constant(null),
  fc.record({ sentence }),
  fc.record({ work: hostileText, seen: fc.constant('2026-11-21') }),
  fc.record({ work: hostileText, seen: fc.constant('2026-11-20'), url: fc.constantFrom('https://example.org/a?b=1&c=’"<x>', 'ftp://example.org/a', 'http://例.cn/工会 页') }),
);

const term = fc.record({
  text: hostileText,
  status: fc.constantFrom('preferred', 'admitted', 'deprecated'),
  partOfSpeech: fc.constantFrom('noun', 'verb', 'properNoun', 'phrase'),
  type: fc.constantFrom('fullForm', 'abbreviation', 'shortForm', 'variant'),
  reliability: fc.constantFrom('attested', 'cited', 'proposed'),
  source,
  forms: fc.array(hostileText, { maxLength: 3 }),
  not: fc.array(hostileText, { maxLength: 3 }),
  context: fc.array(sentence, { maxLength: 3 }),
}) as fc.Arbitrary<Term>;

const termZh = fc.record({ term, pinyin: hostileText }).map(({ term: one, pinyin }): TermZh => ({ ...one, pinyin }));

/** Terms of which one is preferred, no two alike. */
function terms<T extends Term>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  const distinct = fc.uniqueArray(one, { minLength: 1, maxLength: 4, selector: ({ text }) => text });
  return distinct.chain((list) => fc.nat(list.length - 1).map((chosen) => list.map((item, i) => {
    const other = item.status === 'preferred' ? 'admitted' : item.status;
    return { ...item, status: i === chosen ? 'preferred' : other };
  })));
}

const IDS = ['12351-hotline', 'attendances', 'mass-organisation', 'scheme', 'wages'];
const described = { definition: hostileText, gloss: hostileText, source };

const entry = fc.record({
  domain: fc.constantFrom(...domainIds),
  broader: fc.option(fc.constantFrom(...IDS)),
  related: fc.uniqueArray(fc.constantFrom(...IDS), { maxLength: 4 }),
  zh: fc.record({ ...described, terms: terms(termZh) }),
  en: fc.record({ ...described, literal: fc.option(hostileText), terms: terms(term) }),
  note: fc.option(fc.record({ zh: hostileText, en: hostileText })),
});

/** Five concepts, in the order of their ids, that may be related in any way. */
export const anyConcepts = fc.tuple(entry, entry, entry, entry, entry).map((entries): Concept[] => entries.map((one, i) => {
  const id = IDS[i]!;
  return { ...one, id, broader: one.broader === id ? null : one.broader, related: one.related.filter((other) => other !== id) };
}));

/** Every sentence that `concepts` name but those of `missing`, with a hostile text. */
export function sentencesOf(concepts: readonly Concept[], missing: readonly string[] = []): ReadonlyMap<string, string> {
  const ids = concepts.flatMap(({ zh, en }) => [...zh.terms, ...en.terms]).flatMap(({ context }) => context);
  return new Map(ids.filter((id) => !missing.includes(id)).map((id) => [id, `${id}：“工会<${id}>”\n&\u2028`]));
}

/** At least 300 concepts: the real ones again under further names, until there are enough. */
export function manyConcepts(): Concept[] {
  const rounds = Math.ceil(300 / realConcepts.length);
  return Array.from({ length: rounds }, (_, round) => realConcepts.map((concept) => ({
    ...concept, id: `${concept.id}-${round}`, broader: concept.broader && `${concept.broader}-${round}`, related: concept.related.map((id) => `${id}-${round}`),
  }))).flat();
}
