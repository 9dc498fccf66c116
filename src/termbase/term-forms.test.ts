// termForms: by which forms an English term is found.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { termForms } from './term-forms.ts';

test.each([
  ['labour dispute', ['labour dispute', 'labour disputes'], 'a noun'],
  ['workers’ congress', ["workers' congress", "workers' congresses"], 'ends in s and is singular; one apostrophe'],
  ['subsidy', ['subsidy', 'subsidies'], 'y after a consonant'],
  ['holiday', ['holiday', 'holidays'], 'y after a vowel'],
  ['attendances', ['attendances'], 'a plural already'],
  [
    'craftsman(forms craftsmen)',
    ['craftsman', 'craftsmans', 'craftsmen'],
    'what its entry adds; the regular plural harms nobody',
  ],
  ['to set up a union(forms setting up a union)', ['set up a union', 'setting up a union'], 'a verb has no plural'],
])('%s: %j (%s)', (term, forms) => {
  const [written] = sampleConcept(`a | 甲 | ${term}`).en.terms;
  expect(written && termForms(written, 'en')).toEqual(forms);
});

test('Chinese has no plural and is taken as it stands', () => {
  const [written] = sampleConcept('a | APP-工会(forms 工会) | a').zh.terms;
  expect(written && termForms(written, 'zh')).toEqual(['APP-工会', '工会']);
});
