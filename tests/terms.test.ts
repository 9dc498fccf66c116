// Terms in running text against marks made by hand: two reports, and sixty lines of English. tests/terms/notes-*.md tell the doubtful ones.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConcepts } from '../src/loaders/index.ts';
import { findTerms } from '../src/termbase/index.ts';

const folder = join(import.meta.dirname, 'terms');
const concepts = readConcepts('.').value;
const mark = /\[(?<text>[^[\]=]+)=(?<concept>[a-z0-9-]+)\]/g;

interface Marked { readonly name: string; readonly text: string; readonly marks: readonly string[] }

/** `全区[建制率=establishment-rate]93.3%`: the line without its marks, and each mark as `at text concept`. */
function readMarked(name: string, line: string): Marked {
  let written = 0;
  const marks = [...line.matchAll(mark)].map((match) => {
    const { text = '', concept = '' } = match.groups ?? {};
    const at = match.index - written;
    written += match[0].length - text.length;
    return `${at} ${text} ${concept}`;
  });
  return { name, text: line.replace(mark, '$1'), marks };
}

const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
const chinese = readdirSync(folder).filter((name) => /^[a-z]+-\d\S*\.txt$/.test(name)).flatMap((file) => linesOf(file).map((line) => readMarked(`${file} ${line.split('\t')[0]!}`, line.split('\t').slice(1).join('\t'))));
const english = readdirSync(folder).filter((name) => name.startsWith('english-')).flatMap((file) => linesOf(file).map((line, i) => readMarked(`${file} ${i + 1}`, line)));
const found = (text: string, language: 'zh' | 'en'): string[] => findTerms(text, language, concepts).map(({ concept, at }) => `${at[0]} ${text.slice(...at)} ${concept}`);

describe('in two reports', () => {
  const all = chinese.map((line) => ({ ...line, found: found(line.text, 'zh') }));
  const marks = all.flatMap(({ name, marks: each }) => each.map((one) => `${name} ${one}`));
  const finds = all.flatMap(({ name, found: each }) => each.map((one) => `${name} ${one}`));
  const right = finds.filter((one) => marks.includes(one)).length;

  test('99 of 100 of what was marked is found, and 99 of 100 of what is found was marked', () => {
    expect(marks.length).toBeGreaterThan(400);
    const missed = marks.filter((one) => !finds.includes(one));
    const besides = finds.filter((one) => !marks.includes(one));
    expect([right / marks.length >= 0.99, right / finds.length >= 0.99], `missed: ${missed.join('; ')}\nbesides: ${besides.join('; ')}`).toEqual([true, true]);
  });
});

test.each(english.map((line) => [line.name, line] as const))('in %s every term is found and none besides', (_name, { text, marks }) => {
  expect(found(text, 'en')).toEqual(marks);
});

test('the lines of English are sixty', () => {
  expect(english).toHaveLength(60);
  expect(english.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(8);
});
