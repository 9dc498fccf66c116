// npm run convert: content/ from seeds/. All faults of a run are shown together; with an error nothing is written.
import { parseArgs } from 'node:util';
import { join } from 'node:path';
import { readDistricts, readIndicators } from '../src/loaders/index.ts';
import type { Problem } from '../src/problems/index.ts';
import { makeReport, type Report } from './lib/make-report.ts';
import { progress } from './lib/progress.ts';
import { checkSums, listSeeds, readSeedFiles } from './lib/read-seeds.ts';
import { messageLanguage, showProblems, type MessageLanguage } from './lib/show-problems.ts';
import { removeOthers, writeFile } from './lib/write-files.ts';

const HELP = `npm run convert -- [--lang zh|en]

Makes content/reports/, content/editions/ and seeds/*.ids.tsv from the texts in seeds/.`;

/** Converts the project at `root`; returns the exit code. */
export function convert(root: string, language: MessageLanguage, { doubts = false } = {}): number {
  const stage = progress('convert');
  const { reports, problems } = makeReports(root, (done, total) => stage.step(done, total));
  if (showProblems(problems, language, { doubts })) return 1;
  const written = writeReports(root, reports);
  stage.end(`${reports.size} reports, ${written} files changed`);
  return 0;
}

/** Every report of the seeds under `root`, and everything found wrong, whether or not a report came of it. */
export function makeReports(root: string, step: (done: number, total: number) => void = () => {}): { reports: Map<string, Report>; problems: Problem[] } {
  const [districts, indicators, seeds] = [readDistricts(root), readIndicators(root), listSeeds(root)];
  const problems: Problem[] = [...districts.problems, ...indicators.problems, ...seeds.problems];
  const reports = new Map<string, Report>();
  for (const [i, id] of seeds.value.entries()) {
    const files = readSeedFiles(root, id);
    const made = makeReport(files, { districts: districts.value, indicators: indicators.value });
    problems.push(...checkSums(root, [files]), ...made.problems);
    if (made.value !== null) reports.set(id, made.value);
    step(i + 1, seeds.value.length);
  }
  return { reports, problems };
}

function writeReports(root: string, reports: ReadonlyMap<string, Report>): number {
  const files = [...reports].flatMap(([id, { mdx, recorded, ledger }]) => [
    [`content/reports/zh/${id}.mdx`, mdx], [`content/editions/${id}.json`, JSON.stringify(recorded)], [`seeds/${id}.ids.tsv`, ledger],
  ] as const);
  const changed = files.filter(([path, text]) => writeFile(join(root, path), text)).length;
  const gone = removeOthers(join(root, 'content/reports/zh'), new Set([...reports.keys()].map((id) => `${id}.mdx`)));
  return changed + gone.length + removeOthers(join(root, 'content/editions'), new Set([...reports.keys()].map((id) => `${id}.json`))).length;
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) console.log(HELP);
  else process.exitCode = convert(process.cwd(), messageLanguage(values.lang));
}
