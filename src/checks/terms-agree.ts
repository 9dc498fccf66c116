// The promise: a term leads to one concept, and related concepts exist.
import { checkConcepts } from '../termbase/index.ts';
import type { Check } from './check.ts';
import { inConcept } from './check.ts';

export const termsAgree: Check = {
  name: 'terms-agree',
  promise: {
    zh: '一个术语只指一个概念；所列的相关概念都在术语库里。',
    en: 'A term leads to one concept, and every concept that another names stands in the glossary.',
  },
  ofPublication: ({ joined }) => checkConcepts(joined.value.conceptList, inConcept),
};
