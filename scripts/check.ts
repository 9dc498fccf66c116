// npm run check: everything that could trip a build, and every open doubt, in seconds and without one. Writes nothing.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { resolve } from '../src/charts/index.ts';
import { proseEqualsEdition } from '../src/checks/index.ts';
import { readMdx, yamlPlace } from '../src/formats/index.ts';
import { readCharts, readConcepts, readDistricts, readIndicators } from '../src/loaders/index.ts';
import { problem, type Problem } from '../src/problems/index.ts';
import { assemble } from '../src/publication/index.ts';
import { checkConcepts } from '../src/termbase/index.ts';
import { makeReports } from './convert.ts';
import type { Report } from './lib/make-report.ts';
import { progress } from './lib/progress.ts';
import { messageLanguage, showProblems, type MessageLanguage } from './lib/show-problems.ts';

const HELP = `npm run check -- [--lang zh|en]

Lists every fault and every open doubt of seeds/ and content/, with file, line and mend.`;

/** Checks the project at `root`; returns the exit code: 1 with an error, 0 with doubts or none. */
export function check(root: string, language: MessageLanguage, { doubts = true } = {}): number {
  const stage = progress('check');
  const { reports, problems } = makeReports(root);
  const all = [...problems, ...[...reports].flatMap(([id, report]) => checkProse(root, id, report)), ...checkContent(root, [...reports.values()])];
  if (showProblems(all, language, { doubts })) return 1;
  stage.end(`${reports.size} reports`);
  return 0;
}

function checkProse(root: string, id: string, { recorded }: Report): Problem[] {
  const file = `content/reports/zh/${id}.mdx`;
  if (!existsSync(join(root, file))) return [problem('mdx-missing', { file })];
  try {
    return proseEqualsEdition(recorded, readMdx(readFileSync(join(root, file), 'utf8')).blocks, file);
  } catch {
    return [problem('mdx-unreadable', { file })];
  }
}

/** Concepts among themselves, and every chart's numbers and slots against the observations. */
function checkContent(root: string, reports: readonly Report[]): Problem[] {
  const [concepts, charts, districts, indicators] = [readConcepts(root), readCharts(root), readDistricts(root), readIndicators(root)];
  const all = assemble({ editions: reports.map(({ recorded }) => recorded), districts: districts.value, indicators: indicators.value, concepts: concepts.value, charts: charts.value });
  return [...concepts.problems, ...charts.problems, ...charts.value.flatMap((chart) => resolve(chart, all.observations, all).problems), ...checkConcepts(concepts.value, (id, path) => yamlPlace(readFileSync(join(root, `content/glossary/${id}.yaml`), 'utf8'), `content/glossary/${id}.yaml`, path))];
}

if (import.meta.main) {
  const { values } = parseArgs({ options: { lang: { type: 'string' }, help: { type: 'boolean' } } });
  if (values.help) console.log(HELP);
  else process.exitCode = check(process.cwd(), messageLanguage(values.lang));
}
