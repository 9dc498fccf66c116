// The promise: a phrase of the phraseology is used where its entry says.
import { checkPhrases } from '../termbase/index.ts';
import type { Check } from './check.ts';
import { inPhrase } from './check.ts';

export const phrasesAreUsed: Check = {
  name: 'phrases-are-used',
  promise: {
    zh: '套语条目的每个例句都用了这一套语，条目之间的指引都通。',
    en: 'Every sentence that shows a set phrase uses it, and what its entry points to exists.',
  },
  ofPublication: ({ joined: { value } }) =>
    checkPhrases(value.phrases, { concepts: value.conceptList, sentences: value.contexts }, inPhrase),
};
