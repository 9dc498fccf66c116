// The promise: whatever an entry cites can be looked up.
import { checkSources } from '../termbase/index.ts';
import type { Check } from './check.ts';
import { inConcept } from './check.ts';

export const termsAreCited: Check = {
  name: 'terms-are-cited',
  promise: {
    zh: '条目所引的每一种文献都在出处表里，有名称、日期和查阅日。',
    en:
      'Every work that an entry cites stands in the list of sources, with its name, its date ' +
      'and the day it was consulted.',
  },
  ofPublication: ({ joined: { value } }) => checkSources(value.conceptList, [...value.sources.values()], inConcept),
};
