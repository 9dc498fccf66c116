// npm run convert: content/ from seeds/. All faults of a run are shown together; with an error nothing in content/ is
// touched.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { writeWithdrawnList } from '../src/publication/index.ts';
import { IDS_FILE, keepIds } from '../src/termbase/index.ts';
import { claim, noClaims } from '../src/threads/index.ts';
import { convertBeside } from './lib/convert-beside.ts';
import { openCache } from './lib/convert-cache.ts';
import { convertReport, type Converted } from './lib/convert-report.ts';
import { eachReport, type Reports } from './lib/each-report.ts';
import { reportFingerprint, rulesFingerprint } from './lib/fingerprint.ts';
import { progress, type Progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { BUILT_WITHOUT, showLeftOut } from './lib/show-left-out.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { readSeedFiles } from './lib/read-seeds.ts';
import { clearStaging, placeStaged, stage } from './lib/staging.ts';
import { removeOthers } from './lib/write-files.ts';

const HELP = `npm run convert -- [--lang zh|en]

Makes content/reports/, content/editions/, content/withdrawn.json and seeds/*.ids.tsv from the texts in seeds/. Only
what changed is made anew. New concepts of content/glossary/ are entered in content/glossary.ids.txt. A text that does
not tell whose year's work it reports is left out, and the exit code is 2.`;

/** The list of reports that were taken back. */
const WITHDRAWN = 'content/withdrawn.json';
/** The number under which convert's own thread claims. */
const FIRST = 1;

/** Reports made anew after which, if so many are left, a thread is worth its start. */
const [BEGUN, LEFT] = [2, 20];

/** Converts the project at `root`; returns the exit code: 1 with an error, 2 where a report was left out. */
export function convert(root: string, language: MessageLanguage, { doubts = false } = {}): number {
  const run = progress('convert');
  const rules = rulesFingerprint(root);
  const cache = openCache(root, rules);
  const reports = eachReport(root, cache);
  clearStaging(root);
  const converted = inTwoThreads(root, rules, { reports, step: run.step });
  const problems = [...reports.problems, ...converted.flatMap((one) => one.problems)];
  showLeftOut(
    converted.flatMap(({ questions }) => questions),
    language,
  );
  if (showProblems(problems, language, { doubts })) return 1;
  stage(root, WITHDRAWN, writeWithdrawnList(reports.withdrawn));
  stage(root, IDS_FILE, withConcepts(root));
  const made = converted.flatMap(({ id, told, paths }) => (paths === null ? [] : [{ id, told, paths }]));
  const placed = placeStaged(root, [WITHDRAWN, IDS_FILE, ...made.flatMap(({ paths }) => paths)]);
  if (showProblems(placed.problems, language)) return 1;
  const waiting = new Set(converted.filter(({ questions }) => questions.length > 0).map(({ id }) => id));
  const ids = reports.ids.filter((id) => !waiting.has(id));
  const changed = placed.changed + removeStale(root, ids);
  // Fingerprinted again: the ledger that a report is read with may be new.
  for (const { id, told, paths } of made) cache.keep(id, reportFingerprint(readSeedFiles(root, id)), told, paths);
  cache.save();
  run.end(`${ids.length} reports, ${made.length} read anew, ${changed} files changed`);
  return waiting.size > 0 ? BUILT_WITHOUT : 0;
}

interface Run {
  readonly reports: Reports;
  readonly step: Progress['step'];
}

/** Every report, in the order of ids: from the first on here, from the last back in a thread where many are left. */
function inTwoThreads(root: string, rules: string, { reports: { ids, turn }, step }: Run): readonly Converted[] {
  const claims = noClaims(ids.length);
  const done: Converted[] = [];
  let others: (() => readonly Converted[]) | null = null;
  for (const [i, id] of ids.entries()) {
    if (!claim(claims, i, FIRST)) break;
    done.push(convertReport(root, turn(id)));
    step(i + 1, ids.length);
    const isWorth = done.filter(({ paths }) => paths !== null).length >= BEGUN && ids.length - done.length >= LEFT;
    if (others === null && isWorth && availableParallelism() > 1) others = convertBeside({ root, rules, claims });
  }
  const rest = others?.() ?? [];
  // what the thread found as it was is entered in the cache of this one
  for (const { id, kept } of rest) if (kept) turn(id);
  return [...done, ...rest];
}

/** The list of the glossary's ids with those of every entry that stands. */
function withConcepts(root: string): string {
  const [list, folder] = [join(root, IDS_FILE), join(root, 'content/glossary')];
  const names = existsSync(folder) ? readdirSync(folder) : [];
  const ids = names.filter((name) => /^[a-z0-9-]+\.yaml$/.test(name)).map((name) => name.slice(0, -'.yaml'.length));
  return keepIds(existsSync(list) ? readFileSync(list, 'utf8') : '', ids);
}

/** A generated folder holds what the seeds give and nothing else. */
function removeStale(root: string, ids: readonly string[]): number {
  const kept = (ending: string): Set<string> => new Set(ids.map((id) => id + ending));
  const translated = ids.filter((id) => existsSync(join(root, `seeds/${id}.en.yaml`)));
  return (
    removeOthers(join(root, 'content/reports/en'), new Set(translated.map((id) => `${id}.mdx`))).length +
    removeOthers(join(root, 'content/reports/zh'), kept('.mdx')).length +
    removeOthers(join(root, 'content/editions'), kept('.json')).length
  );
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), { command: 'npm run convert', help: HELP });
  if (asked !== null) process.exitCode = convert(process.cwd(), asked.language);
}
