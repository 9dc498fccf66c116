// What a check prints of the English that departs from the glossary.
import { expect, test } from 'vitest';
import { departureLines } from './show-departures.ts';

const use = (concept: string, sentence: string, fields: object) => ({
  concept,
  report: 'a',
  block: 'p1',
  sentence,
  en: 'They met.',
  enAt: null,
  departs: null,
  ...fields,
});
const publication = {
  concepts: new Map([
    ['union', { check: 'strict' }],
    ['area', { check: 'loose' }],
  ]),
  departures: new Map([['union', [{ report: 'a', sentence: 'p1.s2', concept: 'union', reason: 'two in one word' }]]]),
  uses: new Map<string, unknown>([
    [
      'union',
      [use('union', 'p1.s1', { enAt: [0, 4] }), use('union', 'p1.s3', {}), use('union', 'p1.s4', { en: null })],
    ],
    ['area', [use('area', 'p1.s1', {}), use('area', 'p1.s2', {})]],
  ]),
} as never;

test('each departure once with its place and its reason; everyday words are counted', () => {
  expect(departureLines(publication, 'en')).toEqual([
    'Places where the English departs from the glossary, with the reason: 1',
    '  a#p1.s2  union: two in one word',
    'Everyday words rendered as the sentence wants: 2, told on their pages.',
  ]);
  expect(departureLines({ concepts: new Map(), uses: new Map(), departures: new Map() }, 'zh')).toEqual([]);
});
