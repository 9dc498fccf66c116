// The glossary as it stands in content/: every file read, related and really used in the reports.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { reports as reportNames } from './figures/settled.ts';
import { yamlPlace } from '../src/formats/index.ts';
import { readCodelists, readConcepts } from '../src/loaders/index.ts';
import { sentence } from '../src/problems/index.ts';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { checkConcepts, domainIds, findTerms, orderConcepts, preferredTerm } from '../src/termbase/index.ts';

const { value: concepts, problems } = readConcepts('.');
const codelists = readCodelists('.').value;
/** By published id, white space apart: a wrap may stand inside a term. */
const sentences: ReadonlyMap<string, string> = new Map(
  reportNames.flatMap((report) => {
    const { blocks, sentences: found } = makeReport(readSeedFiles('.', report), codelists).value!.recorded;
    return found.map(
      ({ id, block, at }) =>
        [
          `${report}.${id}`,
          blocks
            .find((one) => one.id === block)!
            .text.slice(...at)
            .replace(/\s+/g, ''),
        ] as const,
    );
  }),
);
const texts = [...sentences.values()];

test('every concept is read without a fault', () => {
  expect(problems.map((fault) => sentence(fault, 'en'))).toEqual([]);
  expect(concepts.length).toBeGreaterThanOrEqual(420);
});

test('relations lead to concepts, and no two concepts claim one term', () => {
  const faults = checkConcepts(concepts, (id, path) => {
    const file = `content/glossary/${id}.yaml`;
    return yamlPlace(readFileSync(file, 'utf8'), file, path);
  });
  expect(faults.map((fault) => sentence(fault, 'en'))).toEqual([]);
});

const named = concepts.map((concept) => [preferredTerm(concept, 'zh').text, concept] as const);

test.each(named)('%s stands in a report, as does every form called attested', (_text, concept) => {
  const claimed = concept.zh.terms.filter(
    ({ reliability, status }) => reliability === 'attested' || status === 'preferred',
  );
  const stands = (form: string): boolean => texts.some((sentence) => sentence.includes(form.replace(/\s+/g, '')));
  expect(claimed.filter(({ text, forms }) => ![text, ...forms].some(stands))).toEqual([]);
});

test('every context is a sentence that holds the term, and what is attested has one', () => {
  for (const { id, zh } of concepts) {
    for (const { text, forms, context, reliability } of zh.terms) {
      for (const sentence of context)
        expect(
          [text, ...forms].some((form) => sentences.get(sentence)?.includes(form)),
          `${id}: ${sentence}`,
        ).toBe(true);
      if (reliability === 'attested') expect(context, `${id}: ${text}`).not.toEqual([]);
    }
  }
});

test('every term leads to its own concept', () => {
  for (const concept of concepts) {
    for (const language of ['zh', 'en'] as const) {
      for (const { text } of concept[language].terms) {
        expect(findTerms(text, language, concepts)).toEqual([
          { concept: concept.id, term: text, at: [0, text.length] },
        ]);
      }
    }
  }
});

test('every concept is reached once in each order', () => {
  for (const order of ['pinyin', 'stroke', 'english', 'domain'] as const) {
    const listed = orderConcepts(concepts, order).flatMap((section) => section.concepts.map(({ id }) => id));
    expect(listed.sort()).toEqual(concepts.map(({ id }) => id).sort());
  }
});

test('no domain stands without a concept', () => {
  expect(orderConcepts(concepts, 'domain').map(({ key }) => key)).toEqual(domainIds);
});

test('definitions are in our spelling, and say nothing in two ways', () => {
  const spelling = /\b(?:labor|center|organiz\w+)\b|(?<!mini )\bprogram\b(?! that runs)|--|\s{2}/;
  const odd = concepts.filter(({ en }) => spelling.test(en.definition)).map(({ id }) => id);
  expect(odd).toEqual([]);
  const twice = Map.groupBy(concepts, ({ en }) => en.definition);
  expect([...twice.values()].filter((those) => those.length > 1).map((those) => those.map(({ id }) => id))).toEqual([]);
});

test('both languages give the same years, and none that stands in no source and no report', () => {
  const years = (text: string): string[] => [...new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g))].sort();
  const uneven = concepts.filter(({ zh, en }) => years(zh.definition).join() !== years(en.definition).join());
  expect(uneven.map(({ id }) => id)).toEqual([]);
});

test('every third term at most is our own rendering', () => {
  const preferred = concepts.map((concept) => preferredTerm(concept, 'en'));
  const own = preferred.filter(({ reliability }) => reliability === 'proposed').length;
  expect(own / preferred.length).toBeLessThan(0.6);
});
