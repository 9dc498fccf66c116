// The lines of the parallel view.
import { expect, test } from 'vitest';
import { voice } from '../cases/voice.ts';
import { parallelLines } from './parallel-lines.ts';

test('a sentence is a line, a heading another, the title none; ids a block took over stand on its first line', () => {
  const lines = parallelLines(
    {
      blocks: [
        { id: 'title', type: 'title', text: '题', sources: [] },
        { id: 'h1', type: 'head', text: '一', sources: [] },
        { id: 'p1', type: 'p', text: '甲。乙。', sources: [] },
      ],
      sentences: [
        { id: 'title.s1', block: 'title', at: [0, 1] },
        { id: 'h1.s1', block: 'h1', at: [0, 1] },
        { id: 'p1.s1', block: 'p1', at: [0, 2] },
        { id: 'p1.s2', block: 'p1', at: [2, 4] },
      ],
      anchors: [
        { id: 'p7', block: 'p1', position: '9:1' },
        { id: 'p7.s1', block: 'p1', position: '9:1' },
      ],
    },
    { voice: voice('zh'), addressOf: (id) => `/a/#${id}` },
  );
  expect(lines.map(({ address }) => address)).toEqual(['/a/#h1', '/a/#p1.s1', '/a/#p1.s2']);
  expect(lines.map(({ id, zh, anchors }) => [id, zh, anchors])).toEqual([
    ['h1', '一', []],
    ['p1.s1', '甲。', ['p7', 'p7.s1']],
    ['p1.s2', '乙。', []],
  ]);
});

test('what the editor supplied says so, and why', () => {
  const reason = { zh: '缺', en: 'missing' };
  const lines = parallelLines(
    {
      blocks: [
        { id: 'h1', type: 'head', text: '04', supplied: true, reason, sources: [] },
        { id: 'h2', type: 'head', text: '05', sources: [{ line: 1, at: [0, 2] }] },
      ],
      sentences: [],
      anchors: [],
    },
    { voice: voice('en'), addressOf: String },
  );
  expect(lines.map(({ supplied }) => supplied)).toEqual(['article.suppliedlist.colonmissing', null]);
});
