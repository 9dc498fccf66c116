import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { proofParts, wholeProof } from './proof-parts.ts';

const commands = Object.values(proofParts).map(({ command }) => command.filter((word) => word.endsWith('.test.ts')));

test('every long check stands in one part', () => {
  const checks = readdirSync('tests/proof')
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => `tests/proof/${file}`);
  expect(commands.flat().sort()).toEqual(checks.sort());
});

test('no heading is filled by two parts, so that one run alone loses no figure', () => {
  const headings = commands.flatMap((files) => [
    ...new Set(
      files.flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/figure\('([^']+)'/g)].map(([, part]) => part)),
    ),
  ]);
  expect(headings.length).toBe(new Set(headings).size);
  expect(headings).not.toEqual([]);
});

test('a proof that names no part runs all but the mutants, which have an hour of their own', () => {
  expect(Object.keys(proofParts).filter((name) => !wholeProof.includes(name))).toEqual(['mutants']);
});
