// npm run check: everything that could trip a build, and every open doubt, in seconds and without one. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checks } from '../src/checks/index.ts';
import { yamlPlace } from '../src/formats/index.ts';
import {
  holdPublication,
  readCharts,
  readCodelists,
  readConcepts,
  readCorrections,
  readNames,
  readPhrases,
  readRelease,
  readSources,
} from '../src/loaders/index.ts';
import { problem, type Outcome, type Place, type Problem } from '../src/problems/index.ts';
import { assemble, writeWithdrawnList, type Parts, type Publication } from '../src/publication/index.ts';
import { noClaims } from '../src/threads/index.ts';
import { checkBeside } from './lib/check-beside.ts';
import { checkKept } from './lib/check-kept.ts';
import { openCache } from './lib/convert-cache.ts';
import { checkedEditions } from './lib/checked-editions.ts';
import { eachReport, type Reports } from './lib/each-report.ts';
import { rulesFingerprint } from './lib/fingerprint.ts';
import { progress } from './lib/progress.ts';
import { readArguments } from './lib/read-arguments.ts';
import { reportUnknown } from './lib/report-unknown.ts';
import { departureLines } from './lib/show-departures.ts';
import { BUILT_WITHOUT, showLeftOut } from './lib/show-left-out.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';

const HELP = `npm run check -- [--report ID] [--lang zh|en]

Lists every fault and every open doubt of seeds/ and content/, file by file, each with its line, its column and its
mend; then their count. --report shows those of one report alone. docs/problems.md explains every message.`;

export interface Checking {
  readonly doubts?: boolean;
  /** Only what concerns this report is shown, and decides the exit code. */
  readonly report?: string | undefined;
}

/**
 * Checks the project at `root`; returns the exit code: 1 with an error, 2 where a report is left out, 0 with doubts or
 * none. The publication that it joined is held for those who draw it.
 */
export function check(root: string, language: MessageLanguage, { doubts = true, report }: Checking = {}): number {
  const questions: Problem[] = [];
  const stage = progress('check');
  const rules = rulesFingerprint(root);
  const reports = eachReport(root, openCache(root, rules));
  const problems: Problem[] = [...reports.problems];
  const content = contentOf(root, problems);
  const joined = joinedAndChecked(root, rules, { reports, content, problems, questions });
  const all = { joined, withdrawn: reports.withdrawn, withdrawnFile: withdrawnFile(root) };
  problems.push(...checks.flatMap(({ ofPublication }) => ofPublication?.(all) ?? []), ...checkKept(root));
  const unknown = report === undefined || reports.ids.includes(report) ? [] : [unknownReport(report, reports)];
  const isShown = ({ at }: Problem): boolean => report === undefined || isOf(at.file, report);
  const shown = unknown.length > 0 ? unknown : problems.filter(isShown);
  const asked = questions.filter(isShown);
  showLeftOut(asked, language);
  if (
    showProblems(
      shown.map((one) => ({ ...one, at: located(root, one.at) })),
      language,
      { doubts },
    )
  )
    return 1;
  if (doubts && report === undefined) for (const line of departureLines(joined.value, language)) console.log(line);
  holdPublication(root, joined.value);
  stage.end(report ?? `${reports.ids.length - new Set(questions.map(({ at }) => at.file)).size} reports`);
  return asked.length > 0 ? BUILT_WITHOUT : 0;
}

/** Reports for which a thread is worth its start. */
const WORTH_A_THREAD = 40;

interface Joining {
  readonly reports: Reports;
  readonly content: Omit<Parts, 'editions'>;
  readonly problems: Problem[];
  readonly questions: Problem[];
}

/** The join, and to `problems` and `questions` what is found in each report on the way. */
function joinedAndChecked(
  root: string,
  rules: string,
  { reports, content, problems, questions }: Joining,
): Outcome<Publication> {
  const names = readNames(root);
  problems.push(...names.problems);
  const yardsticks = { concepts: content.concepts, names: names.value };
  const claims = noClaims(reports.ids.length);
  const isWorth = reports.ids.length >= WORTH_A_THREAD && availableParallelism() > 1;
  const others = isWorth ? checkBeside({ root, rules, yardsticks, claims }) : () => [];
  const joined = assemble({
    ...content,
    editions: checkedEditions(root, reports, { problems, questions, yardsticks, claims }),
  });
  problems.push(...others());
  return joined;
}

function withdrawnFile(root: string): { file: string; text: string } {
  const file = 'content/withdrawn.json';
  return { file, text: existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : writeWithdrawnList([]) };
}

/** An entry of a YAML file that a check named by its keys, at its line and column. */
function located(root: string, at: Place): Place {
  return at.path === undefined ? at : yamlPlace(readFileSync(join(root, at.file), 'utf8'), at.file, at.path);
}

function isOf(file: string, report: string): boolean {
  return [
    `seeds/${report}.`,
    `content/reports/zh/${report}.mdx`,
    `content/reports/en/${report}.mdx`,
    `content/editions/${report}.json`,
  ].some((path) => file.startsWith(path));
}

function unknownReport(id: string, { ids, withdrawn }: Reports): Problem {
  const record = `seeds/${id}.edition.yaml`;
  if (withdrawn.some(({ report }) => report === id))
    return problem('report-withdrawn', { file: record }, { id, record });
  return reportUnknown(id, ids);
}

/** What stands in content/ by hand; its faults go to `problems`. */
function contentOf(root: string, problems: Problem[]): Omit<Parts, 'editions'> {
  const [codelists, charts] = [readCodelists(root).value, readCharts(root)];
  const [concepts, sources, phrases] = [readConcepts(root), readSources(root), readPhrases(root)];
  const [corrections, release] = [readCorrections(root), readRelease(root)];
  problems.push(...concepts.problems, ...sources.problems, ...phrases.problems, ...charts.problems);
  problems.push(...corrections.problems, ...release.problems);
  return {
    concepts: concepts.value,
    sources: sources.value,
    phrases: phrases.value,
    corrections: corrections.value,
    release: release.value,
    charts: charts.value,
    ...codelists,
  };
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), {
    command: 'npm run check',
    help: HELP,
    options: { report: { type: 'string' } },
  });
  if (asked !== null)
    process.exitCode = check(process.cwd(), asked.language, { report: asked.values['report'] as string | undefined });
}
