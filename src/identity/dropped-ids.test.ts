// Where the address of a block that is gone leads.
import { expect, test } from 'vitest';
import { droppedIds } from './dropped-ids.ts';
import { readLedger } from './ledger.ts';

const ledger = (frozen: boolean, ...rows: string[]) =>
  readLedger(`${frozen ? '# frozen\n' : ''}${rows.join('\n')}\n`, 'ids.tsv').value;
const blocks = [
  { id: 'p1', sources: [{ line: 3, at: [0, 9] }] },
  {
    id: 'p2',
    sources: [
      { line: 7, at: [0, 4] },
      { line: 9, at: [0, 4] },
    ],
  },
] as const;
const led = (position: string) =>
  droppedIds(blocks, ledger(true, 'p1\t3:1', 'p2\t7:1', `p9\t${position}`), new Set(['p1', 'p2'])).map(
    ({ id, block }) => `${id} ${block}`,
  );

test.each([
  ['9:2', 'p9 p2', 'the block that took its text'],
  ['5:1', 'p9 p1', 'the nearest before it, not after it'],
  ['7:6', 'p9 p2', 'the nearest before it on its line'],
  ['1:1', 'p9 p1', 'the first, where none stands before it'],
])('from %s to %s: %s', (position, address) => {
  expect(led(position)).toEqual([address]);
});
test('nothing is dropped before the ids are frozen', () => {
  expect(droppedIds(blocks, ledger(false, 'p9\t5:1'), new Set())).toEqual([]);
});
