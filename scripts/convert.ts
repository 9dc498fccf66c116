// npm run convert: content/ from seeds/. All faults of a run are shown together; with an error nothing in content/ is
// touched.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../src/problems/index.ts';
import { writeWithdrawnList } from '../src/publication/index.ts';
import { IDS_FILE, keepIds } from '../src/termbase/index.ts';
import { openCache } from './lib/convert-cache.ts';
import { eachReport, type Turn } from './lib/each-report.ts';
import { reportFingerprint, rulesFingerprint } from './lib/fingerprint.ts';
import { progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { readSeedFiles } from './lib/read-seeds.ts';
import { clearStaging, placeStaged, stage } from './lib/staging.ts';
import { removeOthers } from './lib/write-files.ts';

const HELP = `npm run convert -- [--lang zh|en]

Makes content/reports/, content/editions/, content/withdrawn.json and seeds/*.ids.tsv from the texts in seeds/. Only
what changed is made anew. New concepts of content/glossary/ are entered in content/glossary.ids.txt.`;

/** The list of reports that were taken back. */
const WITHDRAWN = 'content/withdrawn.json';

/** Converts the project at `root`; returns the exit code. */
export function convert(root: string, language: MessageLanguage, { doubts = false } = {}): number {
  const run = progress('convert');
  const cache = openCache(root, rulesFingerprint(root));
  const reports = eachReport(root, cache);
  clearStaging(root);
  const problems: Problem[] = [...reports.problems];
  const made: { readonly id: string; readonly told: readonly Problem[]; readonly paths: readonly string[] }[] = [];
  let done = 0;
  for (const turn of reports.turns()) {
    problems.push(...turn.problems);
    if (turn.made !== null) {
      stageFiles(root, turn);
      // its texts are on the disk now
      made.push({ id: turn.id, told: turn.own, paths: outputs(turn.id, turn.made.mdxEn !== null) });
    }
    run.step(++done, reports.ids.length);
  }
  if (showProblems(problems, language, { doubts })) return 1;
  stage(root, WITHDRAWN, writeWithdrawnList(reports.withdrawn));
  stage(root, IDS_FILE, withConcepts(root));
  const placed = placeStaged(root, [WITHDRAWN, IDS_FILE, ...made.flatMap(({ paths }) => paths)]);
  if (showProblems(placed.problems, language)) return 1;
  const changed = placed.changed + removeStale(root, reports.ids);
  // Fingerprinted again: the ledger that a report is read with may be new.
  for (const { id, told, paths } of made) cache.keep(id, reportFingerprint(readSeedFiles(root, id)), told, paths);
  cache.save();
  run.end(`${reports.ids.length} reports, ${made.length} read anew, ${changed} files changed`);
  return 0;
}

/** What is made of a report, from the project's folder. */
function outputs(id: string, isTranslated: boolean): string[] {
  const english = isTranslated ? [`content/reports/en/${id}.mdx`] : [];
  return [`content/reports/zh/${id}.mdx`, `content/editions/${id}.json`, `seeds/${id}.ids.tsv`, ...english];
}

function stageFiles(root: string, { id, made }: Turn): void {
  const [mdx, recorded, ledger, english] = outputs(id, made!.mdxEn !== null) as [string, string, string, string?];
  stage(root, mdx, made!.mdx);
  stage(root, recorded, JSON.stringify(made!.recorded));
  stage(root, ledger, made!.ledger);
  if (english !== undefined) stage(root, english, made!.mdxEn!);
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
