// Counts of uses: sixty reports one by one, more of them year by year.
import { expect, test } from 'vitest';
import type { ReportRow } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { useCounts } from './use-counts.ts';
import type { ReportUses } from './uses-by-report.ts';

const districts = new Map([['east', { id: 'east', zh: '东城区', en: 'East' }]]) as never;

/** Two years, the later with one report more; every report has one use but the first, which has three. */
function reports(count: number): ReportUses[] {
  return Array.from({ length: count }, (_, i) => ({
    report: { id: `r${i}`, district: 'east', year: i < (count - 1) / 2 ? 2015 : 2016, period: '2016' } as ReportRow,
    uses: Array.from({ length: i === 0 ? 3 : 1 }),
  }));
}

test('sixty reports stand one by one', () => {
  const { of, lines } = useCounts(reports(60), { districts }, voice('en'));
  expect([of, lines.length, lines[0]]).toEqual([
    'report',
    60,
    { where: 'East period.year(2016)', address: '/en/reports/r0/', count: 3 },
  ]);
});

test('more stand year by year, each leading to its year’s reports', () => {
  expect(useCounts(reports(61), { districts }, voice('zh'))).toEqual({
    of: 'year',
    lines: [
      { where: 'period.year(2015)', address: '/zh/reports/#y2015', count: 32 },
      { where: 'period.year(2016)', address: '/zh/reports/#y2016', count: 31 },
    ],
  });
});
