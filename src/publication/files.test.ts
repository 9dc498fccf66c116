// What crosses a file: a report's frontmatter, the list of reports taken back; and the change that shows the method.
import { describe, expect, test } from 'vitest';
import {
  frontmatterSchema,
  withdrawnSchema,
  writeWithdrawnList,
  type RecordedEdition,
  type Withdrawn,
} from './index.ts';
import { sampleChange } from './sample-change.ts';

const figure = (observation: string) => ({
  indicator: 'members',
  observation,
  value: 218_000,
  unit: '人',
  period: '2016',
});
const wrongFigures = [
  'p1.o1',
  'a-2016.p1',
  'a-2016.x1.o1',
  'A.p1.o1',
  'a-2016.p1.o1x',
  'xx a-2016.p1.o1',
  'a-2016.p.o1',
];
const front = {
  id: 'a-2016',
  title: { zh: '题', en: null },
  year: 2016,
  period: '2016',
  district: 'east',
  published: '2017-03',
  source: null,
  keyFigures: [figure('a-2016.p1.o1')],
  headings: [{ id: 'h1', level: 2, text: '一、组织' }],
};

describe('frontmatter', () => {
  test('is what it says', () => {
    expect(frontmatterSchema.parse(front)).toEqual(front);
  });

  test.each<readonly [string, unknown]>([
    ['id', 'A'],
    ['id', 'a--b'],
    ['id', '-a'],
    ['id', 'a-'],
    ['title', { zh: '', en: null }],
    ['title', { zh: '题' }],
    ['title', { zh: '题', en: null, fr: 'x' }],
    ['year', 2016.5],
    ['year', '2016'],
    ['period', '2016-H3'],
    ['district', 3],
    ['published', '2017-3'],
    ['source', 1],
    ['headings', [{ id: 'h1', level: 2.5, text: '' }]],
    ['headings', [{ id: 'h1', level: 2 }]],
    ['headings', [{ id: 'h1', level: 2, text: '', at: 1 }]],
    ['more', 1],
    ...wrongFigures.map((observation) => ['keyFigures', [figure(observation)]] as const),
  ])('refuses %s: %j', (field, value) => {
    expect(frontmatterSchema.safeParse({ ...front, [field]: value }).success).toBe(false);
  });

  test.each(['a-2016.title.o1', 'a-2016.h12.o34', 'a-2016.p1.o1'])('takes the figure %s', (observation) => {
    expect(frontmatterSchema.safeParse({ ...front, keyFigures: [figure(observation)] }).success).toBe(true);
  });
});

describe('the list of withdrawn reports', () => {
  const withdrawn = (report: string, title: string | null): Withdrawn => ({
    report,
    title,
    withdrawn: { on: '2026-01-02', reason: { zh: '撤', en: 'taken back' } },
  });

  test('is written by id under a note that it is generated, and reads back', () => {
    const written = writeWithdrawnList([withdrawn('b', '题'), withdrawn('a', null)]);
    expect(written.split('\n').slice(0, 5)).toEqual([
      '{',
      '  "note": "由 npm run convert 写成，勿手改。Written by npm run convert; do not edit.",',
      '  "reports": [',
      '    {',
      '      "report": "a",',
    ]);
    expect(written.endsWith('}\n')).toBe(true);
    expect(withdrawnSchema.parse(JSON.parse(written)).reports).toEqual([withdrawn('a', null), withdrawn('b', '题')]);
  });

  test.each([
    { note: 'x' },
    { reports: [] },
    { note: 'x', reports: [{}] },
    { note: 'x', reports: [], more: 1 },
    { note: 'x', reports: [{ ...withdrawn('a', null), more: 1 }] },
    { note: 'x', reports: [{ ...withdrawn('a', null), title: 3 }] },
  ])('refuses %j', (file) => {
    expect(withdrawnSchema.safeParse(file).success).toBe(false);
  });
});

describe('the change that shows the method', () => {
  const blocks = [{ id: 'p1', text: '一二三四五六七八九十甲乙丙丁' }] as unknown as RecordedEdition['blocks'];
  const change = (start: number, end: number, fields: object = {}) =>
    ({
      block: 'p1',
      at: [start, end],
      sic: '误',
      corr: '正',
      resp: 'rule',
      ...fields,
    }) as unknown as RecordedEdition['emendations'][number];
  const shown = (...emendations: readonly RecordedEdition['emendations'][number][]) =>
    sampleChange({ blocks, emendations });

  test('stands between seven characters on either side', () => {
    expect(shown(change(8, 9, {}))).toEqual({
      sic: '误',
      corr: '正',
      resp: 'rule',
      before: '二三四五六七八',
      after: '十甲乙丙丁',
    });
    expect(shown(change(3, 4))).toEqual({
      sic: '误',
      corr: '正',
      resp: 'rule',
      before: '一二三',
      after: '五六七八九十甲',
    });
  });

  test('is the editor’s first, else the first', () => {
    expect(shown(change(4, 5, { sic: 'a' }), change(5, 6, { sic: 'b' }))?.sic).toBe('a');
    expect(
      shown(
        change(4, 5, { sic: 'a' }),
        change(5, 6, { sic: 'b', resp: 'editor' }),
        change(6, 7, { sic: 'c', resp: 'editor' }),
      )?.sic,
    ).toBe('b');
  });

  test('has three characters on either side, and puts something in', () => {
    expect([
      shown(),
      shown(change(2, 4)),
      shown(change(10, 12)),
      shown(change(5, 5, { corr: '' })),
      shown(change(5, 6, { block: 'p9' })),
    ]).toEqual([null, null, null, null, null]);
    expect([shown(change(3, 4)), shown(change(10, 11))].map((one) => one?.sic)).toEqual(['误', '误']);
  });
});
