// The phraseology: how many of a phrase's sentences are linked, and where the others are found.
import { expect, test } from 'vitest';
import type { Publication } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { phraseologyView } from './phraseology-view.ts';

const phrase = {
  id: 'use-as-lever',
  kind: 'pattern',
  related: [],
  meaning: { zh: '意思。', en: 'Meaning.' },
  advice: { zh: '译法。', en: 'Advice.' },
  examples: [1, 2, 3].map((n) => ({ sentence: `r.p1.s${n}`, en: 'English.' })),
  zh: { patterns: [{ text: '以…为抓手', pinyin: 'yǐ wéi zhuā-shǒu' }] },
  en: { literal: null, patterns: [] },
};

function publication(uses: number): Publication {
  return {
    phrases: [phrase],
    concepts: new Map(),
    contexts: new Map(),
    districts: new Map(),
    report: new Map([['r', { id: 'r', district: 'east', period: '2016' }]]),
    phraseUses: new Map([
      [
        phrase.id,
        Array.from({ length: uses }, (_, i) => ({ phrase: phrase.id, report: 'r', sentence: `p1.s${i + 1}` })),
      ],
    ]),
  } as unknown as Publication;
}

test('beside the examples a hundred sentences are linked, each once', () => {
  const [view] = phraseologyView(publication(102), voice('zh'));
  expect(view!.examples.map(({ address }) => address)).toEqual(['/zh/reports/r/#p1.s1', '/zh/reports/r/#p1.s2']);
  expect([view!.more.length, view!.more[0]!.address, view!.left]).toEqual([100, '/zh/reports/r/#p1.s3', null]);
});

test('of more the number is told, and the search for its parts finds them', () => {
  const [view] = phraseologyView(publication(110), voice('en'));
  expect(view!.more).toHaveLength(100);
  expect(view!.left).toEqual({
    count: 8,
    address: '/en/search/?q=%E4%BB%A5%20%E4%B8%BA%E6%8A%93%E6%89%8B',
  });
});

test('of two long examples the second is a link', () => {
  const long = { ...phrase, examples: phrase.examples.map((one) => ({ ...one, en: 'e'.repeat(301) })) };
  const [view] = phraseologyView({ ...publication(0), phrases: [long] } as unknown as Publication, voice('zh'));
  expect(view!.examples.map(({ address }) => address)).toEqual(['/zh/reports/r/#p1.s1']);
  expect(view!.more.map(({ address }) => address)).toEqual(['/zh/reports/r/#p1.s2', '/zh/reports/r/#p1.s3']);
});
