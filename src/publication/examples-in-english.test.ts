import { expect, test } from 'vitest';
import type { Phrase } from '../termbase/index.ts';
import { examplesInEnglish } from './examples-in-english.ts';

test('an example has the English of its report, its entry’s where the report has none', () => {
  const examples = [
    { sentence: 'a.p1.s1', en: 'typed' },
    { sentence: 'b.p1.s1', en: 'typed too' },
  ];
  const [phrase] = examplesInEnglish([{ id: 'x', examples } as unknown as Phrase], new Map([['a.p1.s1', 'said']]));
  expect(phrase).toEqual({
    id: 'x',
    examples: [
      { sentence: 'a.p1.s1', en: 'said' },
      { sentence: 'b.p1.s1', en: 'typed too' },
    ],
  });
});
