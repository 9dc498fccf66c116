// A phrase among the search's items.
import { expect, test } from 'vitest';
import type { Phrase } from '../../termbase/index.ts';
import { phraseItem } from './phrase-item.ts';

const phrase = {
  id: 'use-as-lever',
  meaning: { zh: '意思。', en: 'Meaning.' },
  advice: { zh: '译法。', en: 'Advice.' },
  zh: { patterns: [{ text: '以…为抓手' }] },
  en: {
    patterns: [
      { text: 'with … as lever', status: 'admitted' },
      { text: 'gripper', status: 'deprecated' },
      { text: 'use …', status: 'preferred' },
    ],
  },
} as unknown as Phrase;

test('a phrase is found by its patterns and leads to its place; what is to be avoided finds nothing', () => {
  expect(phraseItem(phrase, 'en')).toEqual({
    kind: 'term',
    language: 'en',
    url: 'en/glossary/phraseology/#use-as-lever',
    title: 'use …',
    counterpart: '以…为抓手',
    text: 'Meaning. with … as lever Advice.',
  });
  expect(phraseItem(phrase, 'zh')).toMatchObject({ title: '以…为抓手', counterpart: 'use …', text: '意思。译法。' });
});
