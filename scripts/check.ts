// npm run check: everything that could trip a build, and every open doubt, in seconds and without one. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolve } from '../src/charts/index.ts';
import { proseEqualsEdition } from '../src/checks/index.ts';
import { readMdx, yamlPlace } from '../src/formats/index.ts';
import { readCharts, readConcepts, readDistricts, readIndicators } from '../src/loaders/index.ts';
import { problem, type Place, type Problem } from '../src/problems/index.ts';
import { assemble, type Parts, type RecordedEdition } from '../src/publication/index.ts';
import { checkConcepts } from '../src/termbase/index.ts';
import { openCache } from './lib/convert-cache.ts';
import { eachReport, recordedOf, type Reports } from './lib/each-report.ts';
import { rulesFingerprint } from './lib/fingerprint.ts';
import { progress } from './lib/progress.ts';
import { messageLanguage, showProblems, type MessageLanguage } from './lib/show-problems.ts';

const HELP = `npm run check -- [--lang zh|en]

Lists every fault and every open doubt of seeds/ and content/, with file, line and mend.`;

/** Checks the project at `root`; returns the exit code: 1 with an error, 0 with doubts or none. */
export function check(root: string, language: MessageLanguage, { doubts = true } = {}): number {
  const stage = progress('check');
  const reports = eachReport(root, openCache(root, rulesFingerprint(root)));
  const problems: Problem[] = [...reports.problems];
  const all = assemble({ ...contentOf(root, problems), editions: editions(root, reports, problems) });
  problems.push(...[...all.charts.values()].flatMap((chart) => resolve(chart, all.observations, all).problems));
  if (showProblems(problems, language, { doubts })) return 1;
  stage.end(`${reports.ids.length} reports`);
  return 0;
}

/** The recorded editions one by one; on the way each one's problems, and whether its MDX says the same. */
function* editions(root: string, reports: Reports, problems: Problem[]): Generator<RecordedEdition> {
  for (const turn of reports.turns()) {
    problems.push(...turn.problems);
    const recorded = recordedOf(root, turn);
    if (recorded === null) continue;
    problems.push(...checkProse(root, turn.id, recorded));
    yield recorded;
  }
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
  const [concepts, charts, districts, indicators] = [readConcepts(root), readCharts(root), readDistricts(root), readIndicators(root)];
  const place = (id: string, path: readonly (string | number)[]): Place => yamlPlace(readFileSync(join(root, `content/glossary/${id}.yaml`), 'utf8'), `content/glossary/${id}.yaml`, path);
  problems.push(...concepts.problems, ...charts.problems, ...checkConcepts(concepts.value, place));
  return { concepts: concepts.value, charts: charts.value, districts: districts.value, indicators: indicators.value };
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) console.log(HELP);
  else process.exitCode = check(process.cwd(), messageLanguage(values.lang));
}
