import { describe, expect, test } from 'vitest';
import { readRecorded } from './recorded-json.ts';

const FILE = 'content/editions/huairou-2016.json';
const observation = {
  id: 'p1.o1',
  block: 'p1',
  at: [2, 4],
  sentence: 'p1.s1',
  line: 2,
  quote: '新增20家',
  text: '20',
  value: 20,
  upper: null,
  low: 20,
  high: 20,
  unit: '家',
  unitId: 'workplaces',
  bound: 'exact',
  change: null,
  kind: 'figure',
  indicator: null,
  also: null,
  label: { zh: '新增', en: null },
  period: '2016',
  district: 'huairou',
  measure: 'flow',
  per: null,
  repeats: null,
  partOf: null,
  resp: 'editor',
  was: { value: 2 },
  reason: { zh: '漏字', en: 'A digit was lost' },
};
const recorded = {
  header: {
    id: 'huairou-2016',
    title: '怀柔',
    year: 2016,
    period: '2016',
    district: 'huairou',
    published: null,
    source: null,
  },
  blocks: [
    { id: 'title', type: 'title', text: '怀柔', sources: [{ line: 1, at: [0, 2] }] },
    { id: 'p1', type: 'p', text: '新增20家', sources: [{ line: 2, at: [0, 5] }] },
  ],
  sentences: [{ id: 'p1.s1', block: 'p1', at: [0, 5] }],
  emendations: [],
  formeWork: [],
  anchors: [],
  positions: [{ id: 'p1', position: '2:1' }],
  lines: ['怀柔', '新增20家'],
  observations: [observation],
  struck: [],
  dropped: [],
  keyFigures: [],
  segments: [],
  translation: [],
  quotesEn: {},
};

test('reads what was written', () => {
  expect(readRecorded(JSON.stringify(recorded), FILE)).toEqual({ value: recorded, problems: [] });
});

describe('a damaged record is one problem that names the file and the first field at fault', () => {
  const [block] = recorded.blocks;
  test.each([
    ['no JSON at all', '{"header":', 'JSON'],
    ['a list', [], '(file)'],
    ['without its figures', { ...recorded, observations: undefined }, 'observations'],
    [
      'a figure without value',
      { ...recorded, observations: [{ ...observation, value: undefined }] },
      'observations.0.value',
    ],
    [
      'a value that is a text',
      { ...recorded, observations: [observation, { ...observation, value: '20' }] },
      'observations.1.value',
    ],
    ['an unknown bound', { ...recorded, observations: [{ ...observation, bound: 'about' }] }, 'observations.0.bound'],
    ['a period that is none', { ...recorded, header: { ...recorded.header, period: 'NaN-H1' } }, 'header.period'],
    ['a year that is none', { ...recorded, header: { ...recorded.header, year: null } }, 'header.year'],
    ['a block of no type', { ...recorded, blocks: [{ ...block, type: 'aside' }] }, 'blocks.0.type'],
    ['an id of no form', { ...recorded, blocks: [{ ...block, id: 'q1' }] }, 'blocks.0.id'],
    ['a field nobody knows', { ...recorded, blocks: [{ ...block, colour: 'red' }] }, 'blocks.0.colour'],
    [
      'what the rules never read',
      { ...recorded, observations: [{ ...observation, was: { values: 2 } }] },
      'observations.0.was.values',
    ],
  ])('%s', (_, damaged, detail) => {
    const { value, problems } = readRecorded(typeof damaged === 'string' ? damaged : JSON.stringify(damaged), FILE);
    expect(value).toBeNull();
    expect(problems).toEqual([
      expect.objectContaining({ code: 'recorded-damaged', at: { file: FILE }, facts: { detail } }),
    ]);
  });
});
