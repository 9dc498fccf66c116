// No text comes out worse than it was printed, and texts that no weight was learned from come out well: bars
// for restoring without a record. `node tests/restore/table.ts` prints every text; tests/restore/before.tsv is what was
// before roles.
import { describe, expect, test } from 'vitest';
import { readFixtures, restored } from './restore/fixtures.ts';
import { harmedAmong } from './restore/harmed-among.ts';
import { variantsOf } from './restore/variants.ts';

/** A few characters of a mark are no harm. */
const SLACK = 0.005;

/** Texts that still lose against their printed order, and how far: each may only get better. */
const HARMED: Readonly<Record<string, number>> = {
  'daxing-2017-d': 0.02,
};

const all = readFixtures('tests/restore').map((fixture) => ({ ...fixture, ...restored(fixture).measured }));
const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

describe('without a record', () => {
  test('no text is worse than it was printed', () => {
    const worse = all
      .filter(({ name, fidelity, printed }) => fidelity < printed - SLACK - (HARMED[name] ?? 0))
      .map(({ name, fidelity, printed }) => `${name}: ${fidelity.toFixed(3)}, printed ${printed.toFixed(3)}`);
    expect(worse).toEqual([]);
  });

  // All of them: tests/proof/restore.test.ts.
  test('nor is any of a sixth of their variants', { timeout: 60_000 }, () => {
    const sample = readFixtures('tests/restore').flatMap((fixture, i) =>
      variantsOf(fixture).filter((_, k) => (i + k) % 6 === 0),
    );
    expect(sample.length).toBeGreaterThan(40);
    expect(harmedAmong(sample)).toEqual([]);
  });

  test('no character is lost or invented', () => {
    expect(all.filter(({ lost, invented }) => lost + invented > 0).map(({ name }) => name)).toEqual([]);
  });

  test('received texts that no weight was learned from keep their bars', () => {
    const held = all.filter(({ source, share }) => source === 'received' && share === 'held');
    expect(mean(held.map(({ fidelity }) => fidelity))).toBeGreaterThanOrEqual(0.94);
    expect(mean(held.map(({ headingF1 }) => headingF1))).toBeGreaterThanOrEqual(0.72);
    expect(mean(held.map(({ scored }) => scored.fidelity))).toBeGreaterThanOrEqual(0.955);
    expect(mean(held.map(({ scored }) => scored.headingF1))).toBeGreaterThanOrEqual(0.72);
    expect(held.filter(({ year }) => year)).toHaveLength(held.length);
  });
});
