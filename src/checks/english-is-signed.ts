// The promise: who made an English text, and when, is said.
import { problem } from '../problems/index.ts';
import type { Check } from './check.ts';

export const englishIsSigned: Check = {
  name: 'english-is-signed',
  promise: {
    zh: '每份译文都说明由谁、在何时译出和校订。',
    en: 'Every translation says who or what made and revised it, and when.',
  },
  ofReport: ({ recorded: { segments, translation }, englishFile }) =>
    translation.length === 0 && segments.some(({ en }) => en !== null)
      ? [problem('english-unsigned', { file: englishFile, path: ['work'] })]
      : [],
};
