// The English of a part of a report as a text by itself.
import { expect, test } from 'vitest';
import { englishOf, englishOfSentences } from './english-of.ts';
import type { Segment } from './schema.ts';

const segment = (id: `p${number}.s${number}`, en: string | null, was?: string): Segment => ({
  ...{ block: id.split('.')[0] as 'p1', sentences: [id], status: 'draft', entry: 0, zh: '甲', en },
  ...(was !== undefined && { was }),
});

test('a block is joined where all of it is English that is made from its Chinese', () => {
  const all = [segment('p1.s1', 'A.'), segment('p1.s2', 'B.'), segment('p2.s1', 'C.'), segment('p3.s1', 'D.', '乙')];
  expect(englishOf('p1', { segments: all })).toBe('A. B.');
  expect(englishOf('p2', { segments: [...all, segment('p2.s2', null)] })).toBeNull();
  expect(englishOf('p3', { segments: all })).toBeNull();
  expect(englishOf('p4', { segments: all })).toBeNull();
});

test('sentences that were joined have the English of their segment', () => {
  const joined = { ...segment('p1.s1', 'A and B.'), sentences: ['p1.s1', 'p1.s2'] as const };
  expect([...englishOfSentences({ segments: [joined, segment('p1.s3', null), segment('p1.s4', 'C.', '乙')] })]).toEqual(
    [
      ['p1.s1', { en: 'A and B.', first: 'p1.s1' }],
      ['p1.s2', { en: 'A and B.', first: 'p1.s1' }],
    ],
  );
});
