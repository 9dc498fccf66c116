// Where a line of the concordance begins and ends.
import { expect, test } from 'vitest';
import { cutAround } from './cut-around.ts';

/** `text` with the term in brackets → `……before[term]after……`. */
function line(text: string): string {
  const [start, end] = [text.indexOf('['), text.indexOf(']') - 1];
  const bare = text.replace(/[[\]]/g, '');
  const { before, after, cutBefore, cutAfter } = cutAround(bare, [start, end], [0, bare.length]);
  return `${cutBefore ? '…' : ''}${before}[${bare.slice(start, end)}]${after}${cutAfter ? '…' : ''}`;
}

test.each([
  ['全市[工会]共有会员。', '全市[工会]共有会员。'],
  ['从去年以来各级党组织高度重视这项工作，各区各系统的[工会]都要参加。', '…各区各系统的[工会]都要参加。'],
  ['从去年以来各级党组织高度重视这项工作，各[工会]都要参加。', '…各级党组织高度重视这项工作，各[工会]都要参加。'],
  [
    '各级[工会]要按照市委的统一部署抓好落实，把服务职工的各项举措送到每一家企业去，让每一名职工都能感受到娘家人的温暖。',
    '各级[工会]要按照市委的统一部署抓好落实…',
  ],
  ['新建的基层组织覆盖职工达到将近2.58万人的区级[工会]', '…职工达到将近2.58万人的区级[工会]'],
  ['印发了《关于进一步加强和改进首都产业》、[工会]改革', '…关于进一步加强和改进首都产业》、[工会]改革'],
  ['[工会]', '[工会]'],
])('%s', (text, shown) => {
  expect(line(text)).toBe(shown);
});

test('no line begins with what closes a clause or ends with what opens one', () => {
  const shown = line(
    '一二三四五六七八九十，》、在各级各类[工会]一二三四五六七八九十一二三四五六七八九十一二三四五六七“一二三四五六七八九十',
  );
  expect(shown).toMatch(/^…?[^，》、]/);
  expect(shown).not.toMatch(/[“，]…$/);
});
