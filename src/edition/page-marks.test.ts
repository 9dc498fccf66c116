// What is a mark of the page and what is said: signs in mid-sentence are never furniture.
import { expect, test } from 'vitest';
import { pageMarks } from './page-marks.ts';

/** `text` without its marks. */
const said = (text: string, before = ''): string => {
  const marks = pageMarks(text, before);
  return [...text].filter((_, at) => !marks.has(at)).join('');
};

test.each([
  ['二○○七年，全区增长五○%，建成★★★★★级职工之家。', '', 'zeros and grades in a sentence'],
  ['建成★★★★★级职工之家●一处▲两处◀三处', '', 'every sign in mid-sentence'],
  ['★★★★★级职工之家达到5家。', '', 'a grade at a line’s beginning'],
  ['新增会员五○', '', 'a zero at a line’s end'],
  ['○七年，全区工会', '二', 'a zero at a line’s beginning, its number begun on the line before'],
  ['○○七年，全区工会', '二', 'two zeros there'],
  ['○七年，全区工会', '○', 'a zero whose line before ends in one'],
  ['★级职工之家', '★', 'a grade cut by a wrap'],
  ['印发【2016】12号文件', '', 'brackets in mid-sentence'],
  ['办好#为职工办实事#话题', '', 'a sign no newspaper points with'],
])('%s is all said (%3$s)', (text, before) => {
  expect(said(text, before)).toBe(text);
});

test.each([
  ['▲东城区总工会服务火炬传递', '东城区总工会服务火炬传递', 'a caption’s arrow before it'],
  ['东城区总工会服务火炬传递 ◀', '东城区总工会服务火炬传递 ', 'and after it'],
  ['■聚焦职工需求 ■坚持问题导向', '聚焦职工需求 坚持问题导向', 'a row of marked phrases'],
  ['【追溯2016】', '追溯2016', 'a frame round a heading'],
  ['【本报讯】近日，区总工会开会。', '本报讯近日，区总工会开会。', 'a frame at a line’s beginning'],
  ['  ■ ★ 工会要闻', '    工会要闻', 'two marks, and white space'],
  ['○ 开展培训；', ' 开展培训；', 'a circle before an item, no number before it'],
  ['★★★', '', 'an ornament alone on its line'],
  ['● 甲有○个', ' 甲有○个', 'an item’s mark, and a zero that is said'],
])('%s says %s: %s', (text, rest) => {
  expect(said(text)).toBe(rest);
});
