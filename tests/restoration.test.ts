// The bar for restoring without a record: no fixture text may come out worse than tests/restore/bar.tsv says. `node
// tests/restore/measure-texts.ts` prints what is measured now; the table is changed by hand, and only upwards without
// a reason.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { measureTexts } from './restore/measure-texts.ts';

/** A rule may cost a text a few characters where it wins others more. */
const TOLERANCE = 0.005;

const bar = new Map(
  readFileSync('tests/restore/bar.tsv', 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [name = '', fidelity, headingF1] = line.split('\t');
      return [name, { fidelity: Number(fidelity), headingF1: Number(headingF1) }] as const;
    }),
);

test('every fixture text is restored as well as it was', { timeout: 60_000 }, () => {
  const now = measureTexts('tests/restore');
  expect([...now.keys()].sort()).toEqual([...bar.keys()].sort());
  const worse = [...now].flatMap(([name, restored]) =>
    (['fidelity', 'headingF1'] as const).flatMap((value) => {
      const least = bar.get(name)![value] - TOLERANCE;
      return restored[value] >= least
        ? []
        : [`${name}: ${value} ${restored[value].toFixed(3)}, was ${bar.get(name)![value]}`];
    }),
  );
  expect(worse).toEqual([]);
});
