// What a source page says of a stretch that was moved, where it left and where it arrived.
import { expect, test } from 'vitest';
import { voice } from '../cases/voice.ts';
import { arrivalWords, moveWords } from './move-words.ts';
import type { Move } from './source-moves.ts';

const move = (fields: Partial<Move>): Move => ({ first: 4, last: 4, part: null, after: 9, sources: [], ...fields });
const { t } = voice('zh');

test.each([
  [move({}), 'source.toAfter(source.thisLine, 9)', 'source.lineFollows(4)'],
  [move({ last: 6 }), 'source.toAfter(source.theseLines(4, 6), 9)', 'source.linesFollow(4, 6)'],
  [move({ part: '新增会员' }), 'source.toAfter(source.part(新增会员), 9)', 'source.partFollows(新增会员, 4)'],
  [move({ part: '新 增<会员>' }), 'source.toAfter(source.part(新增会员), 9)', 'source.partFollows(新增会员, 4)'],
  [
    move({ part: '一二三四五六七八九十甲乙' }),
    'source.toAfter(source.part(一二三四五六七八九十甲乙), 9)',
    'source.partFollows(一二三四五六七八九十甲乙, 4)',
  ],
  [
    move({ part: '一二三四五六七八九十甲乙丙' }),
    'source.toAfter(source.part(一二三四五六七八九十甲乙…), 9)',
    'source.partFollows(一二三四五六七八九十甲乙…, 4)',
  ],
  [move({ after: null }), 'source.toStart(source.thisLine)', 'source.lineFollows(4)'],
  [move({ part: '会员', after: 4 }), 'source.within(source.part(会员))', 'source.partFollows(会员, 4)'],
])('%o is told as %s, and on arrival as %s', (moved, leaving, arriving) => {
  expect([moveWords(moved, t), arrivalWords(moved, t)]).toEqual([leaving, arriving]);
});
