// Pinyin as readers type it.
import { expect, test } from 'vitest';
import { mayBePinyin, typedPinyin } from './typed-pinyin.ts';

test.each([
  ['jí-tǐ xié-shāng', 'jitixieshang', 'as an entry writes it'],
  ['Jiti Xieshang', 'jitixieshang', 'without tones'],
  ['ji2ti3 xie2shang1', 'jitixieshang', 'tones as digits'],
  ["xi'an", 'xian', 'an apostrophe'],
  ['nǚ zhígōng', 'nuzhigong', 'ü is u'],
  ['nv zhigong', 'nuzhigong', 'and v'],
  ['vip kǎ', 'vipka', 'but not every v'],
  ['121 jiàn-bù-zǒu', '121jianbuzou', 'digits that belong to the name'],
])('%j is %s: %s', (pinyin, typed) => {
  expect(typedPinyin(pinyin)).toBe(typed);
});

test.each([
  ['jiti xieshang', true],
  ['jítǐ xiéshāng', true],
  ['ji2 ti3', true],
  ['集体', false],
  ['218,000', false],
  ['a', false],
  ['', false],
])('%j may be pinyin: %s', (text, may) => {
  expect(mayBePinyin(text)).toBe(may);
});
