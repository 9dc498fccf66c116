// datapackage.json: the CSV files of /data/ described by the Data Package standard 2.0 (datapackage.org), so that
// programs read them typed.
import { createHash } from 'node:crypto';
import { addresses, absolute, type Publication } from '../publication/index.ts';
import { KEYWORDS } from './cff.ts';
import { dataFiles } from './data-files.ts';
import type { Column, DataTable } from './data-table.ts';
import { dataTables } from './data-tables.ts';
import { written } from './written.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0: readings and codelists, not the texts quoted (quote, title_zh, sentences)',
};

/** The descriptor as text; resources in the order of the tables, paths beside the descriptor. `site`: its address. */
export function writeDataPackage(publication: Publication, site: string | undefined): string {
  const { release } = publication;
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    profile: 'tabular-data-package', // what readers of version 1 look for
    name: 'gongbao',
    title: '工报数据 Gongbao data',
    description: `${release.abstract.zh} ${release.abstract.en}`,
    version: release.version,
    created: `${release.date}T00:00:00Z`,
    ...(site !== undefined && { homepage: site }),
    licenses: [LICENCE],
    contributors: [{ title: `${release.author.zh} ${release.author.en}`, role: 'author', roles: ['creator'] }],
    sources: publication.reports.map((report) => source(report, site)),
    keywords: KEYWORDS,
    resources: dataTables.map((table) => ({ ...resource(table), ...weight(table, publication, site) })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** A report, as far as is known where it was printed; its page has the text line by line. */
function source({ id, title, published, source: paper }: Publication['reports'][number], site: string | undefined) {
  const printed = [paper, published].filter((known) => known !== null).join(' ');
  return {
    title: printed === '' ? title.zh : `${title.zh} (${printed})`,
    ...(site !== undefined && { path: absolute(site, addresses.source('zh', id)) }),
  };
}

/** Bytes and digest of the file as it is served. */
function weight({ name }: DataTable, publication: Publication, site: string | undefined): object {
  const file = dataFiles.find((one) => one.name === `${name}.csv`)!;
  const bytes = new TextEncoder().encode(written(file, publication, site));
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

/** A table's file, its columns and keys. */
export function resource({ name, title, key, columns }: DataTable): object {
  return {
    name,
    title: `${title.zh} ${title.en}`,
    type: 'table',
    profile: 'tabular-data-resource',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8-sig', // a byte order mark, which Excel needs; programs would take it for a letter of `id`
    dialect: { header: true, delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: columns.map(field),
      missingValues: [''],
      primaryKey: key,
      ...foreignKeys(columns),
    },
  };
}

function field({ name, type, says, constraints, codes }: Column): object {
  return {
    name,
    type,
    title: says.zh,
    description: says.en,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(constraints && { constraints }),
    ...(codes && {
      categories: codes.map(({ code, says: { zh, en } }) => ({ value: code, label: `${zh} ${en}` })),
    }),
  };
}

/** `of`, a column each. */
function foreignKeys(columns: readonly Column[]): { foreignKeys?: object[] } {
  const keys = columns.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: [name], reference: { resource: of[0], fields: [of[1]] } }],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
