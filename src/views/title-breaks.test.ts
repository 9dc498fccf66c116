// Chinese titles break where a reader would take breath.
import { expect, test } from 'vitest';
import { titleBreaks } from './title-breaks.ts';

const shown = (title: string, names: readonly string[] = []): string => titleBreaks(title, new Set(names)).join('|');

test('a title breaks between words', () => {
  expect(shown('东城工会工作扬帆再启航')).toBe('东城|工会|工作|扬帆|再启航');
});

test('a figure, its unit and the word before it stay on one line', () => {
  expect(shown('两年间全市会员净增56.7万人，互助服务卡增得更快')).toContain('|净增56.7万人，');
  expect(shown('集体合同签订率99%')).toMatch(/\|签订率99%$/);
  expect(shown('受理劳动争议2.2万件')).toMatch(/\|争议2\.2万件$/);
});

test('no line begins with a closing mark or ends with an opening one', () => {
  for (const piece of titleBreaks('“向前一步”让工会工作（试行）更接地气。')) {
    expect(piece).not.toMatch(/^[”）。，]/);
    expect(piece).not.toMatch(/[“（]$/);
  }
});

test('a short quotation stays whole, and no line is one character', () => {
  expect(shown('“向前一步”让工会工作更接地气')).toBe('“向前一步”让|工会|工作|更|接地气');
});

test('a name of the termbase stays whole, the longest from the left; a long one breaks where its words do', () => {
  expect(shown('到2015年全市有728家母婴关爱室')).toContain('|');
  expect(shown('到2015年全市有728家母婴关爱室', ['母婴关爱室'])).toBe('到2015年|全市|有728家母婴关爱室');
  expect(shown('区里新建暖心驿站', ['驿站', '暖心驿站', '心驿'])).toBe('区里|新建|暖心驿站');
  const long = '区域性行业性职工代表大会';
  expect(shown(long, [long])).toBe(shown(long));
});

test('joined, the pieces are the title', () => {
  const title = '半年回顾　盘点西城工会亮点工作 2018 May Day';
  expect(titleBreaks(title).join('')).toBe(title);
});
