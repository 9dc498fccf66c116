// Small words that turn a sentence round.
import { expect, test } from 'vitest';
import { lostWords } from './compare-words.ts';

const lost = (zh: string, en: string): readonly string[] => lostWords(zh, en);

test.each<[string, string]>([
  ['不得拖欠工资', 'Wages may not be withheld.'],
  ['不断提高服务水平', 'Services were steadily improved.'],
  ['不仅如此，未建会企业也参加', 'Firms without a union took part too.'],
  ['没有工会的企业', 'firms that have none'],
  ['无欠薪', 'free of arrears'],
  ['其中，女职工20人', 'Of these, 20 were women.'],
  ['职工100人，其中女职工20人', '100 workers, including 20 women'],
  ['分别走访两家企业', 'visited each of the two firms'],
  ['今年上半年', 'from January to June'],
  ['下半年', 'in the second half of the year'],
  ['前三季度', 'in the first nine months'],
  ['3个工作日', 'three working days'],
  ['“五一”前夕', 'on the eve of May Day'],
  ['二十五一览', 'at a glance'],
  ['五四青年节', 'Youth Day'],
  ['三八妇女节', 'International Women’s Day'],
  ['一个月以内', 'within a month'],
  ['力争翻番', 'The aim is to double it.'],
  ['下降0.4个百分点', 'down 0.4 of a percentage point'],
  ['增长8%', 'a rise of 8 per cent'],
  ['以不记名投票方式通过', 'passed by secret ballot'],
  ['签订无固定期限合同', 'signed open-ended contracts'],
  ['全年不打烊', 'open every day of the year'],
  ['不满18周岁的职工', 'workers under 18'],
  ['未参保职工', 'uninsured workers'],
  ['作用发挥不够明显', 'too little difference'],
  ['不按规定缴费的企业', 'Enterprises that refuse to pay'],
  ['其中近一半是女性', 'nearly half were women'],
  ['去年下半年以来', 'since the middle of last year'],
  ['下降5%', 'slipped 5 per cent'],
  ['增长5%', 'an additional 5 per cent'],
  ['本月内', 'this month'],
])('%s = %s', (zh, en) => {
  expect(lost(zh, en)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['不得拖欠工资', 'Wages may be withheld.', ['不']],
  ['未建会企业', 'firms with unions', ['不']],
  ['职工100人，其中女职工20人', '100 workers and 20 women', ['其中']],
  ['分别走访两家企业', 'visited the two firms', ['分别']],
  ['今年上半年', 'this year', ['上半年']],
  ['下半年', 'in the first half of the year', ['下半年']],
  ['前三季度', 'in the third quarter', ['前三季度']],
  ['3个工作日', 'three days', ['工作日']],
  ['“五一”前夕', 'on the eve of Youth Day', ['五一']],
  ['五四青年节', 'on the eve of May Day', ['五四']],
  ['三八妇女节', 'May Day', ['三八']],
  ['一个月以内', 'after a month', ['以内']],
  ['力争翻番', 'It has doubled.', ['力争']],
  ['下降0.4个百分点', 'up 0.4 of a percentage point', ['下降']],
  ['增长8%', 'a fall of 8 per cent', ['增长']],
  ['不安排夜班', 'assigned to night shifts by a united university committee', ['不']],
  ['企业不分配任务', 'The firm gives out tasks.', ['不']],
  ['职工不再欠薪', 'Workers are owed wages.', ['不']],
  ['规定不实行', 'The rule, too, is put into practice against them.', ['不']],
])('%s ≠ %s', (zh, en, words) => {
  expect(lost(zh, en)).toEqual(words);
});

test('分别 before two numbers is answered by their order', () => {
  expect(lost('分别达到15%、12%', 'reached 15 and 12 per cent')).toEqual([]);
});
