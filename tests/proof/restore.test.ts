// How well texts that have no record are restored: clean texts spoiled by script. Half were there to make the rules
// with, half were held out.
import { expect, test } from 'vitest';
import { readDistricts } from '../../src/loaders/index.ts';
import { edit } from '../../src/edition/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { readCases, type Case } from '../restore/cases.ts';
import { readFixtures } from '../restore/fixtures.ts';
import { harmedAmong } from '../restore/harmed-among.ts';
import { measure, type Measured } from '../restore/measure.ts';
import { variantsOf } from '../restore/variants.ts';
import { figure } from './figure.ts';

const districts = readDistricts('.').value;

test.each(['tune', 'held'] as const)('the %s half loses no character', (part) => {
  const cases = readCases('tests/restore/clean').filter((one) => one.part === part);
  const all = cases.map((one) => ({ ...one, ...restored(one) }));
  expect(all.reduce((sum, { lost, invented }) => sum + lost + invented, 0)).toBe(0);
  const across = all.filter(({ done }) => done.includes('columns-interleaved'));
  const others = all.filter(({ done }) => !done.includes('columns-interleaved'));
  figure(
    'Restoring without a record',
    `${part === 'held' ? 'Held-out texts' : 'Texts the rules were made with'} (${all.length} ` +
      `cases): 0 characters lost, 0 invented; fidelity ${mean(others, 'fidelity')}, ` +
      `interleaved columns ${mean(across, 'fidelity')}; heading order F1 ` +
      `${mean(all, 'headingF1')}; right: title ${share(all, 'title')}, district ` +
      `${share(all, 'district')}, year ${share(all, 'year')}.`,
  );
});

test('no variant of a received or shared text is worse than it was printed', { timeout: 300_000 }, () => {
  const variants = readFixtures('tests/restore').flatMap(variantsOf);
  expect(harmedAmong(variants)).toEqual([]);
  figure(
    'Restoring without a record',
    `${variants.length} variants of 38 texts: all but those named no worse than printed.`,
  );
});

function restored(one: Case): Measured {
  const seed = readSeed(one.bytes, 'seeds/text.txt').value!;
  return measure(
    { header: one.clean.header, orders: one.orders },
    seed,
    edit(seed, 'text', { recordFile: 'seeds/text.edition.yaml', districts }).value,
  );
}

function mean(of: readonly Measured[], value: 'fidelity' | 'headingF1'): string {
  return (of.reduce((sum, one) => sum + one[value], 0) / of.length).toFixed(3);
}

function share(of: readonly Measured[], part: 'title' | 'district' | 'year'): string {
  return `${((100 * of.filter((one) => one[part]).length) / of.length).toFixed(0)} %`;
}
