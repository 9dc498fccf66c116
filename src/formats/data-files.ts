// The files of /data/: one row a file, from which addresses, pages, the package's description and the archive all follow.
import type { Localized } from '../language/index.ts';
import type { Publication } from '../publication/index.ts';
import { glossaryRows, type Concept } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';
import { writeSkosJsonLd, writeSkosTurtle } from './skos.ts';
import { writeTbx, type TermbaseSetting } from './tbx.ts';

export interface DataFile {
  readonly name: string;
  readonly title: Localized;
  /** `site`: its address, or undefined. */
  readonly write: (publication: Publication, site: string | undefined) => string;
}

const csv = (table: DataTable): DataFile => ({ name: `${table.name}.csv`, title: table.title, write: (publication) => writeCsv(table.rows(publication), table.columns.map(({ name }) => name)) });
const json = (name: string, title: Localized, of: (publication: Publication) => readonly unknown[]): DataFile => ({ name: `${name}.json`, title, write: (publication) => JSON.stringify(of(publication)) });
const glossary = (ending: string, write: (concepts: readonly Concept[], setting: TermbaseSetting) => string): DataFile => ({
  name: `glossary.${ending}`, title: titleOf('glossary'), write: ({ concepts, contexts }, site) => write([...concepts.values()], { base: site ?? null, sentences: contexts }),
});
const titleOf = (name: string): Localized => dataTables.find((table) => table.name === name)!.title;

export const dataFiles: readonly DataFile[] = [
  ...dataTables.map(csv),
  json('observations', titleOf('observations'), ({ observations }) => observations),
  json('reports', titleOf('reports'), ({ reports }) => reports),
  json('indicators', titleOf('indicators'), ({ indicators }) => [...indicators.values()]),
  json('glossary', titleOf('glossary'), ({ concepts }) => glossaryRows([...concepts.values()])),
  glossary('tbx', writeTbx),
  glossary('skos.ttl', writeSkosTurtle),
  glossary('jsonld', writeSkosJsonLd),
];
