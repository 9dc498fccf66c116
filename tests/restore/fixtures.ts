// Every fixture text in one list: own texts spoiled by script, the eight shared, the thirty received; what each should
// become, and who may learn from it.
import { readFileSync } from 'node:fs';
import type { District } from '../../src/codelists/index.ts';
import { edit, type Edition, type EditionRecord } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import { readSeed, type Seed } from '../../src/text/index.ts';
import { readCases } from './cases.ts';
import { bare } from './label-lines.ts';
import { measure, printedFidelity, type Measured, type Truth } from './measure.ts';
import { score, type Scored } from './score.ts';
import { readShared, type Apart } from './read-shared.ts';

export type Share = 'learn' | 'held';

export interface Fixture {
  readonly name: string;
  readonly source: 'clean' | 'shared' | 'received';
  readonly share: Share;
  readonly bytes: Uint8Array;
  readonly truth: Truth;
  readonly record: EditionRecord;
  readonly districts: readonly District[];
  /** Lines that are none of the article's, as they are compared. */
  readonly noise: ReadonlySet<string>;
  readonly encoding: 'utf-8' | 'gb18030';
  readonly apart: Apart;
  /** Two columns stand mixed in it. */
  readonly interleaved: boolean;
}

export interface Restored extends Measured {
  /** Fidelity of the text as it was printed: what doing nothing would give. */
  readonly printed: number;
  /** The same three as the eight shared texts are scored (score.ts). */
  readonly scored: Scored;
}

export function readFixtures(folder: string): readonly Fixture[] {
  const beijing = readDistricts('.').value;
  const shares = new Map(
    readFileSync(`${folder}/received/DIGESTS.tsv`, 'utf8')
      .trim()
      .split('\n')
      .map((row) => row.split('\t'))
      .map(([name, , , , share]) => [name, share as Share] as const),
  );
  const cases = readCases(`${folder}/clean`).map(({ name, clean, part, bytes, orders, done }): Fixture => ({
    name,
    source: 'clean',
    share: part === 'held' ? 'held' : 'learn',
    bytes,
    truth: { header: clean.header, orders },
    record: {},
    districts: beijing,
    noise: new Set(),
    apart: { front: [], captions: [], optionalHeadings: [] },
    encoding: 'utf-8',
    interleaved: done.includes('columns-interleaved'),
  }));
  const invented = (['shared', 'received'] as const).flatMap((source) =>
    readShared(`${folder}/${source}`).map(
      ({ name, bytes, header, accept, blocks, record, noise, encoding, apart }): Fixture => ({
        name,
        source,
        share: source === 'shared' ? 'learn' : (shares.get(name) ?? 'held'),
        bytes,
        truth: { header, orders: [blocks], accept },
        record,
        noise: new Set(noise.map(bare)),
        apart,
        encoding,
        districts: placesFor(header.district, accept.districts, beijing),
        interleaved: INTERLEAVED.has(name),
      }),
    ),
  );
  return [...cases, ...invented];
}

/** As their READMEs say. */
const INTERLEAVED = new Set(['synth-1', 'synth-3', 'synth-7', 'ocr-5', 'pdftotext-3']);

/** A place beyond Beijing is added to the codelist, as an editor would. */
function placesFor(district: string, names: readonly string[], beijing: readonly District[]): readonly District[] {
  if (beijing.some(({ id, zh }) => id === district || zh === district)) return beijing;
  const short = names.map((name) => name.replace(/^.+[市省](?=.)/u, ''));
  const known = [...new Set([district, ...names, ...short])];
  const all = [...known, ...known.map((name) => name.replace(/(?<=..)[区县市]$/u, ''))];
  return [...beijing, { id: district, zh: district, en: district, code: '999999', names: all }];
}

export function seedOf({ name, bytes }: Fixture): Seed {
  const seed = readSeed(bytes, 'seeds/text.txt').value;
  if (seed === null) throw new Error(`${name} is not read as text`);
  return seed;
}

/** The id given to the edition tells nothing of place or year. */
export function restored(fixture: Fixture): { edition: Edition | null; measured: Restored } {
  const seed = seedOf(fixture);
  const { record, districts, truth } = fixture;
  const read = (by: EditionRecord): Edition | null =>
    edit(seed, 'text', { record: by, recordFile: 'seeds/text.edition.yaml', districts }).value;
  const own = read(record);
  // A text that leaves its year in doubt is asked for it: its words are measured all the same, the year is not right.
  const edition = own ?? read({ ...record, year: truth.header.year });
  const found = measure(truth, seed, edition);
  const measured = own === null ? { ...found, year: false, period: false } : found;
  const printed = printedFidelity(truth, seed);
  // Own texts tell in their orders where a caption may stand.
  const scored =
    fixture.source === 'clean'
      ? { fidelity: measured.fidelity, headingF1: measured.headingF1, printed }
      : score(truth, fixture.apart, seed, edition);
  return { edition, measured: { ...measured, printed, scored } };
}
