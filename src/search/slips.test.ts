// Slips of the finger in English words.
import { expect, test } from 'vitest';
import { slips } from './slips.ts';

const vocabulary = ['collective', 'consultation', 'contract', 'contact', 'union', 'unions', 'wage', 'of', 'members'];

test.each([
  ['colective', ['collective'], 'a letter left out'],
  ['collectivve', ['collective'], 'one too many'],
  ['uinon', ['union'], 'two changed about'],
  ['consultaiton', ['consultation'], 'the same in a long word'],
  ['konsultasion', ['consultation'], 'two slips in a long word'],
  ['uniom', ['union'], 'one in a short word'],
  ['unyom', [], 'but not two'],
  ['contrack', ['contract'], 'the nearest alone'],
  ['contrct', ['contract', 'contact'], 'all that are as near'],
  ['contract', [], 'a word that stands there'],
  ['wag', [], 'too short to tell'],
  ['2016', [], 'a number'],
])('%s: %j (%s)', (word, meant) => {
  expect(slips(word, vocabulary)).toEqual(meant);
});
