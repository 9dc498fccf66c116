// The descriptor: what it says of the whole, of a table, of a column. tests/formats.test.ts holds it to the
// standard's schema.
import { expect, test } from 'vitest';
import { resource } from './data-package.ts';
import type { DataTable } from './data-table.ts';

const table: DataTable = {
  name: 'places',
  title: { zh: '地点', en: 'Places' },
  key: ['id'],
  columns: [
    { name: 'id', type: 'string', says: { zh: '编号', en: 'Id' }, constraints: { required: true } },
    { name: 'open', type: 'boolean', says: { zh: '开放', en: 'Open' } },
    { name: 'district', type: 'string', says: { zh: '区', en: 'District' }, of: ['districts', 'id'] },
  ],
  rows: () => [],
};

test('a table: its file, its columns in both languages, its key and what it points to', () => {
  expect(resource(table)).toMatchObject({
    name: 'places',
    title: '地点 Places',
    path: 'places.csv',
    mediatype: 'text/csv',
    encoding: 'utf-8-sig',
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      fields: [
        { name: 'id', type: 'string', title: '编号', description: 'Id', constraints: { required: true } },
        { name: 'open', type: 'boolean', trueValues: ['true'], falseValues: ['false'] },
        { name: 'district', type: 'string', title: '区' },
      ],
      missingValues: [''],
      primaryKey: ['id'],
      foreignKeys: [{ fields: ['district'], reference: { resource: 'districts', fields: ['id'] } }],
    },
  });
});

test('a table that points to none says so by silence', () => {
  expect(resource({ ...table, columns: table.columns.slice(0, 1) })).not.toHaveProperty('schema.foreignKeys');
});

test('the codes of a column stand with what they say', () => {
  const codes = [{ code: 'open', says: { zh: '开', en: 'Open' } }];
  const column = { name: 'state', type: 'string', says: { zh: '状态', en: 'State' }, codes } as const;
  expect(resource({ ...table, columns: [column] })).toMatchObject({
    schema: { fields: [{ name: 'state', categories: [{ value: 'open', label: '开 Open' }] }] },
  });
});
