// A seed's lines with their changes in place.
import { expect, test } from 'vitest';
import type { Block, Emendation } from '../edition/index.ts';
import { sourceLines, type SourceLine } from './source-lines.ts';

const block: Block = { id: 'p1', type: 'p', text: '站正式挂牌，促进', sources: [{ line: 1, at: [1, 6] }, { line: 1, at: [7, 9] }, { line: 2, at: [0, 1] }] };
const change: Emendation = { block: 'p1', at: [5, 6], line: 1, sic: ',', corr: '，', reason: { zh: '', en: '' }, resp: 'rule' };

/** `-x-` taken out, `+x+` put in, `[x]` furniture. */
function shown({ number, pieces }: SourceLine): string {
  const marks = { text: ['', ''], removed: ['-', '-'], added: ['+', '+'], furniture: ['[', ']'] };
  return `${number} ${pieces.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('')}`;
}

test('a changed sign stands struck in its own place, the new one after it, and marks of the page apart', () => {
  const lines = sourceLines({ lines: ['■站正式挂牌 ,促', '进', ' '], blocks: [block], emendations: [change], formeWork: [{ line: 1, at: [0, 1], text: '■', class: 'mark' }] });
  expect(lines.map(shown)).toEqual(['1 [■]站正式挂牌 -,-+，+促', '2 进']);
  expect(lines.map(({ blocks }) => blocks.map(({ id }) => id))).toEqual([['p1'], ['p1']]);
});
