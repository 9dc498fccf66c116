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

test.each([
  ...[
    '不断 不仅 不同 不久 不低于 不止 不懈 不愧',
    '能不能 是不是 不管 不等 不定期 不良 毫不 永不 不可',
    '不记名 不停 不得不 不时 不朽',
  ],
  ...[
    '不动产 不计其数 不胜 不限 不变 不负 不免 不易',
    '不满 不亚于 不厌 不定时 不法 不符 不合格',
    '不佳 不高 不多 不大 不清 不平衡 不到位',
  ],
  ...['离不开 少不了 差不多 来不及 一丝不苟 源源不断', '无论 无私 无偿 无障碍 无人机 必不可少 未来 未成年 未婚'],
  ...[
    '无故 无限 无数 无记名 无固定 无休 无与伦比',
    '非公 非常 非遗 南非 非凡 非全日 是非 非物质',
    '没收 淹没 出没 不分 不实 不当',
  ],
])('denies nothing: %s', (words) => {
  expect(words.split(' ').filter((word) => lost(`职工${word}`, 'workers').length > 0)).toEqual([]);
});

test.each(['不分配', '不实行', '不当选', '不再', '不准', '未经批准', '没有人'])('denies: %s', (word) => {
  expect(lost(`职工${word}`, 'workers')).toEqual(['不']);
});

test.each([
  ...['nobody came', 'hardly any', 'a lack of it', 'it failed to', 'prohibited', 'Three missed it', 'opposed to it'],
  ...[
    'declined',
    'outstanding',
    'barely',
    'other than',
    'banned',
    'too narrow',
    'It is free',
    'free from it',
    'yet to',
  ],
  ...['impossible', 'non-union', 'unpaid', 'unsafe', 'inadequate', 'ineligible', 'illegal', 'irregular', 'imperfect'],
  ...['mistaken', 'disagreed', 'didn’t', 'smoke-free', 'jobless'],
])('is a denial: %s', (en) => {
  expect(lost('职工不得', en)).toEqual([]);
});

test.each([
  ...[
    'the union’s unit',
    'a unified university',
    'unanimous',
    'until then',
    'unto',
    'an uncle',
    'unveiled',
    'unfolded',
  ],
  ...['banks and banners', 'too', 'information', 'improved', 'a mission', 'district', 'a lesson'],
])('is no denial: %s', (en) => {
  expect(lost('职工不得', en)).toEqual(['不']);
});

test.each<[string, readonly string[]]>([
  [
    '其中女20人',
    ['of whom 20', 'among them', 'within it', 'comprising', 'accounting for', 'made up', 'a third', '20 %'],
  ],
  ['分别走访', ['each', 'respectively', 'apiece', 'one here and another there', 'one here, the other there']],
  ['上半年', ['first half', 'first six months', 'January to June', 'half-year', 'by mid-year']],
  ['下半年', ['second half', 'last six months', 'July to December', 'the rest of the year', 'mid-2019']],
  ['前三季度', ['first three quarters', 'January to September']],
  ['一至三季度', ['first nine months']],
  ['3工作日', ['working days', 'business day', 'weekdays']],
  ['五一', ['1 May', 'Labour Day', 'International Workers’ Day']],
  ['五四', ['4 May', 'Youth Day']],
  ['三八', ['8 March', 'Women’s Day']],
  ['三年以内', ['within', 'up to', 'no more', 'limited', 'by the end', 'in three']],
  ['争取在今年完成', ['aims', 'will', 'a target', 'efforts']],
  ['回落3%', ['down', 'fell', 'cut', 'halved', 'off', 'slid', 'easing']],
  ['提升了3%', ['up', 'rose', 'grew', 'more', 'new', 'climbed', 'another', 'twice', 'fivefold', 'surged', 'above']],
])('%s is answered', (zh, answers) => {
  expect(answers.filter((en) => lost(zh, en).length > 0)).toEqual([]);
});

test.each([
  '分别是',
  '三八路',
  '三八红旗手',
  '五一路',
  '十五一',
  '月内部',
  '争取权益',
  '减少了人手',
  '增长很快',
  '是非',
  '莫非常',
])('%s asks for nothing', (zh) => {
  expect(lost(zh, 'x')).toEqual([]);
});
