// Finding terms in running text against marks made by hand: two reports, and sixty lines of English
// (tests/terms/notes-marks.md tell the doubtful ones). Which of what is found a reader is shown is another matter:
// src/views/article/term-marks.test.ts, tests/e2e.
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { readCodelists, readConcepts } from '../src/loaders/index.ts';
import { sampleConcept } from './terms/sample-concepts.ts';
import { findsIn, markedFiles, score, scoreLine } from './terms/score.ts';

const concepts = readConcepts('.').value;
const codelists = readCodelists('.').value;
const files = markedFiles(join(import.meta.dirname, 'terms'));
const chinese = files.filter(({ language }) => language === 'zh');
const english = files.filter(({ language }) => language === 'en');

describe.each(chinese)('in $report', (file) => {
  test('99 of 100 of what was marked is found, and 99 of 100 of what is found was marked', () => {
    const of = score(file, concepts);
    const says = `${scoreLine(file, of)}\nmissed: ${of.missed.join('; ')}\nbesides: ${of.besides.join('; ')}`;
    console.info(scoreLine(file, of));
    expect(of.recall, says).toBeGreaterThanOrEqual(0.99);
    expect(of.precision, says).toBeGreaterThanOrEqual(0.99);
  });

  test('the text that was marked is the report’s, block by block', () => {
    const { blocks } = makeReport(readSeedFiles('.', file.report), codelists).value!.recorded;
    expect(file.lines.map(({ name, text }) => `${name}\t${text}`)).toEqual(
      blocks.map(({ id, text }) => `${id}\t${text}`),
    );
  });
});

test.each(files)('every concept marked for $report ($language) has an entry', ({ lines }) => {
  const named = lines.flatMap(({ marks }) => marks.map((mark) => mark.slice(mark.lastIndexOf(' ') + 1)));
  const known = new Set(concepts.map(({ id }) => id));
  expect([...new Set(named)].filter((id) => !known.has(id))).toEqual([]);
});

test.each(english.flatMap(({ report, lines }) => lines.map((line) => [`${report} ${line.name}`, line] as const)))(
  'in the English of %s every term is found and none besides',
  (_name, { text, marks }) => {
    expect(findsIn(text, 'en', concepts)).toEqual(marks);
  },
);

test('two reports are marked, more than four hundred terms, and sixty lines of English', () => {
  expect(chinese).toHaveLength(2);
  expect(chinese.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks)).length).toBeGreaterThan(400);
  const lines = english.flatMap((file) => file.lines);
  expect(lines).toHaveLength(60);
  expect(lines.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(8);
});

test('a score counts what is missed, what is found besides, and a term that is taken for another', () => {
  const three = ['a | 甲 | a', 'b | 乙 | b', 'c | 丙 | c'].map((row) => sampleConcept(row));
  const line = { name: 'p1', text: '甲乙丙丁', marks: ['0 甲 a', '1 乙 other', '3 丁 d'] };
  const of = score({ report: 'r', language: 'zh', lines: [line] }, three);
  expect([of.missed, of.besides]).toEqual([
    ['p1 1 乙 other', 'p1 3 丁 d'],
    ['p1 1 乙 b', 'p1 2 丙 c'],
  ]);
  expect([of.recall, of.precision]).toEqual([1 / 3, 1 / 3]);
});
