// What a hostile reader tries on the correct pairs (pairs/mutations.tsv): the words that change, and why some lie
// beyond what a check of numbers, terms, names and small words can see.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorrectPair } from './pairs.ts';

export interface HandMutation {
  readonly row: number;
  readonly pair: CorrectPair;
  readonly from: string;
  readonly to: string;
  readonly en: string;
  /** Why it is not asked for, or null. */
  readonly beyond: string | null;
}

const beyond: Readonly<Record<string, string>> = {
  'at least half of all the delegates': 'both are at_least: 过半数 and 半数以上 are one bound in our data too',
  'Over nearly five years': '近五年 says either',
  'one in three of the enterprises of the district': 'what a share is of is grammar, not a word',
  'The municipal treasury provided': 'who did it is grammar: every number stands in its place',
  'the first district in the country': 'the city is named elsewhere in the sentence',
};

export function handMutations(pairs: readonly CorrectPair[]): HandMutation[] {
  return readFileSync(join(import.meta.dirname, 'pairs/mutations.tsv'), 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line): HandMutation => {
      const [row = '', from = '', to = ''] = line.split('\t');
      const pair = pairs[Number(row) - 1]!;
      if (!pair.en.includes(from)) throw new Error(`Row ${row} does not read “${from}”`);
      const known = Object.keys(beyond).find((words) => to.startsWith(words) || to.includes(words));
      return {
        ...{ row: Number(row), pair, from, to, en: pair.en.replace(from, to) },
        beyond: known === undefined ? null : beyond[known]!,
      };
    });
}
