// What stays when as little as possible is moved.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { heaviestRise } from './heaviest-rise.ts';

test('the heavier of two that changed places stays', () => {
  expect(
    [
      ...heaviestRise([
        { rank: 2, weight: 1 },
        { rank: 0, weight: 5 },
        { rank: 1, weight: 5 },
      ]),
    ].sort(),
  ).toEqual([1, 2]);
  expect([...heaviestRise([])]).toEqual([]);
});

test('no other rising choice is heavier', () => {
  const sequence = fc
    .uniqueArray(fc.nat(20), { maxLength: 9 })
    .chain((ranks) =>
      fc.tuple(...ranks.map((rank) => fc.record({ rank: fc.constant(rank), weight: fc.integer({ min: 1, max: 9 }) }))),
    );
  fc.assert(
    fc.property(sequence, (all) => {
      const subsets = Array.from({ length: 2 ** all.length }, (_, bits) => all.filter((_one, i) => bits & (2 ** i)));
      const rising = subsets.filter((some) => some.every(({ rank }, i) => i === 0 || rank > some[i - 1]!.rank));
      const stay = heaviestRise(all);
      const kept = all.filter((_, i) => stay.has(i));
      expect(rising).toContainEqual(kept);
      expect(weightOf(kept)).toBe(Math.max(...rising.map(weightOf)));
    }),
  );
});

function weightOf(some: readonly { readonly weight: number }[]): number {
  return some.reduce((sum, { weight }) => sum + weight, 0);
}
