// What an editor is told of an English text, and what excuses it.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { checkSegments } from './check-segments.ts';
import type { Name } from './names-schema.ts';
import type { Segment } from './schema.ts';

const concepts = [
  'contract | 集体合同 | collective contract / collective agreement',
  'consultation | 集体协商 | collective consultation',
  'hotline | 12351热线 | 12351 hotline',
].map((row) => sampleConcept(row));
const loose = { ...sampleConcept('worker | 职工 | worker'), check: 'loose' } as const;
const avoided = sampleConcept('congress | 职代会 | workers’ congress');
const names: readonly Name[] = [{ zh: '张一元', kind: 'institution', en: ['Zhangyiyuan', 'Zhang Yiyuan'] }];
const yardsticks = {
  concepts: [
    ...concepts,
    loose,
    {
      ...avoided,
      en: {
        ...avoided.en,
        terms: [
          ...avoided.en.terms,
          { ...avoided.en.terms[0]!, text: 'staff congress', status: 'deprecated' as const },
        ],
      },
    },
  ],
  names,
};

const segment = (zh: string, en: string | null, rest: Partial<Segment> = {}): Segment => ({
  block: 'p1',
  sentences: ['p1.s1'],
  status: 'draft',
  entry: 0,
  zh,
  en,
  ...rest,
});
const told = (...segments: readonly Segment[]): string[] =>
  checkSegments(segments, 'f', yardsticks).map(({ code, at }) => `${code} ${at.path!.slice(2).join('.')}`);

test.each<[string, string]>([
  ['签订集体合同5份', 'Five collective agreements were signed.'],
  ['12351热线', 'the 12351 hotline'],
  ['张一元茶叶公司', 'the Zhangyiyuan tea company'],
  ['职工', 'they'],
  ['五一', 'May Day (五一)'],
])('%s = %s', (zh, en) => {
  expect(told(segment(zh, en))).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['签订集体合同5份', 'Five contracts were signed.', ['english-term-lost 0.en']],
  ['召开职代会', 'A staff congress was held.', ['english-term-lost 0.en', 'english-term-deprecated 0.en']],
  ['签订集体合同', 'Collective consultation was held.', ['english-term-lost 0.en', 'english-term-added 0.en']],
  ['张一元茶叶公司', 'a tea company', ['english-name-lost 0.en']],
  ['五一', 'May Day 五一', ['english-holds-han 0.en']],
  ['5份', 'six', ['english-number-lost 0.en', 'english-number-added 0.en']],
  ['不再签订', 'signed', ['english-word-lost 0.en']],
  ['一二三四五六七八九十甲乙丙丁戊己', 'one', ['english-length 0.en']],
  ['甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳', 'a '.repeat(24), ['english-length 0.en']],
])('%s ≠ %s', (zh, en, problems) => {
  expect(told(segment(zh, en))).toEqual(problems);
});

describe('a concept of the segment before', () => {
  const before = segment('签订集体合同', 'A collective contract was signed.');

  test('may be a pronoun', () => {
    expect(told(before, segment('集体合同', 'It was filed.', { entry: 1 }))).toEqual([]);
  });
  test('is known only by the segment directly before', () => {
    const between = segment('丙', 'C', { entry: 1 });
    expect(told(before, between, segment('集体合同', 'It was filed.', { entry: 2 }))).toEqual([
      'english-term-lost 2.en',
    ]);
    expect(told(segment('签订集体合同', null), segment('集体合同', 'It was filed.', { entry: 1 }))).toEqual([
      'segment-untranslated 0',
      'english-term-lost 1.en',
    ]);
  });
  test('may stand in the English though the Chinese names it only before', () => {
    expect(told(before, segment('协商5次', 'Of the collective contract 5', { entry: 1 }))).toEqual([]);
  });
  test('is not answered by another one', () => {
    expect(told(before, segment('集体合同', 'Collective consultation was filed.', { entry: 1 }))).toEqual([
      'english-term-added 1.en',
    ]);
  });
});

describe('what a translator departs from', () => {
  test('is passed over with a reason', () => {
    expect(told(segment('集体合同5份', 'five of them', { departs: { contract: 'why' } }))).toEqual([]);
    expect(told(segment('5份', 'a few', { departs: { '5份': 'why' } }))).toEqual([]);
  });
  test('is told where it excuses nothing', () => {
    expect(told(segment('集体合同', 'a collective contract', { departs: { contract: 'why' } }))).toEqual([
      'departs-idle 0.departs',
    ]);
  });
  test('is never a form that we do not use', () => {
    expect(told(segment('职代会', 'staff congress', { departs: { congress: 'why' } }))).toEqual([
      'english-term-deprecated 0.en',
    ]);
  });
});

test('a text that has changed, and one that is not there, are told at their place', () => {
  expect(told(segment('甲', 'A', { was: '乙' }), segment('丙', null, { entry: null, sentences: ['p1.s2'] }))).toEqual([
    'segment-stale 0.zh',
    'segment-untranslated ',
  ]);
});
