// Numbers of English texts: what is found, firm or not, and in what it is counted.
import { expect, test } from 'vitest';
import { findEnglishNumbers } from './find-english.ts';

const told = (text: string): string[] =>
  findEnglishNumbers(text).map(({ value, bound, sort }) =>
    [value, ...(bound === 'exact' ? [] : [bound]), ...(sort === 'count' ? [] : [sort])].join(' '),
  );

test.each<[string, readonly string[]]>([
  ['218,000 members', ['218000']],
  ['nearly 33 million yuan', ['33000000 nearly money']],
  ['more than 170 million yuan', ['170000000 at_least money']],
  ['1.7 billion', ['1700000000']],
  ['a rise of 12.6 per cent', ['12.6 percent']],
  ['up 3.5 percentage points', ['3.5 points']],
  ['51% fewer', ['51 percent']],
  ['half of the workers', ['50 share']],
  ['two thirds of them', ['66.6666666667 share']],
  ['one in three workers', ['33.3333333333 share']],
  ['nearly two-thirds', ['66.6666666667 nearly share']],
  ['three quarters', ['75 share']],
  ['a dozen firms', ['12']],
  ['two dozen firms', ['24']],
  ['twenty-one projects', ['21']],
  ['one hundred and fifty people', ['150']],
  ['two hundred and fifty thousand', ['250000']],
  ['half a million people', ['500000']],
  ['a thousand', ['1000']],
  ['more than a thousand', ['1000 at_least']],
  ['100 workers or more', ['100 at_least']],
  ['about 300 posts', ['300 approx']],
  ['no fewer than 15 per cent', ['15 at_least percent']],
  ['no more than 20', ['20 at_most']],
  ['up to 20', ['20 at_most']],
  ['on 24 July 2018', ['724 date', '2018']],
  ['July 24', ['724 date']],
  ['the 19th Party Congress', ['19 ordinal']],
  ['the twenty-first session', ['21 ordinal']],
  ['first, second, third', ['1 ordinal', '2 ordinal', '3 ordinal']],
  ['doubled', ['2 times']],
  ['three times as many', ['3 times']],
  ['served 103,000 times', ['103000']],
  ['hundreds of workers', ['100 vague']],
  ['from 17 to 16', ['17', '16']],
  ['20–30 firms', ['20', '30']],
  ['the first half of the year', ['1 ordinal', '0.5']],
  ['half a year', ['0.5']],
  ['unions may join; May Day; one of them; someone', []],
  ['in May and March', ['5 date', '3 date']],
  ['the 12351 hotline', ['12351']],
  ['a 4+N list', ['4']],
  ['over 2,213 unions', ['2213 at_least']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});
