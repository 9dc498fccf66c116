import { expect, test } from 'vitest';
import { phraseFinder } from './find-phrases.ts';
import type { Phrase } from './phrase-schema.ts';

const phrase = (id: string, ...patterns: string[]): Phrase => ({
  id,
  kind: 'pattern',
  meaning: { zh: '。', en: '.' },
  zh: { patterns: patterns.map((text) => ({ text, pinyin: '' })) },
  en: { literal: null, patterns: [] },
  advice: { zh: '。', en: '.' },
  examples: [],
  related: [],
});
const phrases = [
  phrase('use-as-lever', '以…为抓手'),
  phrase('make-regular', '常态化'),
  phrase('make-solid', '做强做实', '做实'),
];

const find = phraseFinder(phrases);

test('finds a pattern with what fills it, and a phrase as it stands', () => {
  expect(find('以“四必谈”为抓手推动集体协商提质增效')).toEqual(['use-as-lever']);
  expect(find('做强做实工会“十大品牌”工作，常态化开展帮扶')).toEqual(['make-regular', 'make-solid']);
});

test('a gap holds something, and no end of a sentence; a wrap inside is nothing', () => {
  expect(find('以为抓手')).toEqual([]);
  expect(find('以职工为本。协商成为抓手')).toEqual([]);
  expect(find('常 态\n化')).toEqual(['make-regular']);
});
