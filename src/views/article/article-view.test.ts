// What an article and its parallel view say, from a recorded edition.
import { describe, expect, test } from 'vitest';
import type { Publication, RecordedEdition } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { parallelView } from '../parallel/parallel-view.ts';
import { articleView } from './article-view.ts';

const reason = { zh: '缺', en: 'missing' };
const blocks = [
  { id: 'p1', type: 'kicker', text: '肩', sources: [{ line: 1, at: [0, 1] }] },
  { id: 'title', type: 'title', text: '题', sources: [{ line: 2, at: [0, 1] }] },
  { id: 'p2', type: 'byline', text: '某人', sources: [{ line: 3, at: [0, 2] }] },
  { id: 'h1', type: 'head', level: 3, text: '一', sources: [{ line: 4, at: [0, 1] }] },
  { id: 'p3', type: 'item', text: '工会5人', sources: [{ line: 5, at: [0, 4] }] },
  { id: 'p4', type: 'item', text: '工会', sources: [{ line: 6, at: [0, 2] }] },
  { id: 'h2', type: 'head', text: '04', supplied: true, reason, sources: [] },
  { id: 'p5', type: 'p', text: `${'文'.repeat(50)}。`, sources: [{ line: 7, at: [0, 2] }] },
];
const edition = {
  header: { id: 'a' },
  lines: ['肩', '题', '某人', '一', '工会5人', '工会', '完。'],
  blocks,
  sentences: blocks.map(({ id, text }) => ({ id: `${id}.s1`, block: id, at: [0, text.length] })),
  observations: [{ id: 'p3.o1', block: 'p3', at: [2, 3], value: 5 }],
  anchors: [{ id: 'p9', block: 'title', position: '9:1' }],
  segments: [],
  emendations: [],
  formeWork: [],
  struck: [],
  positions: [{ id: 'h2', position: '7:0.1' }],
} as unknown as RecordedEdition;

const concept = {
  id: 'union',
  mark: 'technical',
  zh: { terms: [{ status: 'preferred', text: '工会', forms: [], not: [] }] },
  en: { terms: [] },
};
const row = { id: 'a.p3.o1', report: 'a', period: '2016' };
const report = {
  id: 'a',
  title: { zh: '题', en: null },
  period: '2016',
  scope: 'period',
  year: 2016,
  district: 'east',
  published: null,
  keyFigures: [],
  counts: { lines: 7, characters: 800, emendations: 3 },
};
const publication = {
  reports: [report],
  report: new Map([['a', report]]),
  districts: new Map(),
  indicators: new Map(),
  observations: [row],
  observation: new Map([['a.p3.o1', row]]),
  concepts: new Map([['union', concept]]),
  conceptList: [concept],
} as unknown as Publication;
const chart = { chart: { id: 'c' }, findings: new Map(), finding: { zh: [{ text: '增' }], en: [{ text: 'grew' }] } };
const text = { ...edition, language: 'zh', anchors: [], inChinese: [], notes: [] };
const article = { edition, text, prose: edition.blocks, charts: [chart] } as never;

describe('an article', () => {
  const view = articleView(publication, article, voice('en'));

  test('keeps what stands over the text apart from it, in its order', () => {
    expect([view.over.above, view.over.below].map((all) => all.map(({ id }) => id))).toEqual([['p1'], ['p2']]);
    expect([view.over.title?.id, view.over.title?.line, view.over.title?.anchors]).toEqual(['title', 2, ['p9']]);
    expect(view.groups.map((group) => group.map(({ id }) => id))).toEqual([['h1'], ['p3', 'p4'], ['h2'], ['p5']]);
  });

  test('lists its headings, and says of one that the editor supplied that he did, and why', () => {
    expect(view.contents).toEqual([
      { id: 'h1', level: 3, text: '一', supplied: null },
      { id: 'h2', level: 2, text: '04', supplied: 'article.suppliedlist.colonmissing' },
    ]);
  });

  test('has notes for each term and figure that is marked, once', () => {
    expect(view.notes.concepts.map(({ id }) => id)).toEqual(['union']);
    expect(view.notes.rows.map(({ id }) => id)).toEqual(['a.p3.o1']);
  });

  test('names its charts, its citation and the number of changes in the page’s language', () => {
    expect(view.charts).toEqual([{ address: '/en/infographics/c/', finding: 'grew', figure: chart }]);
    expect(view.citation).toEqual({
      says: 'article.citation(题, east, period.year(2016))',
      address: '/en/reports/a/',
      sentence: 'p5.s1',
    });
    expect(view.emendations).toBe(3);
    expect(view.textLanguage).toBe('zh');
  });
});

test('a parallel page has the same facts and its text line by line', () => {
  const { facts, lines, titleAnchors, head } = parallelView(publication, edition, voice('zh'));
  expect(lines.map(({ id }) => id)).toEqual(['p1.s1', 'p2.s1', 'h1', 'p3.s1', 'p4.s1', 'h2', 'p5.s1']);
  expect(lines.filter(({ supplied }) => supplied !== null).map(({ id }) => id)).toEqual(['h2']);
  expect(titleAnchors).toEqual(['p9']);
  expect([facts.lines, facts.source, head.work]).toEqual([
    'article.lines(7)',
    '/zh/reports/a/source/',
    'work.year(2016)',
  ]);
});
