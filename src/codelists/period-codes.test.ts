import { expect, test } from 'vitest';
import { periodCodes } from './index.ts';

test.each([
  ['2016', '2016', '2016-01-01/2016-12-31'],
  ['2018-H1', '2018-S1', '2018-01-01/2018-06-30'],
  ['2018-H2', '2018-S2', '2018-07-01/2018-12-31'],
  ['2013/2017', '2013-01-01/P5Y', '2013-01-01/2017-12-31'],
])('%s is %s in SDMX and the days %s', (period, sdmx, iso) => {
  expect(periodCodes(period)).toEqual({ sdmx, iso });
});
