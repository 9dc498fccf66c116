// The lines of the parallel view.
import { expect, test } from 'vitest';
import { voice } from '../cases/voice.ts';
import { parallelLines, titleNotes, type ParallelLine } from './parallel-lines.ts';

const reason = { zh: '缺', en: 'missing' };
const edition = {
  header: { id: 'r' },
  blocks: [
    { id: 'title', type: 'title', text: '题', sources: [] },
    { id: 'h1', type: 'head', text: '一', sources: [], supplied: true, reason },
    { id: 'p1', type: 'p', text: '甲5人。乙。丙。', sources: [] },
  ],
  sentences: [
    { id: 'title.s1', block: 'title', at: [0, 1] },
    { id: 'h1.s1', block: 'h1', at: [0, 1] },
    { id: 'p1.s1', block: 'p1', at: [0, 4] },
    { id: 'p1.s2', block: 'p1', at: [4, 6] },
    { id: 'p1.s3', block: 'p1', at: [6, 8] },
  ],
  anchors: [
    { id: 'p7', block: 'p1', position: '9:1' },
    { id: 'p7.s1', block: 'p1', position: '9:1' },
  ],
  observations: [{ id: 'p1.o1', block: 'p1', at: [1, 2], value: 5 }],
  segments: [],
} as unknown as Parameters<typeof parallelLines>[0];

const segments = [
  { block: 'title', sentences: ['title.s1'], status: 'draft', zh: '题', en: 'T' },
  { block: 'h1', sentences: ['h1.s1'], status: 'draft', zh: '一', en: 'One' },
  {
    block: 'p1',
    sentences: ['p1.s1', 'p1.s2'],
    status: 'draft',
    zh: '甲5人。乙。',
    en: 'A, five of them. B.',
    note: 'N',
  },
  { block: 'p1', sentences: ['p1.s3'], status: 'draft', zh: '丙。', en: 'C.', was: '丁。' },
] as unknown as (typeof edition)['segments'];

const lines = (with_: Partial<typeof edition> = {}, language: 'zh' | 'en' = 'zh'): readonly ParallelLine[] =>
  parallelLines({ ...edition, ...with_ }, { voice: voice(language), addressOf: (id) => `/a/#${id}` });
const shown = (pieces: ParallelLine['zh'] | null): string | undefined =>
  pieces?.map(({ text, annotations: [mark] }) => (mark?.kind === 'observation' ? `{${text}}` : text)).join('');

test('without English a sentence is a line, a heading another, the title none; every id stands', () => {
  expect(lines().map(({ id, zh, en }) => [id, shown(zh), en])).toEqual([
    ['h1', '一', null],
    ['p1.s1', '甲{5}人。', null],
    ['p1.s2', '乙。', null],
    ['p1.s3', '丙。', null],
  ]);
  expect(lines().map(({ address }) => address)).toEqual(['/a/#h1', '/a/#p1.s1', '/a/#p1.s2', '/a/#p1.s3']);
  expect(lines().map(({ anchors }) => anchors)).toEqual([['h1.s1'], ['p1', 'p7', 'p7.s1'], [], []]);
});

test('a segment joins its sentences, and both sides have its figures', () => {
  expect(lines({ segments }).map(({ id, zh, en, anchors }) => [id, shown(zh), shown(en), anchors])).toEqual([
    ['h1', '一', 'One', ['h1.s1']],
    ['p1.s1', '甲{5}人。乙。', 'A, {five} of them. B.', ['p1', 'p7', 'p7.s1', 'p1.s2']],
    ['p1.s3', '丙。', undefined, []],
  ]);
});

test('English of a text that has changed is told beside what it was made from', () => {
  expect(lines({ segments }).map(({ stale }) => stale)).toEqual([null, null, { en: 'C.', was: '丁。' }]);
});

test('a doubt of the translator stands on its segment', () => {
  expect(lines({ segments }).map(({ note }) => note)).toEqual([null, 'N', null]);
});

test('what the editor supplied says so, and why', () => {
  expect(lines({}, 'en').map(({ supplied }) => supplied)).toEqual([
    'article.suppliedlist.colonmissing',
    null,
    null,
    null,
  ]);
});

test('a doubt about the title is told apart, where the title stands in English', () => {
  const title = { ...segments[0]!, note: 'N' };
  expect(titleNotes({ segments: [title, ...segments] })).toEqual(['N']);
  expect(titleNotes({ segments: [{ ...title, was: '旧' }] })).toEqual([]);
  expect(titleNotes({ segments: [{ ...title, en: null }] })).toEqual([]);
});
