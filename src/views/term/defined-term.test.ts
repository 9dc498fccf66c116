// A concept in the words of schema.org.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../../tests/terms/sample-concepts.ts';
import { definedTerm } from './defined-term.ts';

const note = { zh: '说明', en: 'A note' };
const regions = [
  { region: 'TW', text: '團體協約', note },
  { region: 'HK', text: '集體合約', falseFriend: true, note },
];
const concept = sampleConcept('collective-contract | 集体合同 / 合同 | collective contract / labour pact', { regions });
const voice = { language: 'en', t: () => '' } as const;

test('other terms and regions’ names are alternates; what is deprecated, and false friends, are not', () => {
  const [contract, pact] = concept.en.terms;
  const deprecated = { ...pact!, status: 'deprecated' as const };
  const said = definedTerm({ ...concept, en: { ...concept.en, terms: [contract!, deprecated] } }, voice, undefined);
  expect(said).toMatchObject({
    '@type': 'DefinedTerm',
    termCode: 'collective-contract',
    name: 'collective contract',
    inLanguage: 'en',
  });
  expect(said.alternateName).toEqual([
    { '@value': '集体合同', '@language': 'zh-Hans' },
    { '@value': '合同', '@language': 'zh-Hans' },
    { '@value': '團體協約', '@language': 'zh-Hant-TW' },
  ]);
});
