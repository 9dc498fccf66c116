// datapackage.json: the CSV files of /data/ described by the Data Package standard 2.0 (datapackage.org), so that
// programs read them typed.
import type { Column, DataTable } from './data-table.ts';

interface Options {
  readonly tables: readonly DataTable[];
  /** The site's address, or undefined where it is not set. */
  readonly site: string | undefined;
}

const PROFILES = 'https://datapackage.org/profiles/2.0';

const DESCRIPTION = [
  '北京工会工作报告中读出的数字，逐个连着原句。报告原文的权利归其刊布者；读数、指标与地区表可自由取用。',
  'Figures read from work reports of Beijing trade unions, each tied to its sentence.',
  'The texts quoted remain their publishers’; the readings, indicators and areas may be used freely.',
].join(' ');

const LICENCE = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0: readings and codelists, not the texts quoted (quote, title_zh)',
};

/** The descriptor as text; resources in the order of `tables`, paths beside the descriptor. */
export function writeDataPackage({ tables, site }: Options): string {
  const descriptor = {
    $schema: `${PROFILES}/datapackage.json`,
    profile: 'tabular-data-package', // what readers of version 1 look for
    name: 'gongbao',
    title: '工报数据 Gongbao data',
    description: DESCRIPTION,
    ...(site !== undefined && { homepage: site }),
    licenses: [LICENCE],
    keywords: ['工会', '北京', 'trade unions', 'Beijing', 'statistics'],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resource({ name, title, key, columns }: DataTable): object {
  return {
    name,
    title: `${title.zh} ${title.en}`,
    type: 'table',
    profile: 'tabular-data-resource',
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
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

function field({ name, type, says, constraints }: Column): object {
  return {
    name,
    type,
    title: says.zh,
    description: says.en,
    ...(type === 'boolean' && { trueValues: ['true'], falseValues: ['false'] }),
    ...(constraints && { constraints }),
  };
}

function foreignKeys(columns: readonly Column[]): { foreignKeys?: object[] } {
  const keys = columns.flatMap(({ name, of }) =>
    of === undefined ? [] : [{ fields: [name], reference: { resource: of[0], fields: [of[1]] } }],
  );
  return keys.length > 0 ? { foreignKeys: keys } : {};
}
