// Two threads take from one list.
import { expect, test } from 'vitest';
import { claim, noClaims } from './claims.ts';

test('a group is drawn by the thread that claims it first, path after path', () => {
  const claims = noClaims(2);
  expect([claim(claims, 0, 1), claim(claims, 0, 2), claim(claims, 0, 1)]).toEqual([true, false, true]);
  expect([claim(claims, 1, 2), claim(claims, 1, 1)]).toEqual([true, false]);
});
