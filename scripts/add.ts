// npm run add: a text from anywhere comes into seeds/, named, listed and with a proposed record, or a folder of them;
// or a better text takes the place of one.
import { existsSync, lstatSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readCodelists } from '../src/loaders/index.ts';
import { problem, type Problem } from '../src/problems/index.ts';
import { readSeed } from '../src/text/index.ts';
import { addFolder, textsIn } from './lib/add-folder.ts';
import { checksum, readSums } from './lib/check-sums.ts';
import { readArguments } from './lib/read-arguments.ts';
import type { Given } from './lib/read-given.ts';
import { readSource } from './lib/read-source.ts';
import { replace } from './lib/replace.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { writeTogether } from './lib/staging.ts';
import { takeIn, type Taken } from './lib/take-in.ts';
import { writeFile } from './lib/write-files.ts';

const HELP = `npm run add -- FILE [--id ID] [--lang zh|en]
npm run add -- FOLDER [--lang zh|en]
npm run add -- FILE --replaces REPORT [--lang zh|en]

Takes a report's text in: copies it unchanged to seeds/ID.txt, lists its checksum in seeds/SHA256SUMS and proposes
seeds/ID.edition.yaml. Its id is DISTRICT-YEAR, or DISTRICT-YEARh1 for a half-year, as the text tells; --id gives
another. All or nothing. A page in .cache/add/ shows what was made of it beside the text. Of a PDF
the text is taken by the places of its glyphs; the PDF itself is not kept. Of a FOLDER every text (.txt, .md, .pdf) is
taken in as if it came alone; exit code 2 where some were not. --replaces puts a better text in the
place of a report's: ids stay with what they named, and the entries of its record that no longer fit are listed.`;

export interface Adding {
  readonly file: string;
  readonly id?: string | undefined;
  readonly replaces?: string | undefined;
}

/** Takes `file` (a path from `from`) into the project at `root`; returns the exit code. */
export function add(root: string, adding: Adding, language: MessageLanguage, from: string = root): number {
  const texts = folderOf(adding, from);
  if (texts !== null) return addFolder(texts, (file) => takeOne(root, { file }, language, from), language);
  if (adding.replaces !== undefined) return better(root, adding.file, adding.replaces, { language, from });
  const taken = takeOne(root, adding, language, from);
  if (taken === null) return 1;
  console.log(taken.screen);
  return 0;
}

/** The texts of a folder that is to be taken in at once; null for a file, and for a folder that holds none. */
function folderOf({ file, id, replaces }: Adding, from: string): readonly string[] | null {
  if (file === '' || file.includes('\0') || id !== undefined || replaces !== undefined) return null;
  const place = resolve(from, file);
  if (!existsSync(place) || !lstatSync(place).isDirectory()) return null;
  const texts = textsIn(place).map((path) => (relative(from, path).startsWith('..') ? path : relative(from, path)));
  return texts.length > 0 ? texts : null;
}

/** Writes the text's files and its preview; null where it was refused, which was told. */
function takeOne(root: string, { file, id }: Adding, language: MessageLanguage, from: string): Taken | null {
  const refused = (problems: readonly Problem[]): boolean => showProblems(problems, language, { touched: false });
  const given = readSource(file, from);
  const seed = given.value === null ? null : readSeed(given.value.bytes, given.value.shown);
  const codelists = readCodelists(root);
  const faults = [...given.problems, ...(seed?.problems ?? []), ...codelists.problems];
  const same = given.value === null ? [] : known(root, given.value);
  if (refused([...faults, ...same]) || given.value === null || !seed?.value) return null;
  const taking = { given: given.value, seed: seed.value, id, codelists: codelists.value, language };
  const { value, problems } = takeIn(root, taking);
  if (value === null) {
    refused(problems);
    return null;
  }
  if (refused(writeTogether(root, value.files))) return null;
  writeFile(join(root, value.preview[0]), value.preview[1]);
  return value;
}

interface Calling {
  readonly language: MessageLanguage;
  readonly from: string;
}

/** A better text in the place of the report `id`'s. */
function better(root: string, file: string, id: string, { language, from }: Calling): number {
  const given = readSource(file, from);
  const seed = given.value === null ? null : readSeed(given.value.bytes, given.value.shown);
  const codelists = readCodelists(root);
  const same = given.value === null ? [] : known(root, given.value);
  const problems = [...given.problems, ...(seed?.problems ?? []), ...codelists.problems, ...same];
  if (showProblems(problems, language, { touched: false }) || given.value === null || !seed?.value) return 1;
  return replace(root, { id, bytes: given.value.bytes, seed: seed.value, codelists: codelists.value }, language);
}

/** The same bytes under another name are no new report. */
function known(root: string, { shown, bytes }: Given): Problem[] {
  const sum = checksum(bytes);
  const [other] = [...readSums(root)].find(([, listed]) => listed === sum) ?? [];
  return other !== undefined && readdirSync(join(root, 'seeds')).includes(other)
    ? [problem('add-same-bytes', { file: shown }, { other: `seeds/${other}` })]
    : [];
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
