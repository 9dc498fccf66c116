// The files of /data/ as other programs read them: typed by their description, whole in the archive.
import { validate } from 'datapackage';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { dataFiles, dataTables, writeArchive, writeDataPackage } from '../src/formats/index.ts';
import {
  readCodelists,
  readConcepts,
  readCorrections,
  readPhrases,
  readRelease,
  readSources,
} from '../src/loaders/index.ts';
import { assemble } from '../src/publication/index.ts';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { readCsv } from './formats/read-csv.ts';
import { anyPhrases } from './formats/sample-termbase.ts';
import { reports } from './figures/settled.ts';

const codelists = readCodelists('.').value;
/** With some that are hostile. */
const phrases = [...readPhrases('.').value, ...fc.sample(anyPhrases, { numRuns: 3, seed: 1 }).flat()];
const { value: publication } = assemble({
  ...codelists,
  editions: reports.map((report) => makeReport(readSeedFiles('.', report), codelists).value!.recorded),
  concepts: readConcepts('.').value,
  sources: readSources('.').value,
  phrases,
  corrections: readCorrections('.').value,
  release: readRelease('.').value,
  charts: [],
});
const descriptor = JSON.parse(writeDataPackage(publication, 'https://example.org/')) as {
  version: string;
  created: string;
  sources: object[];
  resources: {
    name: string;
    path: string;
    bytes: number;
    hash: string;
    schema: {
      fields: Field[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
};
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: { required?: true; unique?: true; enum?: string[]; minimum?: number; pattern?: string };
}
const rowsOf = (name: string) =>
  readCsv(dataFiles.find((file) => file.name === `${name}.csv`)!.write(publication, undefined));

describe('datapackage.json', () => {
  test('fits the schema that the standard publishes, and each of its tables is one', async () => {
    const { valid, errors } = await validate(descriptor);
    expect(errors.map(({ message }) => message)).toEqual([]);
    expect(valid).toBe(true);
    const broken = await validate({
      ...descriptor,
      resources: [{ ...descriptor.resources[0], schema: { fields: [{ type: 'string' }] } }],
    });
    expect(broken.valid).toBe(false);
  });

  test.each(descriptor.resources)(
    'describes $path: its columns, their types and their limits hold of every row',
    ({ name, schema: { fields, foreignKeys = [] } }) => {
      const rows = rowsOf(name);
      expect(rows.length).toBeGreaterThan(4);
      expect(Object.keys(rows[0]!)).toEqual(fields.map((field) => field.name));
      for (const field of fields)
        expect(
          rows.filter((row) => !fits(row[field.name]!, field)).map((row) => row[field.name]),
          field.name,
        ).toEqual([]);
      for (const field of fields.filter(({ constraints }) => constraints?.unique))
        expect(new Set(rows.map((row) => row[field.name])).size).toBe(rows.length);
      for (const {
        fields: [own],
        reference,
      } of foreignKeys) {
        const known = new Set(rowsOf(reference.resource).map((row) => row[reference.fields[0]!]));
        expect(
          rows.map((row) => row[own!]!).filter((value) => value !== '' && !known.has(value)),
          own,
        ).toEqual([]);
      }
    },
  );
});

test('the description tells version, day and sources, and of each file its bytes and digest', () => {
  const { release } = publication;
  expect([descriptor.version, descriptor.created]).toEqual([release.version, `${release.date}T00:00:00Z`]);
  expect(descriptor.sources).toHaveLength(publication.reports.length);
  for (const { path, bytes, hash } of descriptor.resources) {
    const file = dataFiles.find(({ name }) => name === path)!.write(publication, 'https://example.org/');
    expect([bytes, hash], path).toEqual([
      Buffer.byteLength(file),
      `sha256:${createHash('sha256').update(file).digest('hex')}`,
    ]);
  }
});

describe('gongbao.zip', async () => {
  const files = unzipSync(await writeArchive(publication, undefined));

  test('holds every file of the data as it stands by itself, a README in both languages, licence and citation', () => {
    expect(Object.keys(files)).toEqual(
      ['README.md', 'LICENSE.txt', 'CITATION.cff', 'datapackage.json', ...dataFiles.map(({ name }) => name)].map(
        (name) => `gongbao/${name}`,
      ),
    );
    for (const { name, write } of dataFiles)
      expect(asText(files[`gongbao/${name}`]!), name).toBe(write(publication, undefined));
    const readme = asText(files['gongbao/README.md']!);
    for (const { columns } of dataTables)
      for (const { name, says } of columns)
        expect([readme.includes(`\`${name}\``), readme.includes(says.zh), readme.includes(says.en)], name).toEqual([
          true,
          true,
          true,
        ]);
  });
  test('names the site where it is known: in README, citation, descriptor and termbase', async () => {
    const site = 'https://example.org/a/';
    const named = unzipSync(await writeArchive(publication, site));
    const lines = (name: string): string[] => asText(named[`gongbao/${name}`]!).split('\n');
    expect(lines('README.md').slice(0, 4)).toEqual(['# 工报数据 · Gongbao data', '', `<${site}>`, '']);
    expect(lines('CITATION.cff')).toContain(`url: "${site}"`);
    expect(lines('datapackage.json')).toContain(`  "homepage": "${site}",`);
    expect(lines('glossary.skos.ttl')[0]).toBe(`@base <${site}data/glossary.skos.ttl>.`);
    for (const name of ['README.md', 'CITATION.cff', 'datapackage.json', 'glossary.skos.ttl'])
      expect(asText(files[`gongbao/${name}`]!), name).not.toContain(site);
  });
  test('lists its files in both languages, Chinese first', () => {
    const readme = asText(files['gongbao/README.md']!);
    const place = (text: string): number => readme.indexOf(text);
    expect(place('- `observations.csv`: 全部数字')).toBeGreaterThan(0);
    expect(place('- `observations.csv`: All figures')).toBeGreaterThan(place('- `observations.csv`: 全部数字'));
    expect(readme.endsWith('\n') && !readme.endsWith('\n\n')).toBe(true);
  });
  test('is the same bytes each time', async () => {
    expect(await writeArchive(publication, undefined)).toEqual(await writeArchive(publication, undefined));
  });
});

function asText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes); // the mark is a part of the file
}

function fits(text: string, { type, constraints = {} }: Field): boolean {
  if (text === '') return constraints.required !== true;
  if (type === 'number' && !/^\d+(\.\d+)?$/.test(text)) return false;
  if (type === 'integer' && !/^\d+$/.test(text)) return false;
  if (type === 'boolean' && text !== 'true' && text !== 'false') return false;
  if (constraints.minimum !== undefined && Number(text) < constraints.minimum) return false;
  return (
    (constraints.enum?.includes(text) ?? true) &&
    (constraints.pattern === undefined || new RegExp(`^(?:${constraints.pattern})$`).test(text))
  );
}
