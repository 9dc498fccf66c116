// Proof marks of what the editor put in where nothing was printed.
import { expect, test } from 'vitest';
import type { Emendation } from '../../edition/index.ts';
import { sourceMarks } from './source-marks.ts';

const putIn = (line: number, at: number, corr: string): Emendation => ({
  block: 'p1',
  at: [at, at + corr.length],
  line,
  sic: '',
  corr,
  reason: { zh: '', en: '' },
  resp: 'editor',
});
/** A block printed on lines 3 and 4: 甲乙 | 丙. */
const marksOf = (text: string, ...emendations: Emendation[]) => {
  const marks = sourceMarks({
    blocks: [
      {
        id: 'p1',
        type: 'p',
        text,
        sources: [
          { line: 3, at: [0, 2] },
          { line: 4, at: [0, 1] },
        ],
      },
    ],
    emendations,
  });
  return [3, 4].flatMap((line) =>
    (['before', 'after'] as const).flatMap((side) =>
      [...(marks.get(line)?.[side] ?? [])].map(([offset, { text: put }]) => `${line}:${offset} ${side} ${put}`),
    ),
  );
};

test('stands behind the character before it', () => {
  expect(marksOf('甲工运乙丙', putIn(3, 1, '工运'))).toEqual(['3:0 after 工运']);
});
test('stands at its own line’s end, or at the beginning of the next', () => {
  expect(marksOf('甲乙工丙', putIn(3, 2, '工'))).toEqual(['3:1 after 工']);
  expect(marksOf('甲乙工丙', putIn(4, 2, '工'))).toEqual(['4:0 before 工']);
});
test(
  'stands before the first character where the block begins with it, and two in one place ' + 'one after the other',
  () => {
    expect(marksOf('工甲乙丙', putIn(3, 0, '工'))).toEqual(['3:0 before 工']);
    expect(marksOf('甲乙丙工会', putIn(4, 3, '工'), putIn(4, 4, '会'))).toEqual(['4:0 after 工会']);
  },
);
