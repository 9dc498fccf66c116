// What queries are also taken to ask.
import { expect, test } from 'vitest';
import { literal } from './literal.ts';
import { nameIndex } from './name-index.ts';
import type { Name } from './names.ts';
import { partsOf } from './tokens.ts';
import { readVariants } from './variants.ts';
import { widen } from './widen.ts';
import { stands } from './stands.ts';

const name = (zh: string, en: string, pinyin: string, more: Partial<Name> = {}): Name => ({
  kind: 'term',
  path: en,
  zh: zh.split('|'),
  en: en.split('|'),
  known: [],
  pinyin: pinyin.split('|'),
  ...more,
});
const index = nameIndex([
  name('集体合同', 'collective contract|collective agreement', 'ji ti he tong'),
  name('集体协商', 'collective consultation', 'ji ti xie shang'),
  name('劳动模范|劳模', 'model worker', 'lao dong mo fan|lao mo'),
  name('工会会员|会员', 'trade union member|member', 'gong hui hui yuan|hui yuan'),
  name('总工会', 'federation of trade unions', 'zong gong hui'),
  name('东城区|东城', 'Dongcheng', 'dong cheng qu|dong cheng', { kind: 'district' }),
]);
const kit = { index, variants: readVariants('總总會会') };

test.each([
  ['劳模', 'zh', ['劳动模范']],
  ['會員', 'zh', ['会員']],
  ['總工會', 'zh', ['总工会']],
  ['jiti xieshang', 'zh', ['集体协商']],
  ['collective agreements', 'zh', ['集体合同']],
  ['Dongcheng jiti hetong', 'zh', ['东城', '集体合同']],
  ['21.8万', 'zh', ['218000', '二十一万八千']],
  ['13,617户', 'zh', ['1.3617万户', '13617户', '一万三千六百一十七户']],
  ['99％', 'zh', ['百分之九十九', '九成九']],
  ['集体合同', 'zh', null],
  ['集体合同', 'en', ['collective contract', 'collective agreement']],
  ['集体合同 劳模', 'en', ['collective contract', 'collective agreement', 'model worker']],
  ['集体合同 火星', 'en', null],
  ['collective contract', 'en', ['collective agreement']],
  ['labor', 'en', ['labour']],
  ['218,000 members', 'en', ['218000', '218 thousand', 'trade union member']],
  ['wages', 'en', null],
  ['', 'en', null],
  ['  ', 'zh', null],
  ['“集体合同”', 'zh', []],
  ['"model workers" wages', 'en', []],
] as const)('%j is in %s also %j', (typed, language, said) => {
  expect(widen(typed, language, kit)?.said ?? null).toEqual(said);
});

test.each([
  ['总工会 劳模', 'zh', '总工会表彰劳动模范', true],
  ['总工会 劳模', 'zh', '总工会表彰', false],
  ['collective agreement', 'en', 'They signed collective contracts.', true],
  ['collective agreement', 'en', 'A collective wrote a contract.', false],
  ['members in dongcheng', 'en', 'Dongcheng has many trade union members.', true],
] as const)('%j in %s stands in %j: %s', (typed, language, text, expected) => {
  const wider = widen(typed, language, kit) ?? { wanted: literal(typed, language)! };
  expect(stands(text, '', wider.wanted)).toBe(expected);
});

test('a word that stands nowhere may be a slip', () => {
  expect(widen('memmber', 'en', kit, new Map([['memmber', ['member']]]))?.said).toEqual(['member']);
});

test('a run of Chinese is cut at the names it holds', () => {
  const split = (text: string): readonly string[] => (text === '' ? [] : [text]);
  expect(partsOf('东城会员人数', index, split).map(({ text }) => text)).toEqual(['东城', '会员', '人数']);
});
