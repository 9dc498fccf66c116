// npm run chart -- CHART: one chart as its YAML has it now, in a second: findings, rows, problems, and a page to look
// at.
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  chartSchema,
  dataOf,
  findingText,
  resolve,
  said,
  type ChartObservation,
  type Figure,
} from '../src/charts/index.ts';
import { readRecorded, readYaml, yamlPlace } from '../src/formats/index.ts';
import { languages } from '../src/language/index.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { nearMiss, problem, type Outcome, type Problem } from '../src/problems/index.ts';
import { chartPage } from './lib/chart-page.ts';
import { readArguments } from './lib/read-arguments.ts';
import { showProblems, type MessageLanguage } from './lib/show-problems.ts';

const HELP = `npm run chart -- CHART [--lang zh|en]

Shows one chart as content/infographics/CHART.yaml has it now: the finding of the chart and of each key in both
languages, its numbers with what rounding leaves open, every problem with its line; and writes .cache/charts/CHART.html
with the drawing at every width, light and dark. CHART may be the path of a draft that lies elsewhere (./draft.yaml).
Figures are those of the last npm run convert. docs/charts.md teaches the YAML.`;

const FOLDER = 'content/infographics';

/** Previews a chart of the project at `root`; returns the exit code. */
export function previewChart(root: string, name: string, language: MessageLanguage): number {
  const file = name.includes('/') ? name : `${FOLDER}/${name}.yaml`;
  if (!existsSync(join(root, file)) && !existsSync(file)) return shown([unknownChart(root, name, file)], language);
  const text = readFileSync(name.includes('/') ? file : join(root, file), 'utf8');
  const { value: read, problems } = readYaml(text, file, chartSchema);
  if (read === null) return shown(problems, language);
  const stated = observationsIn(root);
  const { units, indicators, districts } = readCodelists(root).value;
  const byId = <T extends { readonly id: string }>(rows: readonly T[]) => new Map(rows.map((row) => [row.id, row]));
  const names = { indicators: byId(indicators), districts: byId(districts) };
  const chart = { id: basename(file, '.yaml'), file, ...read };
  const figure = resolve(chart, stated.value, names);
  for (const line of told(figure.value)) console.log(line);
  const page = `.cache/charts/${chart.id}.html`;
  mkdirSync(join(root, '.cache/charts'), { recursive: true });
  writeFileSync(join(root, page), chartPage(root, figure.value, byId(units)));
  console.log(`\n${page}`);
  const located = figure.problems.map((one) => ({ ...one, at: yamlPlace(text, file, one.at.path ?? []) }));
  return shown([...stated.problems, ...located], language);
}

function shown(problems: readonly Problem[], language: MessageLanguage): number {
  return showProblems(problems, language, { doubts: true, touched: false }) ? 1 : 0;
}

function unknownChart(root: string, name: string, file: string): Problem {
  const known = readdirSync(join(root, FOLDER)).map((one) => basename(one, '.yaml'));
  return problem('chart-unknown', { file }, { name, near: nearMiss(name, known) ?? known.join(', ') });
}

/** Of every report that was converted. */
function observationsIn(root: string): Outcome<readonly ChartObservation[]> {
  const folder = 'content/editions';
  const files = existsSync(join(root, folder)) ? readdirSync(join(root, folder)).sort() : [];
  if (files.length === 0) return { value: [], problems: [problem('mdx-missing', { file: folder })] };
  const read = files.map((name) => readRecorded(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`));
  return {
    value: read.flatMap(({ value }) => {
      const report = value?.header.id ?? '';
      return value?.observations.map((one) => ({ ...one, id: `${report}.${one.id}`, report })) ?? [];
    }),
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** What the chart says, key by key, and its numbers. */
function told({ chart, finding, findings, series, keys, open }: Figure): readonly string[] {
  const both = (texts: typeof finding): readonly string[] =>
    languages.map((language) => {
      const text = findingText(texts[language]);
      return `  ${text}  (${text.length})`;
    });
  return [
    `${chart.id}: ${chart.form}, ${series.length} series, ${keys.length} keys${open ? ', open' : ''}`,
    ...both(finding),
    ...keys.flatMap(({ key }) => [key, ...both(findings.get(key) ?? finding)]),
    '',
    ...series.flatMap((one) => [one.key + (one.differs ? `  (${one.differs.zh})` : ''), ...numbersOf([one])]),
  ];
}

function numbersOf(series: Figure['series']): readonly string[] {
  return dataOf({ series }).map((datum) => {
    const { low, high, id } = datum.number;
    const role = datum.role === null ? '' : `${datum.role}  `;
    const ends = low === high ? '' : `  [${low ?? '…'}, ${high ?? '…'}]`;
    const from = datum.observation === null ? `${id} = ${datum.sum.zh}` : `${id} (${datum.period})`;
    return `  ${role}${said(datum, 'zh')}  ${said(datum, 'en')}${ends}  ${from}`;
  });
}

if (import.meta.main) {
  const asked = readArguments(process.argv.slice(2), { command: 'npm run chart', help: HELP, names: 1 });
  if (asked !== null) process.exitCode = previewChart(process.cwd(), asked.names[0]!, asked.language);
}
