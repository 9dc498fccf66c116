// Small words that turn a sentence round.
import { expect, test } from 'vitest';
import { lostWords } from './compare-words.ts';

const lost = (zh: string, en: string, tells = 0): readonly string[] => lostWords(zh, en, { tells });

test.each<[string, string]>([
  ['不得拖欠工资', 'Wages may not be withheld.'],
  ['不断提高服务水平', 'Services were steadily improved.'],
  ['不仅如此，未建会企业也参加', 'Firms without a union took part too.'],
  ['没有工会的企业', 'firms that have none'],
  ['无欠薪', 'free of arrears'],
  ['其中，女职工20人', 'Of these, 20 were women.'],
  ['职工100人，其中女职工20人', '100 workers, including 20 women'],
  ['分别走访两家企业', 'visited each of the two firms'],
])('%s = %s', (zh, en) => {
  expect(lost(zh, en)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['不得拖欠工资', 'Wages may be withheld.', ['不']],
  ['未建会企业', 'firms with unions', ['不']],
  ['职工100人，其中女职工20人', '100 workers and 20 women', ['其中']],
  ['分别走访两家企业', 'visited the two firms', ['分别']],
])('%s ≠ %s', (zh, en, words) => {
  expect(lost(zh, en)).toEqual(words);
});

test('分别 before two numbers is answered by their order', () => {
  expect(lost('分别达到15%、12%', 'reached 15 and 12 per cent', 2)).toEqual([]);
});
