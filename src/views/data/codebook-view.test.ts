// The codebook: every column of every table, each code that a column may hold, periods in three notations.
import { expect, test } from 'vitest';
import { dataTables } from '../../formats/index.ts';
import type { Publication } from '../../publication/index.ts';
import { voice } from '../cases/voice.ts';
import { codebookView } from './codebook-view.ts';

const publication = {
  observations: [{ period: '2018-H2' }, { period: null }, { period: '2018-H2' }],
  units: new Map([
    [
      'persons',
      {
        id: 'persons',
        zh: '人',
        en: { one: 'person', other: 'people' },
        kind: 'persons',
        code: 'IE',
        printed: ['人', '名'],
      },
    ],
  ]),
  districts: new Map([
    ['beijing', { id: 'beijing', zh: '北京市', en: 'Beijing', code: '110000' }],
    ['elsewhere', { id: 'elsewhere', zh: '他处', en: 'Elsewhere' }],
  ]),
} as unknown as Publication;
const view = codebookView(publication, voice('en'));

test('every column of every table stands in it once, in the file’s order', () => {
  expect(view.tables.map(({ name, columns }) => [name, columns.map((column) => column.name)])).toEqual(
    dataTables.map(({ name, columns }) => [name, columns.map((column) => column.name)]),
  );
});

test('a column that joins another leads to it, and every such place stands in the page', () => {
  const anchors = new Set(view.tables.flatMap(({ columns }) => columns.map(({ anchor }) => anchor)));
  const joins = view.tables.flatMap(({ columns }) => columns.flatMap((column) => column.joins ?? []));
  expect(joins.length).toBeGreaterThan(3);
  expect(joins.filter(({ anchor }) => !anchors.has(anchor))).toEqual([]);
});

test('every code that a column of figures may hold is explained in both languages', () => {
  const coded = dataTables
    .find(({ name }) => name === 'observations')!
    .columns.filter(({ constraints }) => constraints?.enum);
  expect(coded.length).toBeGreaterThan(3);
  for (const { name, constraints, codes = [] } of coded) {
    const explained = new Set(codes.filter(({ says }) => says.zh !== '' && says.en !== '').map(({ code }) => code));
    expect(
      constraints?.enum?.filter((code) => !explained.has(code)),
      name,
    ).toEqual([]);
  }
});

test('periods stand once each, in our notation, SDMX’s and ISO’s, with one of each form', () => {
  expect(view.periods.map(({ period, sdmx, iso }) => [period, sdmx, iso])).toEqual([
    ['2013/2017', '2013-01-01/P5Y', '2013-01-01/2017-12-31'],
    ['2016', '2016', '2016-01-01/2016-12-31'],
    ['2018-H1', '2018-S1', '2018-01-01/2018-06-30'],
    ['2018-H2', '2018-S2', '2018-07-01/2018-12-31'],
  ]);
});

test('areas have their code where the national list has one', () => {
  expect(view.districts).toEqual([
    { id: 'beijing', name: 'Beijing', code: '110000' },
    { id: 'elsewhere', name: 'Elsewhere', code: '' },
  ]);
});

test('units have their name, measure words, kind and standard code', () => {
  expect(view.units).toEqual([{ id: 'persons', name: 'people', printed: '人、名', kind: 'persons', code: 'IE' }]);
});
