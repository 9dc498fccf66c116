// What a source page says, from a recorded edition.
import { describe, expect, test } from 'vitest';
import type { Struck } from '../../observations/index.ts';
import type { ObservationRow, Publication, RecordedEdition } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { sourceReadings } from './source-readings.ts';
import { sourceView } from './source-view.ts';

const reason = { zh: '误读', en: 'misread' };
const row = (rest: Partial<ObservationRow>): ObservationRow =>
  ({
    id: 'a.p1.o1',
    report: 'a',
    line: 1,
    text: '5',
    resp: 'editor',
    was: null,
    reason: null,
    ...rest,
  }) as unknown as ObservationRow;
const struck = (line: number, text: string): Struck =>
  ({ block: 'p1', at: [0, 1], line, text, reason }) as unknown as Struck;
const codelists = {
  units: new Map(),
  indicators: new Map([['members', { zh: '会员', en: 'members' }]]),
  districts: new Map([['east', { id: 'east', zh: '东城区', en: 'East' }]]),
} as unknown as Pick<Publication, 'indicators' | 'districts' | 'units'>;

describe('what the editor says of figures', () => {
  const said = (rows: readonly ObservationRow[], strikes: readonly Struck[] = []) => [
    ...sourceReadings(rows, strikes, { publication: codelists, ...voice('zh') }),
  ];

  test('stands at the line on which the figure begins: what he read otherwise, and why', () => {
    const read = row({ line: 7, indicator: 'members', was: { indicator: null }, reason });
    expect(said([read])).toEqual([
      [7, ['source.reading(5)data.readAs(data.fields.indicator, 会员, data.none)list.semicolon误读']],
    ]);
  });

  test('a figure he made, and a number he struck', () => {
    expect(said([row({ line: 2 })], [struck(2, '三'), struck(9, '四')])).toEqual([
      [2, ['source.reading(5)source.madeFigure', 'source.reading(三)source.noFigurelist.semicolon误读']],
      [9, ['source.reading(四)source.noFigurelist.semicolon误读']],
    ]);
  });

  test('a figure that the rules read is not told of', () => {
    expect(said([row({ resp: 'rule' })])).toEqual([]);
  });
});

describe('a source page', () => {
  const edition = {
    header: { id: 'a' },
    lines: ['■甲,乙', '', '丙'],
    anchors: [],
    sentences: [],
    observations: [],
    struck: [struck(3, '三')],
    blocks: [
      { id: 'p1', type: 'p', text: '甲，乙', sources: [{ line: 1, at: [1, 4] }] },
      { id: 'h1', type: 'head', text: '04', supplied: true, reason: { zh: '缺', en: 'missing' }, sources: [] },
      { id: 'p2', type: 'p', text: '丙', sources: [{ line: 3, at: [0, 1] }] },
    ],
    emendations: [
      { block: 'p1', at: [1, 2], line: 1, sic: ',', corr: '，', reason: { zh: '体例', en: 'style' }, resp: 'rule' },
    ],
    formeWork: [{ line: 1, at: [0, 1], text: '■', class: 'mark' }],
    positions: [{ id: 'h1', position: '3:0.1' }],
  } as unknown as RecordedEdition;
  const report = { id: 'a', title: { zh: '题', en: null }, period: '2016', district: 'east' };
  const rowsOfReport = new Map([
    ['a', [row({ line: 1 })]],
    ['b', [row({ id: 'b.p1.o1', report: 'b', line: 1, text: '别' })]],
  ]);
  const publication = { ...codelists, report: new Map([['a', report]]), rowsOfReport } as unknown as Publication;
  const { head, rows, shows } = sourceView(publication, edition, voice('en'));

  test(
    'has a row for every line with text, its reasons in order: changes, the editor’s ' +
      'readings of this report alone, furniture',
    () => {
      expect(rows.map(({ number, isApart }) => [number, isApart])).toEqual([
        [1, false],
        [3, true],
      ]);
      expect(rows[0]!.reasons).toEqual([
        { kind: 'change', resp: 'rule', says: 'style' },
        { kind: 'change', resp: 'editor', says: 'source.reading(5)source.madeFigure' },
        { kind: 'furniture', class: 'mark' },
      ]);
      expect(rows[1]!.reasons).toEqual([
        { kind: 'change', resp: 'editor', says: 'source.reading(三)source.noFigurelist.semicolonmisread' },
      ]);
    },
  );

  test('leads from a line to its paragraph, and shows before it what the editor supplied, with his reason', () => {
    expect(rows[0]!.places).toEqual([{ says: 'article.paragraph(1)', address: '/en/reports/a/#p1' }]);
    expect(rows[1]!.supplied).toEqual([
      { text: '04', place: { says: 'source.place.head', address: '/en/reports/a/#h1' }, reason: 'missing' },
    ]);
    expect(rows[0]!.supplied).toEqual([]);
  });

  test('explains only the marks and makers it shows', () => {
    expect(shows).toEqual({ editor: false, rule: true, supplied: true, furniture: ['mark'] });
    expect(head.title).toEqual({ text: '题', language: 'zh' });
  });
});
