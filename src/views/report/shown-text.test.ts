// What text a page of either language shows, what is told of it, and how long it is.
import { describe, expect, test } from 'vitest';
import type { RecordedEdition } from '../../publication/index.ts';
import { englishWords, shownText } from './shown-text.ts';
import { translationView } from './translation-view.ts';

const edition = {
  blocks: [{ id: 'p1', type: 'p', text: '甲。乙。丙。丁。', sources: [] }],
  sentences: [1, 2, 3, 4].map((n) => ({ id: `p1.s${n}`, block: 'p1', at: [2 * n - 2, 2 * n] })),
  observations: [],
  segments: [
    { block: 'p1', sentences: ['p1.s1'], zh: '甲。', en: 'The unions’ co-operatives rose 1,203.5%.', note: 'doubt' },
    {
      block: 'p1',
      sentences: ['p1.s2'],
      zh: '乙。',
      en: 'Beijing (京) – B.',
      was: '已。',
      note: 'of what is not shown',
    },
    { block: 'p1', sentences: ['p1.s3'], zh: '丙。', en: null },
    { block: 'p1', sentences: ['p1.s4'], zh: '丁。', en: 'D.' },
  ],
  translation: [{ step: 'draft', by: { zh: '甲译', en: 'Drafted by A' }, on: '2026-11-21' }],
} as unknown as RecordedEdition;
const untranslated = { ...edition, segments: edition.segments.map((one) => ({ ...one, en: null })) };

describe('the text that a page shows', () => {
  test('is English with its notes where there is English, those of a stale segment left out', () => {
    const text = shownText(edition, 'en');
    expect([text.language, text.notes]).toEqual(['en', [{ sentence: 'p1.s1', text: 'doubt' }]]);
  });

  test('is Chinese without notes on a Chinese page, and where nothing is translated', () => {
    const shown = [shownText(edition, 'zh'), shownText(untranslated, 'en')];
    expect(shown.map(({ language, notes }) => [language, notes])).toEqual([
      ['zh', []],
      ['zh', []],
    ]);
  });

  test('is measured in words where it is English; what stands in Chinese is none', () => {
    expect(englishWords(shownText(edition, 'en'))).toBe(6);
    expect(englishWords(shownText(edition, 'zh'))).toBeNull();
  });
});

test('a translation says who made it and how much of it stands in Chinese; where there is none, nothing', () => {
  expect(translationView(edition, 'en')).toEqual({ by: ['Drafted by A'], missing: 1, stale: 1 });
  expect(translationView(edition, 'zh')?.by).toEqual(['甲译']);
  expect(translationView(untranslated, 'en')).toBeNull();
});
