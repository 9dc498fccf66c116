// Compounds held to their headwords: what an editor is told, and what is as good as the headword's own English.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { checkElements } from './check-elements.ts';
import type { Concept } from './read-concept.ts';

const both = { zh: '因为', en: 'because' };
const headword = (row: string, allows: readonly string[] | null = null): Concept =>
  sampleConcept(row, { choose: both, allows });

/** Short before long, so that the order of files does not help the longest. */
const headwords = [
  headword('unit | 单位 | unit / work unit'),
  headword('employing-unit | 用人单位 | employer'),
  headword('worker | 职工 | worker', ['worker', 'workers and staff']),
  headword('cadre | 干部 | cadre', ['union official']),
  headword('model-worker | 劳模 | model worker'),
  headword('subsidy | 补贴 | subsidy'),
  headword('congress | 大会 | congress'),
  headword('first | 一号 | No. 1'),
];
const place = (id: string, path: readonly (string | number)[]): { file: string } => ({ file: [id, ...path].join(' ') });
const faults = (row: string, elements: Record<string, string> | null = null): Record<string, unknown>[] =>
  checkElements([...headwords, sampleConcept(row, { elements: elements && { ...elements, reason: both } })], place).map(
    ({ code, at, facts }) => ({ code, at: at.file, ...facts }),
  );

test.each([
  ['a | 会员单位 | member unit', 'the preferred English of the headword'],
  ['a | 先进单位 | advanced work unit', 'its admitted English'],
  ['a | 职工之家 | Home for Workers and Staff', 'what the headword allows besides'],
  ['a | 各单位 | all units', 'a plural in s'],
  ['a | 各类补贴 | all subsidies', 'a plural in ies'],
  ['a | 历次大会 | past congresses', 'a plural in es'],
  ['a | 劳模精神 | model-worker spirit', 'a hyphen for a space'],
  ['a | 劳模榜 | MODEL WORKER gallery', 'capitals'],
  ['a | 用人单位责任 | employer liability', 'the longest element: the unit in it is none'],
  ['a | 单位职工 | workers of a unit', 'two elements, each with its English'],
  ['a | 一号工程 | No. 1 project', 'a sign of its own'],
  ['a | 调解 | mediation', 'no element at all'],
  ['a | 单 | whole', 'a part of an element'],
])('%s is well: %s', (row) => {
  expect(faults(row)).toEqual([]);
});

describe('tells of English that the headword does not allow', () => {
  test('at the preferred English term, with the headword and all that it allows', () => {
    expect(faults('hospital | 职工医院 | staff hospital')).toEqual([
      {
        code: 'element-rendered-otherwise',
        at: 'hospital en terms 0 text',
        element: '职工',
        headword: 'worker',
        term: 'staff hospital',
        allows: 'worker, workers and staff',
      },
    ]);
  });

  test.each([
    ['a | 单位证明 | united proof', ['单位'], 'a word that begins with it is another word'],
    ['a | 单位证明 | subunit', ['单位'], 'as is one that ends with it'],
    ['a | 用人单位代表 | unit representative', ['用人单位'], 'the longest element asks for its own English'],
    ['a | 工会干部 | union cadre', ['干部'], 'a list of what is allowed takes the place of the headword’s terms'],
    ['a | 单位职工 | employees', ['单位', '职工'], 'each element by itself, in the text’s order'],
    ['a | 职工帮职工 | mutual help', ['职工'], 'an element that stands twice is told once'],
    ['a | 一号工程 | Nox 1 project', ['一号'], 'a sign stands for itself'],
    ['a | 一号工程 / 职工 | project one / worker', ['一号'], 'only the preferred Chinese has elements'],
    ['a | 职工医院 | hospital / workers’ hospital', ['职工'], 'an admitted English does not save the preferred one'],
  ])('%s: %j, %s', (row, told) => {
    const found = faults(row);
    expect(found.map((fault) => fault['element'])).toEqual(told);
    expect(new Set(found.map((fault) => fault['code']))).toEqual(new Set(['element-rendered-otherwise']));
  });

  test('at the preferred one, wherever it stands in the entry', () => {
    const { en, ...rest } = sampleConcept('a | 职工 医院 | hospital');
    const [term] = en.terms;
    const later = { ...rest, en: { ...en, terms: [{ ...term!, text: 'clinic', status: 'admitted' as const }, term!] } };
    expect(checkElements([...headwords, later], place).map(({ at }) => at.file)).toEqual(['a en terms 1 text']);
  });
});

test('a concept without a rule of choice is no headword', () => {
  const concepts = [sampleConcept('worker | 职工 | worker'), sampleConcept('hospital | 职工医院 | staff hospital')];
  expect(checkElements(concepts, place)).toEqual([]);
});

test('what a headword deprecates it does not allow', () => {
  const { en, ...rest } = headword('school | 学校 | school');
  const deprecated = { ...en.terms[0]!, text: 'college', status: 'deprecated' as const, reason: both };
  const school = { ...rest, en: { ...en, terms: [...en.terms, deprecated] } };
  const compound = sampleConcept('union-school | 工会学校 | union college');
  expect(checkElements([school, compound], place).map(({ at, facts }) => [at.file, facts['allows']])).toEqual([
    ['union-school en terms 0 text', 'school'],
  ]);
});

describe('an exception under elements:', () => {
  test('lets the compound have its own English', () => {
    expect(faults('hospital | 职工医院 | Staff hospital', { 职工: 'staff' })).toEqual([]);
  });

  test('is told where the term does not hold it, though the term holds the headword’s', () => {
    expect(faults('hospital | 职工医院 | worker hospital', { 职工: 'staff' })).toEqual([
      {
        code: 'element-exception-unused',
        at: 'hospital en terms 0 text',
        element: '职工',
        headword: 'worker',
        term: 'worker hospital',
        allows: 'worker, workers and staff',
        exception: 'staff',
      },
    ]);
  });

  test('speaks of its own element only', () => {
    expect(faults('a | 单位职工 | staff', { 职工: 'staff' }).map((fault) => [fault['code'], fault['at']])).toEqual([
      ['element-rendered-otherwise', 'a en terms 0 text'],
    ]);
  });

  test('is told at its place where it names no element of the term', () => {
    expect(faults('hospital | 职工医院 | worker hospital', { 医院: 'hospital' })).toEqual([
      { code: 'element-unknown', at: 'hospital elements 医院', element: '医院' },
    ]);
  });
});
