// npm run check: everything that could trip a build, and every open doubt, in seconds and without one. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { proseEqualsEdition } from '../src/checks/index.ts';
import { readMdx, yamlPlace } from '../src/formats/index.ts';
import { readCharts, readConcepts, readDistricts, readIndicators, readPhrases, readSources } from '../src/loaders/index.ts';
import { problem, type Place, type Problem } from '../src/problems/index.ts';
import { assemble, writeWithdrawnList, type Parts, type RecordedEdition } from '../src/publication/index.ts';
import { checkConcepts, checkPhrases, checkSources } from '../src/termbase/index.ts';
import { checkKept } from './lib/check-kept.ts';
import { openCache } from './lib/convert-cache.ts';
import { eachReport, recordedOf, type Reports } from './lib/each-report.ts';
import { rulesFingerprint } from './lib/fingerprint.ts';
import { progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { reportUnknown } from './lib/report-unknown.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';

const HELP = `npm run check -- [--report ID] [--lang zh|en]

Lists every fault and every open doubt of seeds/ and content/, file by file, each with its line, its column and its mend; then
their count. --report shows those of one report alone. docs/problems.md explains every message.`;

export interface Checking {
  readonly doubts?: boolean;
  /** Only what concerns this report is shown, and decides the exit code. */
  readonly report?: string | undefined;
}

/** Checks the project at `root`; returns the exit code: 1 with an error, 0 with doubts or none. */
export function check(root: string, language: MessageLanguage, { doubts = true, report }: Checking = {}): number {
  const stage = progress('check');
  const reports = eachReport(root, openCache(root, rulesFingerprint(root)));
  const problems: Problem[] = [...reports.problems];
  const content = contentOf(root, problems);
  const joined = assemble({ ...content, editions: editions(root, reports, problems) });
  const { conceptList: concepts, contexts: sentences, phrases } = joined.value;
  problems.push(...checkPhrases(phrases, { concepts, sentences }, placesIn(root, 'content/phraseology')), ...checkKept(root, content));
  problems.push(...joined.problems, ...checkWithdrawn(root, reports));
  const unknown = report === undefined || reports.ids.includes(report) ? [] : [unknownReport(report, reports)];
  const shown = unknown.length > 0 ? unknown : problems.filter(({ at }) => report === undefined || isOf(at.file, report));
  if (showProblems(shown, language, { doubts })) return 1;
  stage.end(report ?? `${reports.ids.length} reports`);
  return 0;
}

/** The recorded editions one by one; on the way each one's problems, and whether its MDX says the same. */
function* editions(root: string, reports: Reports, problems: Problem[]): Generator<RecordedEdition> {
  for (const turn of reports.turns()) {
    const recorded = recordedOf(root, turn);
    problems.push(...turn.problems, ...recorded.problems);
    if (recorded.value === null) continue;
    problems.push(...checkProse(root, turn.id, recorded.value));
    yield recorded.value;
  }
}

function isOf(file: string, report: string): boolean {
  return file.startsWith(`seeds/${report}.`) || file === `content/reports/zh/${report}.mdx` || file === `content/editions/${report}.json`;
}

function unknownReport(id: string, { ids, withdrawn }: Reports): Problem {
  const record = `seeds/${id}.edition.yaml`;
  if (withdrawn.some(({ report }) => report === id)) return problem('report-withdrawn', { file: record }, { id, record });
  return reportUnknown(id, ids);
}

/** Pages say what content/withdrawn.json says; it must be what the records say. */
function checkWithdrawn(root: string, { withdrawn }: Reports): Problem[] {
  const file = 'content/withdrawn.json';
  const held = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : writeWithdrawnList([]);
  return held === writeWithdrawnList(withdrawn) ? [] : [problem('file-not-fresh', { file })];
}

function checkProse(root: string, id: string, recorded: RecordedEdition): Problem[] {
  const file = `content/reports/zh/${id}.mdx`;
  if (!existsSync(join(root, file))) return [problem('mdx-missing', { file })];
  try {
    return proseEqualsEdition(recorded, readMdx(readFileSync(join(root, file), 'utf8')).blocks, file);
  } catch {
    return [problem('mdx-unreadable', { file })];
  }
}

/** What stands in content/ by hand; its faults go to `problems`. */
function contentOf(root: string, problems: Problem[]): Omit<Parts, 'editions'> {
  const [districts, indicators, charts] = [readDistricts(root), readIndicators(root), readCharts(root)];
  const [concepts, sources, phrases] = [readConcepts(root), readSources(root), readPhrases(root)];
  const place = placesIn(root, 'content/glossary');
  problems.push(...concepts.problems, ...sources.problems, ...phrases.problems, ...charts.problems);
  problems.push(...checkConcepts(concepts.value, place), ...checkSources(concepts.value, sources.value, place));
  return {
    concepts: concepts.value, sources: sources.value, phrases: phrases.value, charts: charts.value,
    districts: districts.value, indicators: indicators.value,
  };
}

/** Where a path of an entry's YAML stands in its file of `folder`. */
function placesIn(root: string, folder: string): (id: string, path: readonly (string | number)[]) => Place {
  return (id, path) => yamlPlace(readFileSync(join(root, folder, `${id}.yaml`), 'utf8'), `${folder}/${id}.yaml`, path);
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), { command: 'npm run check', help: HELP, options: { report: { type: 'string' } } });
  if (asked !== null) process.exitCode = check(process.cwd(), asked.language, { report: asked.values['report'] as string | undefined });
}
