// A report's text in English: its segments joined, and every place that the Chinese has.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SentenceId } from '../annotations/index.ts';
import { align } from './align.ts';
import { inEnglish, type Bilingual } from './in-english.ts';
import type { EnglishEntry } from './schema.ts';

const id = (n: number): SentenceId => `p1.s${n}`;
const zhOf = (n: number): string => `新增会员${n}0人。`;
const enOf = (n: number): string => `${n}0 members joined.`;

/**
 * A paragraph of so many sentences with a figure each; `joins` says which go with the one before, `said` what is
 * English.
 */
function paragraph(joins: readonly boolean[], said: readonly ('yes' | 'no' | 'stale')[]): Bilingual {
  const numbers = joins.map((_, i) => i + 1);
  const text = numbers.map(zhOf).join('');
  const startOf = (n: number): number =>
    numbers
      .slice(0, n - 1)
      .map(zhOf)
      .join('').length;
  const sentences = numbers.map((n) => ({ id: id(n), block: 'p1', at: [startOf(n), startOf(n + 1)] }) as const);
  const groups: number[][] = [];
  for (const n of numbers)
    if (joins[n - 1]! && n > 1) groups.at(-1)!.push(n);
    else groups.push([n]);
  const entries = groups.flatMap((group, i): EnglishEntry[] =>
    said[i] === 'no'
      ? []
      : [
          {
            sentences: group.map(id),
            zh: said[i] === 'stale' ? '另文。' : group.map(zhOf).join(''),
            en: group.map(enOf).join(' '),
            status: 'draft',
          },
        ],
  );
  const blocks = [{ id: 'p1', type: 'p', text, sources: [] }] as const;
  const { value: segments } = align({ blocks, sentences }, { work: [], segments: { p1: entries } }, 'f');
  const observations = numbers.map((n) => {
    const start = startOf(n) + '新增会员'.length;
    return { id: `p1.o${n}`, block: 'p1', at: [start, start + String(n).length + 1] };
  }) as unknown as Bilingual['observations'];
  return { blocks, sentences, observations, segments };
}

const paragraphs = fc
  .array(fc.tuple(fc.boolean(), fc.constantFrom('yes', 'no', 'stale')), { minLength: 1, maxLength: 9 })
  .map((rows) =>
    paragraph(
      rows.map(([join]) => join),
      rows.map(([, said]) => said),
    ),
  );

test('aligning keeps every sentence once, in order', () => {
  fc.assert(
    fc.property(paragraphs, ({ segments, sentences }) => {
      expect(segments.flatMap((segment) => segment.sentences)).toEqual(sentences.map((one) => one.id));
    }),
  );
});

test('every place holds what it says, and every id of the Chinese stands once', () => {
  fc.assert(
    fc.property(paragraphs, (bilingual) => {
      const { blocks, sentences, observations, anchors, inChinese } = inEnglish(bilingual);
      const { text } = blocks[0]!;
      const standing = new Set(inChinese.map(({ sentence }) => sentence));
      for (const [i, { id: sentence, at }] of sentences.entries()) {
        const { zh, en } = bilingual.segments[i]!;
        expect(text.slice(...at)).toBe(standing.has(sentence) ? zh : en);
      }
      for (const one of observations) expect(text.slice(...one.at)).toBe(`${one.id.slice('p1.o'.length)}0`);
      const ids = [...sentences, ...observations, ...anchors].map((one) => one.id);
      expect(ids.toSorted()).toEqual(
        [...bilingual.sentences, ...bilingual.observations].map((one) => one.id).toSorted(),
      );
    }),
  );
});

test('a segment without English and a stale one stand in Chinese, with the reason', () => {
  const { blocks, inChinese } = inEnglish(paragraph([false, false, false], ['yes', 'no', 'stale']));
  expect(blocks[0]!.text).toBe('10 members joined. 新增会员20人。 新增会员30人。');
  expect(inChinese).toEqual([
    { sentence: 'p1.s2', why: 'missing' },
    { sentence: 'p1.s3', why: 'stale' },
  ]);
});

test('a figure of a segment that stands in Chinese stands where it does there', () => {
  const { blocks, observations } = inEnglish(paragraph([false, false], ['yes', 'no']));
  expect(observations.map(({ id: one, at }) => [one, blocks[0]!.text.slice(...at)])).toEqual([
    ['p1.o1', '10'],
    ['p1.o2', '20'],
  ]);
});

test('a percentage is wrapped with its sign, and one that is said without a number is an empty anchor', () => {
  const text = '率33%，新增1名。';
  const { observations, anchors, blocks } = inEnglish({
    blocks: [{ id: 'p1', type: 'p', text, sources: [] }],
    sentences: [{ id: 'p1.s1', block: 'p1', at: [0, text.length] }],
    observations: [
      { id: 'p1.o1', block: 'p1', at: [1, 4] },
      { id: 'p1.o2', block: 'p1', at: [7, 8] },
    ] as unknown as Bilingual['observations'],
    segments: [
      { block: 'p1', sentences: ['p1.s1'], status: 'draft', entry: 0, zh: text, en: 'A rate of 33%, and a member.' },
    ],
  });
  expect(observations.map(({ at }) => blocks[0]!.text.slice(...at))).toEqual(['33%']);
  expect(anchors).toEqual([{ sentence: 'p1.s1', id: 'p1.o2' }]);
});
