// What is shown of a text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, placesOf } from './excerpt.ts';
import { literal } from './literal.ts';
import type { Language } from './types.ts';

function shown(text: string, typed: string, language: Language): string {
  const wanted = literal(typed, language);
  return wanted === null
    ? ''
    : excerpt(text, wanted)
        .map((run) => (run.hit ? `[${run.text}]` : run.text))
        .join('');
}
const far = '加强机制建设促进和谐稳定。'.repeat(12);

describe('an excerpt', () => {
  test.each([
    ['贯彻集体协商计划。签订合同。', '协商', '贯彻集体[协商]计划。签订合同。'],
    [`${far}贯彻集体协商计划。${far}`, '协商', /^……贯彻集体\[协商\]计划。(加强机制建设促进和谐稳定。){7}……$/],
    [`甲协商。${far}乙协商，丙合同。`, '协商 合同', /^……(加强机制建设促进和谐稳定。){7}乙\[协商\]，丙\[合同\]。$/],
    [`${'甲乙，'.repeat(60)}集体协商${'，丙丁'.repeat(60)}`, '协商', /^……(甲乙，)+集体\[协商\](，丙丁)+……$/],
    ['没有。', '协商', '没有。'],
  ])('of %j asked for %j', (text, typed, expected) => {
    if (typeof expected === 'string') expect(shown(text, typed, 'zh')).toBe(expected);
    else expect(shown(text, typed, 'zh')).toMatch(expected);
  });

  test.each([
    ['Unions grew by 3.5 per cent. Members pay dues.', 'member', 'Unions grew by 3.5 per cent. [Members] pay dues.'],
    [
      `${'A long one stands here. '.repeat(14)}Members pay.`,
      'member',
      /^… (A long one stands here. ){12}\[Members\] pay.$/,
    ],
    [
      `${'word '.repeat(60)}consultations ${'longword '.repeat(60)}`,
      'consult',
      /^… (word )+\[consultations\]( longword)+…$/,
    ],
  ])('of %j asked for %j', (text, typed, expected) => {
    if (typeof expected === 'string') expect(shown(text, typed, 'en')).toBe(expected);
    else expect(shown(text, typed, 'en')).toMatch(expected);
  });

  test('always holds a hit where there is one, and nothing but the text', () => {
    const near = fc.string({ unit: fc.constantFrom('会', '工', '，', '。', 'a', ' ', '1', '𠮷', '“'), maxLength: 400 });
    fc.assert(
      fc.property(near, fc.constantFrom('会', '工会', '1', '𠮷'), (text, typed) => {
        const wanted = literal(typed, 'zh')!;
        const runs = excerpt(text, wanted);
        expect(runs.some(({ hit }) => hit)).toBe(placesOf(text, wanted).length > 0);
        const inside = runs
          .map((run) => run.text)
          .join('')
          .replace(/^……|……$/g, '');
        expect(text).toContain(inside);
        expect(inside.isWellFormed()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
