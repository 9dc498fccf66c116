// The English beside a use of a term.
import { expect, test } from 'vitest';
import { englishLine } from './english-line.ts';

test('a short segment stands whole about its term', () => {
  expect(englishLine('The union met.', [4, 9])).toEqual({ before: 'The ', term: 'union', after: ' met.' });
});

test('a long one is cut between words on either side', () => {
  const [left, right] = ['before it '.repeat(9), ' and after it'.repeat(9)];
  const { before, term, after } = englishLine(`${left}union${right}`, [left.length, left.length + 5]);
  expect([before, term, after]).toEqual([
    '…it before it before it before it before it before it ',
    'union',
    ' and after it and after it and after it and after it and after it and after it…',
  ]);
});

test('one that does not say the term begins the line', () => {
  expect(englishLine('They met.', null)).toEqual({ before: '', term: '', after: 'They met.' });
});
