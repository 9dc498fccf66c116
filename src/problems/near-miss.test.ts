// nearMiss: what is proposed for a slip, and when nothing is.
import { expect, test } from 'vitest';
import { nearMiss } from './near-miss.ts';

const known = ['members', 'households', 'preferred', 'admitted', 'en', 'zh'];

test.each([
  ['member', 'members', 'a letter short'],
  ['Members', 'members', 'a capital'],
  ['prefered', 'preferred', 'a doubled letter'],
  ['admitetd', 'admitted', 'two letters changed about'],
  ['amditte', 'admitted', 'two changed about, and one short'],
  ['mmebers', 'members', 'two changed about at the beginning'],
  ['ne', 'en', 'a short name, changed about'],
  ['hz', 'zh', 'the other short name'],
])('proposes for %s the name %s: %s', (written, meant) => {
  expect(nearMiss(written, known)).toBe(meant);
});

test.each([
  ['wages', known, 'nothing is near'],
  ['id', known, 'no short name shares enough'],
  ['cat', ['bat', 'hat'], 'two are equally near'],
  ['a', ['b'], 'every letter differs'],
  ['', known, 'nothing is written'],
  ['memxxxx', known, 'four slips in seven letters'],
])('proposes nothing for %s: %3$s', (written, names) => {
  expect(nearMiss(written, names)).toBeNull();
});
