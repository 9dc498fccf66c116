// What of a page's rows is parted, and what stays: each text by the rows that it should become.
import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';
import { partColumns } from './part-columns.ts';
import { runInHeads } from './run-in-heads.ts';

const rows = (text: string): string[] =>
  runInHeads(inTurns(partColumns(text.split('\n')))).flatMap((row) =>
    row.text.trim() === '' ? [] : [row.text.trim()],
  );

test('a label in a box stands before the text that runs round it', () => {
  const text = [
    '  关键词一   区总工会把提升职工技能放在首位，全年举办技能竞赛46场，一共带',
    '            动3.2万名职工参加岗位练兵，有218人由此晋升了职业资格，其中高',
    '  匠 心     级工占三成，全区技能人才总量达到1.9万人。一批年轻人走上了领奖',
    '            台，也走进了大师的工作室，成为全区产业工人队伍里的一道风景。',
  ].join('\n');
  expect(rows(text).map((row) => row.slice(0, 4))).toEqual([
    '关键词一',
    '匠 心',
    '区总工会',
    '动3.2',
    '级工占三',
    '台，也走',
  ]);
});

test('a table whose cells go on in the next row stays as printed', () => {
  const text = [
    '甲街道      新建职工之家三处，面积共四百平方米，    全年开放三百天',
    '            另有流动驿站两处。',
    '乙街道      新建职工之家一处，面积共一百平方米。    全年开放二百天',
    '丙街道      新建流动驿站五处，随工地走。            全年开放一百天',
  ].join('\n');
  expect(rows(text)).toEqual(text.split('\n').map((row) => row.trim()));
});

test('prose in one column stays as printed, however its lines are indented', () => {
  const text = ['    一年来，工会服务职工。', '全年慰问1.2万人，', '  帮扶 困难职工  320户。'].join('\n');
  expect(rows(text)).toEqual(text.split('\n').map((row) => row.trim()));
});

test('heads in frames that come back are parted from their text; one alone is not', () => {
  const entry = (head: string): string => `【${head}】2017年，区总工会服务职工一万人次，办实事十件。`;
  expect(rows([entry('概况'), entry('帮扶'), entry('竞赛')].join('\n'))).toHaveLength(6);
  expect(rows(entry('概况'))).toHaveLength(1);
});

test('a numbered head is parted from its text where others of its number stand alone', () => {
  const text = ['（一）建家', '一年来新建职工之家三十处。', '（二）帮扶困难职工 元旦前夕，区总工会走访了三百户。'].join(
    '\n',
  );
  expect(rows(text)).toEqual([
    '（一）建家',
    '一年来新建职工之家三十处。',
    '（二）帮扶困难职工',
    '元旦前夕，区总工会走访了三百户。',
  ]);
});

test('columns handed on in turns are put together by what their words make whole', () => {
  const left = [
    '全年培训职工一万人，选手进入决',
    '赛，产生工匠十五名，获得优',
    '秀称号，他的操作要领拍成微',
    '课，供全区职工随时随地点播学习',
  ];
  const right = [
    '驿站开放到夜里，配备了微波',
    '炉和充电插座，骑手李某是常',
    '客，他说以前总觉得工会是单',
    '位里的人才有的，如今也有了娘',
  ];
  const text = left.flatMap((row, i) => [row, '', right[i]!, '']).join('\n');
  expect(rows(text)).toEqual([...left, ...right]);
});
