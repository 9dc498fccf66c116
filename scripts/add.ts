// npm run add: a text from anywhere comes into seeds/, named, listed and with a proposed record; or a better text takes the place of one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { EditionRecord } from '../src/edition/index.ts';
import { readDistricts, readIndicators } from '../src/loaders/index.ts';
import { problem, type Outcome, type Problem } from '../src/problems/index.ts';
import type { RecordedEdition } from '../src/publication/index.ts';
import { readSeed, type Seed } from '../src/text/index.ts';
import { addScreen } from './lib/add-screen.ts';
import { checksum, readSums, SUMS_FILE, withSum } from './lib/check-sums.ts';
import { makeReport, type Codelists, type Report } from './lib/make-report.ts';
import { proposeRecord } from './lib/propose-record.ts';
import { readArguments } from './lib/read-arguments.ts';
import { readGiven, type Given } from './lib/read-given.ts';
import type { SeedFiles } from './lib/read-seeds.ts';
import { replace } from './lib/replace.ts';
import { freeId, isSeedId, LONGEST_ID, proposedId, readSeedId, takenBy } from './lib/seed-ids.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { writeTogether } from './lib/staging.ts';

const HELP = `npm run add -- FILE [--id ID] [--lang zh|en]
npm run add -- FILE --replaces REPORT [--lang zh|en]

Takes a report's text in: copies it unchanged to seeds/ID.txt, lists its checksum in seeds/SHA256SUMS and proposes seeds/ID.edition.yaml.
Its id is DISTRICT-YEAR, or DISTRICT-YEARh1 for a half-year, as the text tells; --id gives another. --replaces puts a better text in
the place of a report's: ids stay with what they named, and the entries of its record that no longer fit are listed. All or nothing.`;

export interface Adding { readonly file: string; readonly id?: string | undefined; readonly replaces?: string | undefined }

/** Takes `file` (a path from `from`) into the project at `root`; returns the exit code. */
export function add(root: string, { file, id, replaces }: Adding, language: MessageLanguage, from: string = root): number {
  const given = readGiven(file, from);
  const seed = given.value === null ? null : readSeed(given.value.bytes, given.value.shown);
  const [districts, indicators] = [readDistricts(root), readIndicators(root)];
  const problems = [...given.problems, ...(seed?.problems ?? []), ...districts.problems, ...indicators.problems, ...(given.value === null ? [] : known(root, given.value))];
  if (showProblems(problems, language, { touched: false }) || given.value === null || seed === null || seed.value === null) return 1;
  const codelists = { districts: districts.value, indicators: indicators.value };
  if (replaces !== undefined) return replace(root, { id: replaces, bytes: given.value.bytes, seed: seed.value, codelists }, language);
  const taken = takeIn(root, { given: given.value, seed: seed.value, id, codelists, language });
  if (taken.value === null) return showProblems(taken.problems, language, { touched: false }) ? 1 : 0;
  if (showProblems(writeTogether(root, taken.value.files), language, { touched: false })) return 1;
  console.log(taken.value.screen);
  return 0;
}

/** The same bytes under another name are no new report. */
function known(root: string, { shown, bytes }: Given): Problem[] {
  const sum = checksum(bytes);
  const [other] = [...readSums(root)].find(([, listed]) => listed === sum) ?? [];
  return other !== undefined && readdirSync(join(root, 'seeds')).includes(other) ? [problem('add-same-bytes', { file: shown }, { other: `seeds/${other}` })] : [];
}

interface Taking { readonly given: Given; readonly seed: Seed; readonly id: string | undefined; readonly codelists: Codelists; readonly language: MessageLanguage }
interface Taken { readonly files: readonly (readonly [string, string | Uint8Array])[]; readonly screen: string }

/** Under this id a text is read until it has told its own; nothing is kept of that reading. */
const UNNAMED = 'unnamed-text';

function takeIn(root: string, { given, seed, id: wanted, codelists, language }: Taking): Outcome<Taken | null> {
  const said = wanted === undefined ? null : readSeedId(wanted, codelists.districts);
  const first = readUnder(wanted ?? UNNAMED, said, given, codelists);
  if (first.value === null) return { value: null, problems: unnamed(first.problems, given, codelists) };
  const id = wanted ?? proposedId(first.value.recorded.header);
  const { value, problems } = id === wanted ? first : readUnder(id, said, given, codelists);
  const faults = [...nameFaults(root, id, given), ...problems.filter(({ grade }) => grade === 'error')];
  // Nothing stands in seeds/ yet: the editor knows the file under the name it came by.
  if (value === null || faults.length > 0) return { value: null, problems: faults.map((one) => ({ ...one, at: { ...one.at, file: given.shown } })) };
  const { recorded } = value;
  const name = `${id}.txt`;
  const files = [
    [SUMS_FILE, withSum(root, name, given.bytes)],
    [`seeds/${name}`, given.bytes],
    // The record comes last: killed on the way, seeds/ holds a listed text that needs none.
    [`seeds/${id}.edition.yaml`, proposeRecord({ recorded, problems, sure: sureOf(recorded, problems), language })],
  ] as const;
  const otherYear = said === null || said.year === recorded.header.year ? null : said.year;
  const screen = addScreen({ root, recorded, problems, encoding: seed.encoding, said: otherYear, language });
  return { value: { files, screen }, problems };
}

/** What the text does not tell, the id that the editor chose (`said`) may. */
function readUnder(id: string, said: EditionRecord | null, given: Given, codelists: Codelists): Outcome<Report | null> {
  const alone = make(given, id, null, codelists);
  return alone.value === null && said !== null ? make(given, id, said, codelists) : alone;
}

function make({ bytes }: Given, id: string, record: EditionRecord | null, codelists: Codelists): Outcome<Report | null> {
  const files: SeedFiles = { id, file: `seeds/${id}.txt`, bytes, recordFile: `seeds/${id}.edition.yaml`, record: record && JSON.stringify(record), ledgerFile: `seeds/${id}.ids.tsv`, ledger: null, english: null };
  return makeReport(files, codelists);
}

/** What may stand as a value: read with it, the text gives the same edition. A title said twice could name the wrong block. */
function sureOf({ header: { title, district, year, period }, blocks }: RecordedEdition, problems: readonly Problem[]): EditionRecord {
  const bare = (text: string): string => text.replace(/\s/g, '');
  const isSure = blocks.filter(({ text }) => bare(text) === bare(title)).length === 1 && !problems.some(({ code }) => code === 'report-without-title');
  return { ...(isSure && { title }), district, year, ...(period !== String(year) && { period }) };
}

/** Without district and year there is no name; other errors are told as they are. */
function unnamed(problems: readonly Problem[], { shown }: Given, { districts }: Codelists): Problem[] {
  const header: readonly string[] = ['report-without-year', 'report-without-district'];
  const others = problems.filter(({ code, grade }) => grade === 'error' && !header.includes(code));
  const example = `${districts.find(({ id }) => id !== 'beijing')?.id ?? 'beijing'}-${new Date().getFullYear() - 1}`;
  return [...others, ...(problems.some(({ code }) => header.includes(code)) ? [problem('add-id-needed', { file: shown }, { example })] : [])];
}

function nameFaults(root: string, id: string, { shown }: Given): Problem[] {
  if (!isSeedId(id)) return [problem('add-id-refused', { file: shown }, { id, limit: LONGEST_ID })];
  const other = takenBy(root, id);
  return other === null ? [] : [problem('add-id-taken', { file: shown }, { id, other: `seeds/${other}`, free: freeId(root, id) })];
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), { command: 'npm run add', help: HELP, names: 1, options: { id: { type: 'string' }, replaces: { type: 'string' } } });
  // npm runs a script in the project's folder; a path is meant from where the editor stands.
  if (asked !== null) process.exitCode = add(process.cwd(), { file: asked.names[0]!, id: asked.values['id'] as string | undefined, replaces: asked.values['replaces'] as string | undefined }, asked.language, process.env['INIT_CWD'] ?? process.cwd());
}
