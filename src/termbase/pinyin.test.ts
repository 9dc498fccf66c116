// Pinyin as it is written in an entry: cut for checking and ordering, and as a reader sees it.
import { expect, test } from 'vitest';
import { pinyinKeys, pinyinShown, pinyinSyllables, spokenUnits } from './pinyin.ts';

test.each([
  ['jí-tǐ hé-tong', ['jí', 'tǐ', 'hé', 'tong'], 'words by spaces, syllables by hyphens'],
  ['nuǎn “ xīn ” zài xíng-dòng', ['nuǎn', 'xīn', 'zài', 'xíng', 'dòng'], 'marks are no syllables'],
  ['12351 rè-xiàn', ['rè', 'xiàn'], 'figures are none'],
  ['shǒu-jī APP', ['shǒu', 'jī', 'APP'], 'a Latin word is one'],
  ['yī', ['yī'], 'one alone'],
])('of %s the syllables are %j: %s', (pinyin, syllables) => {
  expect(pinyinSyllables(pinyin)).toEqual(syllables);
});

test.each([
  ['12351 rè-xiàn', ['12351', 'rè', 'xiàn'], 'figures are sorted by as well'],
  ['“ bā kě ”', ['bā', 'kě'], 'marks are not'],
  ['yǐ … wéi zhuā-shǒu', ['yǐ', 'wéi', 'zhuā', 'shǒu'], 'nor is a gap'],
])('%s is sorted by %j: %s', (pinyin, keys) => {
  expect(pinyinKeys(pinyin)).toEqual(keys);
});

test.each([
  ['集体合同', 4, 'each character'],
  ['手机APP', 3, 'a Latin word beside them is one'],
  ['APP和HR', 3, 'and so is each of two'],
  ['“暖心”在行动', 5, 'marks are silent'],
  ['12351热线', 2, 'figures are not counted'],
  ['2018', 0, 'nothing is spoken as a syllable'],
])('%s is spoken in %i: %s', (text, units) => {
  expect(spokenUnits(text)).toBe(units);
});

test.each([
  ['jí-tǐ hé-tong', 'jítǐ hétong', 'a word’s syllables together, words apart'],
  ['xī-ān', 'xī’ān', 'an apostrophe before a'],
  ['hǎi-ōu', 'hǎi’ōu', 'before o'],
  ['shí-èr', 'shí’èr', 'before e'],
  ['Xī-Ān', 'Xī’Ān', 'before a capital'],
  ['chóng-e', 'chóng’e', 'before a neutral syllable'],
  ['gōng-huì', 'gōnghuì', 'none before a consonant'],
  ['nǚ-ér xī-ān', 'nǚ’ér xī’ān', 'at every such place'],
  ['ān-quán', 'ānquán', 'none at the beginning'],
  ['rén-dà-dài-biǎo', 'réndàdàibiǎo', 'every hyphen goes'],
])('%s is shown as %s: %s', (written, shown) => {
  expect(pinyinShown(written)).toBe(shown);
});
