// A concept as the search finds it.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../../tests/terms/sample-concepts.ts';
import { voice } from '../cases/voice.ts';
import { termItem } from './term-item.ts';

const named = sampleConcept('congress | 职代会 / 职工代表大会 | workers’ congress / SWRC', {
  regions: [
    { region: 'TW', text: '勞資會議', note: { zh: '相近。', en: 'Near.' } },
    { region: 'HK', text: '職工代表', falseFriend: true, note: { zh: '不是。', en: 'Is not.' } },
  ],
});
const avoided = sampleConcept('worker | 职工 | worker', {
  en: {
    definition: 'A person who works for pay in a unit of any kind.',
    terms: [
      { text: 'worker', status: 'preferred', partOfSpeech: 'noun' },
      { text: 'staff member', status: 'deprecated', partOfSpeech: 'noun', reason: { zh: '误。', en: 'Wrong.' } },
    ],
  },
});

test('it is found by every name, those of Taiwan and Hong Kong included; a false friend is none of its names', () => {
  const item = termItem(named, voice('zh'));
  expect(item).toMatchObject({ url: 'zh/glossary/congress/', title: '职代会', counterpart: 'workers’ congress' });
  expect(item.text).toBe('一句话的定义，有属有差。search.also(职工代表大会、勞資會議)');
});

test('Chinese is not found among English items', () => {
  expect(termItem(named, voice('en')).text).toBe(
    'One sentence that says what kind of thing it is, and which. search.also(SWRC)',
  );
});

test('a name to be avoided leads to the right one, and says so', () => {
  expect(termItem(avoided, voice('en')).text).toBe(
    'A person who works for pay in a unit of any kind. search.avoid(staff member)',
  );
  expect(termItem(avoided, voice('zh')).text).toBe('一句话的定义，有属有差。');
});
