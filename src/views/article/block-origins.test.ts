// Where blocks came from, and the addresses they took over.
import { expect, test } from 'vitest';
import type { Block } from '../../edition/index.ts';
import { blockOrigins } from './block-origins.ts';

const reason = { zh: '印本缺此号', en: 'The number is missing in print' };
const blocks: readonly Block[] = [
  { id: 'title', type: 'title', text: '题', sources: [{ line: 3, at: [0, 1] }] },
  { id: 'h1', type: 'head', text: '四、', supplied: true, reason, sources: [] },
  {
    id: 'p1',
    type: 'p',
    text: '甲乙',
    sources: [
      { line: 9, at: [0, 1] },
      { line: 5, at: [0, 1] },
    ],
  },
];

test(
  'a dropped paragraph and its sentences stand as anchors on the block that took their ' +
    'text, in the ledger’s order',
  () => {
    const origins = blockOrigins({
      lines: [],
      blocks,
      positions: [],
      anchors: [
        { id: 'p7', block: 'p1', position: '9:1' },
        { id: 'title.s2', block: 'title', position: '3:5' },
        { id: 'p7.s1', block: 'p1', position: '9:1' },
      ],
    });
    expect([...origins].map(([id, { anchors }]) => [id, anchors])).toEqual([
      ['title', ['title.s2']],
      ['h1', []],
      ['p1', ['p7', 'p7.s1']],
    ]);
  },
);

test(
  'a block leads to the line of its first character in reading order, a supplied one to ' +
    'the line it stands before, with its reason',
  () => {
    const origins = blockOrigins({
      lines: ['', '', '题', '', '乙', '', '', '', '甲'],
      blocks,
      positions: [{ id: 'h1', position: '4:0.1' }],
      anchors: [],
    });
    expect([...origins.values()].map(({ line }) => line)).toEqual([3, 5, 9]);
    expect(origins.get('h1')?.reason).toBe(reason);
  },
);
