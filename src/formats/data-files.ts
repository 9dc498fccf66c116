// The files of /data/: one row a file, from which its address, its links, its place in the archive and its media type
// follow.
import type { Localized } from '../language/index.ts';
import type { Publication } from '../publication/index.ts';
import { glossaryRows, type Concept } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import type { DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';
import { phraseRows, sentencesOfPhrases } from './phraseology-csv.ts';
import { writeSkosJsonLd, writeSkosTurtle } from './skos.ts';
import { unitRow } from './units-table.ts';
import { writeTbx } from './tbx.ts';
import type { TermbaseSetting } from './termbase-setting.ts';
import { writeTmx } from './tmx.ts';

/** A file of /data/. To add one: write its format in a file of this stage, and its row into the table below. */
export interface DataFile {
  /** Its name in /data/ and in the archive. */
  readonly name: string;
  /** What it holds. */
  readonly title: Localized;
  /** What its format is called, in both languages. */
  readonly format: string;
  /** Without parameters (RFC 6838); all are UTF-8. */
  readonly mediaType: string;
  /** `site`: its address, or undefined. */
  readonly write: (publication: Publication, site: string | undefined) => string;
}

const titleOf = (name: string): Localized => dataTables.find((table) => table.name === name)!.title;

const csv = (table: DataTable): DataFile => ({
  name: `${table.name}.csv`,
  title: table.title,
  format: 'CSV',
  mediaType: 'text/csv',
  write: (publication) =>
    writeCsv(
      table.rows(publication),
      table.columns.map(({ name }) => name),
    ),
});

const json = (name: string, rowsOf: (publication: Publication) => readonly unknown[]): DataFile => ({
  name: `${name}.json`,
  title: titleOf(name),
  format: 'JSON',
  mediaType: 'application/json',
  write: (publication) => JSON.stringify(rowsOf(publication)),
});

type WriteTermbase = (concepts: readonly Concept[], setting: TermbaseSetting) => string;

const termbase = (file: Pick<DataFile, 'name' | 'format' | 'mediaType'>, write: WriteTermbase): DataFile => ({
  ...file,
  title: titleOf('glossary'),
  write: ({ conceptList, contexts, englishContexts, sources }, site) =>
    write(conceptList, { base: site ?? null, sentences: contexts, english: englishContexts, sources }),
});

/** In the order in which pages and the archive list them. */
export const dataFiles: readonly DataFile[] = [
  ...dataTables.map(csv),
  json('observations', ({ observations }) => observations),
  json('reports', ({ reports }) => reports),
  json('indicators', ({ indicators }) => [...indicators.values()]),
  json('units', ({ units }) => [...units.values()].map(unitRow)),
  json('glossary', ({ conceptList, sources }) => glossaryRows(conceptList, sources)),
  json('sources', ({ sources }) => [...sources.values()]),
  json('phraseology', ({ phrases, phraseUses }) => phraseRows(phrases, sentencesOfPhrases(phraseUses))),
  termbase({ name: 'glossary.tbx', format: 'TBX-Basic', mediaType: 'application/xml' }, writeTbx),
  termbase({ name: 'glossary.skos.ttl', format: 'SKOS Turtle', mediaType: 'text/turtle' }, writeSkosTurtle),
  termbase({ name: 'glossary.jsonld', format: 'SKOS JSON-LD', mediaType: 'application/ld+json' }, writeSkosJsonLd),
  {
    name: 'parallel.tmx',
    title: { zh: '全部报告中英对照的译段', en: 'Segments of all reports in both languages' },
    format: 'TMX',
    mediaType: 'application/xml',
    write: writeTmx,
  },
];
