// Correct pairs of sentences, written by people who saw no checker (tests/translation/pairs/): what is told of them is
// a false alarm. They were not written by the termbase, so its terms are counted apart.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findTerms } from '../../src/termbase/index.ts';
import { checkSegments, compareNumbers, type Segment, type Yardsticks } from '../../src/translation/index.ts';

export interface CorrectPair {
  /** From 1, the header not counted. */
  readonly row: number;
  readonly zh: string;
  readonly en: string;
  /** What the pair tries, in its writer's words; `order` where the English tells its numbers in another order. */
  readonly tries: string;
}

export interface Alarm {
  readonly pair: CorrectPair;
  readonly says: readonly string[];
}

const rows = (file: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'pairs', file), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

export function correctPairs(file: string): CorrectPair[] {
  return rows(file).map(([zh = '', en = '', tries = ''], i) => ({ row: i + 1, zh, en, tries }));
}

/** The names that the pairs use, as content/names.yaml has them. */
export function pairNames(file: string): Yardsticks['names'] {
  return rows(file).map(([zh = '', en = '']) => ({ zh, kind: 'place', en: [en] }));
}

/** Of a pair that is marked so, the order of its numbers, as its translator would state it. */
function orderOf({ zh, en, tries }: CorrectPair, { concepts }: Yardsticks): { readonly order?: readonly number[] } {
  if (!tries.split('; ').includes('order')) return {};
  const { pairs } = compareNumbers(zh, en, { named: findTerms(zh, 'zh', concepts).map(({ at }) => at) });
  const printed = pairs.map((pair) => pair.zh).toSorted((a, b) => a.at[0] - b.at[0]);
  return { order: pairs.map((pair) => printed.indexOf(pair.zh) + 1) };
}

/** What is told of `en` in the place of the pair's English. */
export function toldOfPair(pair: CorrectPair, yardsticks: Yardsticks, en = pair.en): string[] {
  const segment: Segment = {
    ...{ block: 'p1', sentences: ['p1.s1'], entry: 0, status: 'reviewed' },
    ...{ zh: pair.zh, en },
    ...orderOf(pair, yardsticks),
  };
  return checkSegments([segment], 'f', yardsticks).map(
    ({ code, facts }) => `${code} ${Object.values(facts).join(' | ')}`,
  );
}

export function falseAlarms(pairs: readonly CorrectPair[], yardsticks: Yardsticks): Alarm[] {
  return pairs.map((pair) => ({ pair, says: toldOfPair(pair, yardsticks) })).filter(({ says }) => says.length > 0);
}
