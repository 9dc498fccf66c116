// The files of /data/: one row a file, from which addresses, pages, the package's description and the archive all follow.
import type { Publication } from '../publication/index.ts';
import { glossaryRows } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import { dataTables, type DataTable } from './data-tables.ts';

export interface DataFile {
  readonly name: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly write: (publication: Publication) => string;
}

const csv = (table: DataTable): DataFile => ({ name: `${table.name}.csv`, title: table.title, write: (publication) => writeCsv(table.rows(publication), table.columns.map(({ name }) => name)) });
const json = (name: string, of: (publication: Publication) => readonly unknown[]): DataFile => ({
  name: `${name}.json`, title: dataTables.find((table) => table.name === name)?.title ?? { zh: '术语', en: 'Glossary' }, write: (publication) => JSON.stringify(of(publication)),
});

export const dataFiles: readonly DataFile[] = [
  ...dataTables.map(csv),
  json('observations', ({ observations }) => observations),
  json('reports', ({ reports }) => reports),
  json('indicators', ({ indicators }) => [...indicators.values()]),
  json('glossary', ({ concepts }) => glossaryRows([...concepts.values()])),
];
