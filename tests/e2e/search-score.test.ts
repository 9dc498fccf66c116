// How well the search answers the queries that were written for it: tests/search/README.md.
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { asked } from '../search/score.ts';
import { readRows, score, type Scored } from '../search/scoring.ts';
import { test } from './tab.ts';

/** What was reached when the bar was set, less one query. */
const FIRST = 0.95;
const AMONG_FIVE = 0.82;

test('the right result comes first', { timeout: 240_000 }, async ({ open }) => {
  const scored = await scores('tests/search/queries.tsv', await open());
  expect(mean(scored, ({ reciprocal }) => reciprocal)).toBeGreaterThan(FIRST);
  expect(mean(scored, ({ five }) => Number(five))).toBeGreaterThan(AMONG_FIVE);
});

test('every forgiving form is found', { timeout: 120_000 }, async ({ open }) => {
  const scored = await scores('tests/search/forgiving.tsv', await open());
  expect(scored.filter(({ five }) => !five).map(({ query }) => query)).toEqual([]);
});

async function scores(
  file: string,
  { page, url }: { page: Parameters<typeof asked>[0]; url: (address: string) => string },
): Promise<readonly Scored[]> {
  const scored: Scored[] = [];
  for (const row of readRows(readFileSync(file, 'utf8'))) scored.push(score(row, await asked(page, url('/'), row)));
  return scored;
}

function mean(scored: readonly Scored[], value: (one: Scored) => number): number {
  return scored.reduce((sum, one) => sum + value(one), 0) / scored.length;
}
