// Ids that were published stay: blocks are inserted, moved, joined and split by the record, and every address goes on
// working.
import { expect, test } from 'vitest';
import { readSeed } from '../text/index.ts';
import type { District } from '../codelists/index.ts';
import { emptyLedger, readLedger, writeLedger, type Ledger } from '../identity/index.ts';
import { edit, type Edition, type EditionRecord } from './index.ts';

const districts = [{ id: 'dongcheng', names: ['东城区'] }] as unknown as District[];
const seed = readSeed(
  new TextEncoder().encode(
    '# 东城区2016年工作\n\n## 一、组织\n\n新增会员6万人。会员21.8万人。\n\n采集信息。手机号码。\n\n## 二、维权\n\n受理案件。\n',
  ),
  'seed.txt',
).value!;
const make = (record: EditionRecord, ledger: Ledger = emptyLedger): Edition =>
  edit(seed, 'a', { record, recordFile: 'r', ledger, districts }).value!;
const freeze = ({ positions }: Edition): Ledger => readLedger(writeLedger(positions, true), 'ids.tsv').value;
const idOf = ({ blocks }: Edition, text: string): string | undefined =>
  blocks.find((block) => block.text.startsWith(text))?.id;

const first = make({});
const ledger = freeze(first);

test('numbers follow reading order before they are frozen', () => {
  expect(first.blocks.map(({ id }) => id)).toEqual(['title', 'h1', 'p1', 'p2', 'h2', 'p3']);
  expect(make({ order: ['1-4', 7, 5, '9-11'] }).blocks.map(({ id }) => id)).toEqual([
    'title',
    'h1',
    'p1',
    'p2',
    'h2',
    'p3',
  ]);
});
test('a frozen block keeps its id when the order changes', () => {
  const moved = make({ order: ['1-4', 7, 5, '9-11'] }, ledger);
  expect(moved.blocks.map(({ id }) => id)).toEqual(['title', 'h1', 'p2', 'p1', 'h2', 'p3']);
  expect(moved.sentences.map(({ id }) => id)).toEqual(expect.arrayContaining(['p1.s1', 'p1.s2', 'p2.s1']));
});
test('a supplied block takes the next number that was never given, wherever it stands', () => {
  const inserted = make(
    { supplied: [{ before: 5, text: '概况', as: 'p', reason: { zh: '缺', en: 'missing' } }] },
    ledger,
  );
  expect(idOf(inserted, '概况')).toBe('p4');
  expect(idOf(inserted, '新增')).toBe('p1');
});
test('a block joined to another leaves its id as an anchor on it, and in the ledger', () => {
  const joined = make({ read: [{ lines: [5, 7], as: 'p' }] }, ledger);
  expect(joined.blocks.map(({ id }) => id)).toEqual(['title', 'h1', 'p1', 'h2', 'p3']);
  expect(joined.anchors).toEqual([expect.objectContaining({ id: 'p2', block: 'p1' })]);
  const again = make({}, freeze(joined));
  expect(idOf(again, '采集')).toBe('p2');
});
test('no number is given twice, though its block is gone', () => {
  const joined = make({ read: [{ lines: [5, 7], as: 'p' }] }, ledger);
  const grown = make(
    {
      read: [{ lines: [5, 7], as: 'p' }],
      supplied: [{ before: 11, text: '另', as: 'p', reason: { zh: '缺', en: 'missing' } }],
    },
    freeze(joined),
  );
  expect(idOf(grown, '另')).toBe('p4');
});
test('a sentence keeps its id when its paragraph is cut in two', () => {
  const cut = make(
    {
      order: ['1-4', '5:1-8', '5:9-', '6-11'],
      read: [
        { lines: '5:1-8', as: 'p' },
        { lines: '5:9-', as: 'p' },
      ],
    },
    ledger,
  );
  expect(cut.sentences.find(({ id }) => id === 'p1.s2')?.block).toBe('p4');
});
test('two supplied sentences have an id each', () => {
  const supplied = make({
    supplied: [{ before: 5, text: '补甲。补乙。', as: 'p', reason: { zh: '缺', en: 'missing' } }],
  });
  const kept = make(
    { supplied: [{ before: 5, text: '补甲。补乙。', as: 'p', reason: { zh: '缺', en: 'missing' } }] },
    freeze(supplied),
  );
  expect(new Set(kept.sentences.map(({ id }) => id)).size).toBe(kept.sentences.length);
  expect(kept.sentences).toEqual(supplied.sentences);
});
