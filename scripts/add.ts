// npm run add: a text from anywhere comes into seeds/, named, listed and with a proposed record; or a better text
// takes the place of one.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCodelists } from '../src/loaders/index.ts';
import type { Codelists } from '../src/observations/index.ts';
import { leavesOut, problem, type Outcome, type Problem } from '../src/problems/index.ts';
import { readSeed, type Seed } from '../src/text/index.ts';
import { addScreen } from './lib/add-screen.ts';
import { checksum, readSums, SUMS_FILE, withSum } from './lib/check-sums.ts';
import { proposeRecord } from './lib/propose-record.ts';
import { readArguments } from './lib/read-arguments.ts';
import { readGiven, type Given } from './lib/read-given.ts';
import { readNewText } from './lib/read-new-text.ts';
import { replace } from './lib/replace.ts';
import { freeId, isSeedId, LONGEST_ID, takenBy } from './lib/seed-ids.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { writeTogether } from './lib/staging.ts';

const HELP = `npm run add -- FILE [--id ID] [--lang zh|en]
npm run add -- FILE --replaces REPORT [--lang zh|en]

Takes a report's text in: copies it unchanged to seeds/ID.txt, lists its checksum in seeds/SHA256SUMS and proposes
seeds/ID.edition.yaml. Its id is DISTRICT-YEAR, or DISTRICT-YEARh1 for a half-year, as the text tells; --id gives
another. --replaces puts a better text in the place of a report's: ids stay with what they named, and the entries of
its record that no longer fit are listed. All or nothing.`;

export interface Adding {
  readonly file: string;
  readonly id?: string | undefined;
  readonly replaces?: string | undefined;
}

/** Takes `file` (a path from `from`) into the project at `root`; returns the exit code. */
export function add(
  root: string,
  { file, id, replaces }: Adding,
  language: MessageLanguage,
  from: string = root,
): number {
  const given = readGiven(file, from);
  const seed = given.value === null ? null : readSeed(given.value.bytes, given.value.shown);
  const codelists = readCodelists(root);
  const problems = [
    ...given.problems,
    ...(seed?.problems ?? []),
    ...codelists.problems,
    ...(given.value === null ? [] : known(root, given.value)),
  ];
  if (
    showProblems(problems, language, { touched: false }) ||
    given.value === null ||
    seed === null ||
    seed.value === null
  )
    return 1;
  if (replaces !== undefined)
    return replace(
      root,
      { id: replaces, bytes: given.value.bytes, seed: seed.value, codelists: codelists.value },
      language,
    );
  const taken = takeIn(root, { given: given.value, seed: seed.value, id, codelists: codelists.value, language });
  if (taken.value === null) return showProblems(taken.problems, language, { touched: false }) ? 1 : 0;
  if (showProblems(writeTogether(root, taken.value.files), language, { touched: false })) return 1;
  console.log(taken.value.screen);
  return 0;
}

/** The same bytes under another name are no new report. */
function known(root: string, { shown, bytes }: Given): Problem[] {
  const sum = checksum(bytes);
  const [other] = [...readSums(root)].find(([, listed]) => listed === sum) ?? [];
  return other !== undefined && readdirSync(join(root, 'seeds')).includes(other)
    ? [problem('add-same-bytes', { file: shown }, { other: `seeds/${other}` })]
    : [];
}

interface Taking {
  readonly given: Given;
  readonly seed: Seed;
  readonly id: string | undefined;
  readonly codelists: Codelists;
  readonly language: MessageLanguage;
}
interface Taken {
  readonly files: readonly (readonly [string, string | Uint8Array])[];
  readonly screen: string;
}

function takeIn(root: string, { given, seed, id: wanted, codelists, language }: Taking): Outcome<Taken | null> {
  const { value: text, problems } = readNewText(given.bytes, wanted, codelists);
  if (text === null) return { value: null, problems: unnamed(problems, given, codelists) };
  const { id, recorded, sure, otherYear } = text;
  const faults = [...nameFaults(root, id, given), ...problems.filter(({ grade }) => grade === 'error')];
  // Nothing stands in seeds/ yet: the editor knows the file under the name it came by.
  if (faults.length > 0)
    return { value: null, problems: faults.map((one) => ({ ...one, at: { ...one.at, file: given.shown } })) };
  const name = `${id}.txt`;
  const files = [
    [SUMS_FILE, withSum(root, name, given.bytes)],
    [`seeds/${name}`, given.bytes],
    // The record comes last: killed on the way, seeds/ holds a listed text that needs none.
    [`seeds/${id}.edition.yaml`, proposeRecord({ recorded, problems, sure, language })],
  ] as const;
  const screen = addScreen({ root, recorded, problems, encoding: seed.encoding, said: otherYear, language });
  return { value: { files, screen }, problems };
}

/** Without district and year there is no name; other errors are told as they are. */
function unnamed(problems: readonly Problem[], { shown }: Given, { districts }: Codelists): Problem[] {
  const isAsked = ({ code }: Problem): boolean => leavesOut(code);
  const others = problems.filter((one) => one.grade === 'error' && !isAsked(one));
  const example = `${districts.find(({ id }) => id !== 'beijing')?.id ?? 'beijing'}-${new Date().getFullYear() - 1}`;
  return [...others, ...(problems.some(isAsked) ? [problem('add-id-needed', { file: shown }, { example })] : [])];
}

function nameFaults(root: string, id: string, { shown }: Given): Problem[] {
  if (!isSeedId(id)) return [problem('add-id-refused', { file: shown }, { id, limit: LONGEST_ID })];
  const other = takenBy(root, id);
  return other === null
    ? []
    : [problem('add-id-taken', { file: shown }, { id, other: `seeds/${other}`, free: freeId(root, id) })];
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), {
    command: 'npm run add',
    help: HELP,
    names: 1,
    options: { id: { type: 'string' }, replaces: { type: 'string' } },
  });
  // npm runs a script in the project's folder; a path is meant from where the editor stands.
  if (asked !== null)
    process.exitCode = add(
      process.cwd(),
      {
        file: asked.names[0]!,
        id: asked.values['id'] as string | undefined,
        replaces: asked.values['replaces'] as string | undefined,
      },
      asked.language,
      process.env['INIT_CWD'] ?? process.cwd(),
    );
}
