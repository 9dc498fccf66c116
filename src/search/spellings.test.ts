// British and American spelling, either way.
import { expect, test } from 'vitest';
import { spellings } from './spellings.ts';

test.each([
  ['labor', 'labour'],
  ['laborers', 'labourers'],
  ['honored', 'honoured'],
  ['organization', 'organisation'],
  ['organizing', 'organising'],
  ['analyzed', 'analysed'],
  ['center', 'centre'],
  ['counseling', 'counselling'],
  ['enrollment', 'enrolment'],
  ['fulfill', 'fulfil'],
  ['catalog', 'catalogue'],
  ['license', 'licence'],
  ['practice', 'practise'],
  ['program', 'programme'],
  ['judgment', 'judgement'],
  ['pediatric', 'paediatric'],
  ['aging', 'ageing'],
])('%s is also %s, and back', (american, british) => {
  expect(spellings(american)).toContain(british);
  expect(spellings(british)).toContain(american);
});

test.each(['hour', 'union', 'contract', 'wages', '2016', 'of'])('%s is spelt one way', (word) => {
  expect(spellings(word)).toEqual([]);
});
