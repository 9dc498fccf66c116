// The checks of a translation, held to their bars: silent on what is right, loud on what a script
// spoils. `node tests/translation/report.ts` tries every change there is and lists what is missed.
import { describe, expect, test } from 'vitest';
import { fiveSegments, toldOf } from './five.ts';
import { shuffled, type Mutant } from './mutant.ts';
import { numberMutants } from './number-mutants.ts';
import { clauseMutants, termMutants } from './term-mutants.ts';

const segments = fiveSegments();
const missed = (mutants: readonly Mutant[]): string[] =>
  mutants
    .filter(({ placed, en }) => toldOf(placed, en).length === 0)
    .map(({ kind, from, to, placed }) => `${kind}: ${from} → ${to} in ${placed.segment.en}`);

test('nothing is told of the five reports', () => {
  expect(segments.length).toBeGreaterThan(400);
  expect(segments.flatMap((placed) => toldOf(placed))).toEqual([]);
});

describe('of what a script spoils', () => {
  test('all of 240 numbers are told, of every kind', { timeout: 60_000 }, () => {
    const kinds = [...Map.groupBy(numberMutants(segments), ({ kind }) => kind).values()];
    const drawn = kinds.flatMap((all) => shuffled(all, 13).slice(0, 20));
    expect(drawn.length).toBeGreaterThan(200);
    expect(missed(drawn)).toEqual([]);
  });

  test('98 of 100 exchanged terms are told', { timeout: 60_000 }, () => {
    const found = missed(shuffled(termMutants(segments, 13), 13).slice(0, 200));
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(4);
  });

  // All there are: in a sample of sixty one clause more or less is chance. What is missed says a term that the rest of
  // the segment says as well.
  test('95 of 100 clauses that are cut are told', { timeout: 120_000 }, () => {
    const all = clauseMutants(segments);
    const found = missed(all);
    expect(found.length, found.join('\n')).toBeLessThanOrEqual(0.05 * all.length);
  });
});
