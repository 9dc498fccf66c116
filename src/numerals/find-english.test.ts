// Numbers of English texts: what is found, firm or not, and in what it is counted.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findEnglishNumbers } from './find-english.ts';
import { writeNumber } from './write-number.ts';

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
  ['5 in 2015, 10 in three days, two in one', ['5', '2015', '10', '3', '2']],
  ['98 out of 120 firms', ['81.6666666667 share']],
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
  ['21 choirs and more than 1,300 singers', ['21', '1300 at_least']],
  ['3 percentage points more than five years ago', ['3 points', '5']],
  ['the first dozen', ['12']],
  ['from 17 to 16', ['17', '16']],
  ['20–30 firms', ['20', '30']],
  ['the first half of the year', ['1 ordinal', '0.5']],
  ['half a year, a half-century, the last quarter', ['0.5', '0.5']],
  ['a half of the year; two halves', ['0.5', '100 share']],
  ['unions may join; May Day; one of them; someone', []],
  ['in May and March', ['5 date', '3 date']],
  ['the 12351 hotline', ['12351']],
  ['a 4+N list', ['4']],
  ['over 2,213 unions', ['2213 at_least']],
  ['three-tier, 40-year, 24-hour', ['3', '40', '24']],
  ['No. 1 in the city', ['1']],
  ['at 8:30', ['8', '30']],
  ['2018/19 and 2018–19', ['2018', '2019', '2018', '2019']],
  ['11–13 July', ['711 date', '713 date']],
  ['July 11–13', ['711 date', '713 date']],
  ['tens of thousands of workers', ['10000 vague']],
  ['several hundred people', ['100 vague']],
  ['0.4 of a percentage point', ['0.4 points']],
  ['a 5-percentage-point rise', ['5 points']],
  ['a hundred and twenty firms', ['120']],
  ['one and a half million', ['1500000']],
  ['20-odd firms', ['20 at_least']],
  ['the above three rights', ['3']],
  ['May 2018', ['5 date', '2018']],
  ['May it prosper', []],
  ['unions in May; by the end of May', ['5 date', '5 date']],
  ['second-hand clothes', []],
  ['50,000 US dollars', ['50000 money']],
  ['half of one per cent', ['50 share']],
  ['zero arrears', ['0']],
  ['two and a half times as often', ['2.5 times']],
  ['six or seven hundred people', ['6', '700']],
  ['at the end of June 47 companies', ['6 date', '47']],
  ['nobody under 18 may work at night', ['18 at_most']],
  ['the sixtieth anniversary, the hundredth member', ['60 ordinal', '100 ordinal']],
  ['the 10,000th member', ['10000 ordinal']],
  ['a quarter of a million people', ['250000']],
  ['half a percentage point', ['0.5 points']],
  ['nearly halved', ['50 nearly share']],
  ['fivefold', ['5 times']],
  ['half as much again', ['1.5 times']],
  ['two decades and half a decade', ['20', '5']],
  ['a hundred million yuan', ['100000000 money']],
  ['12m yuan, 1.2bn yuan', ['12000000 money', '1200000000 money']],
  ['more than a score of outlets', ['20 at_least']],
  ['scores of workers', ['10 vague']],
  ['scores of 80 and a score of 95 points', ['80', '95 points']],
  ['the scores of workers, their scores of late', []],
  ['five second prizes, eight third prizes, a third prize', ['5', '2 ordinal', '8', '3 ordinal']],
  ['capped at 1,000 yuan', ['1000 at_most money']],
  ['workers aged 35 or younger, 60 and older', ['35 at_most', '60 at_least']],
  ['just under 300, just over 300', ['300 nearly', '300 at_least']],
])('%s', (text, expected) => {
  expect(told(text)).toEqual(expected);
});

test('finds every number that is written for English readers, and where it stands', () => {
  const decimals = fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100);
  fc.assert(
    fc.property(fc.oneof(fc.nat(), decimals), (value) => {
      const written = writeNumber(value, 'en');
      const text = `In all, ${written} workers`;
      expect(findEnglishNumbers(text)).toMatchObject([{ value, text: written, at: [8, 8 + written.length] }]);
    }),
  );
});
