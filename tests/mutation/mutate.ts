// npm run mutate -- STAGE: are the tests awake? Changes a stage's code in many small ways and counts the changes that
// no test notices.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { mutablePlaces, sample } from './sample.ts';
import { stages } from './stages.ts';
import { readArguments } from '../../scripts/lib/read-arguments.ts';

const HELP = `npm run mutate -- STAGE [--count 150] [--seed 1] [--out FILE]

Mutates a seeded sample of the places of src/STAGE (tables included), runs the stage's tests against each mutant,
and lists those that no test noticed. --out writes the score and the survivors as Markdown. Minutes; outside npm
test.
Stages: ${Object.keys(stages).join(', ')}`;

type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>;

/** Noticed: a test failed, or the run did not end. */
const NOTICED = ['Killed', 'Timeout', 'RuntimeError'];
const MISSED = ['Survived', 'NoCoverage'];

const asked = readArguments(process.argv.slice(2), {
  command: 'npm run mutate',
  help: HELP,
  options: { count: { type: 'string' }, seed: { type: 'string' }, out: { type: 'string' } },
  names: 1,
});
if (asked !== null) process.exitCode = await mutate(asked.names[0]!, asked.values);

async function mutate(stage: string, values: Readonly<Record<string, string | boolean | undefined>>): Promise<number> {
  const known = stages[stage];
  if (known === undefined) {
    console.log(HELP);
    return 1;
  }
  const { count, seed } = { count: Number(values['count'] ?? 150), seed: Number(values['seed'] ?? 1) };
  const ranges = sample(await mutablePlaces(sourcesOf(stage)), count, seed);
  process.env['GONGBAO_STAGE'] = stage;
  const found = await new Stryker({
    mutate: ranges,
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutate.config.ts', related: false },
    reporters: ['progress-append-only'],
    concurrency: 2,
    coverageAnalysis: 'perTest',
    ignorePatterns: ['dist', '.cache', '.astro', 'test-results'],
    tempDirName: '.cache/stryker',
    allowConsoleColors: false,
    fileLogLevel: 'off',
    logLevel: 'warn',
    timeoutMS: 20_000,
  } as ConstructorParameters<typeof Stryker>[0]).runMutationTest();
  const says = report(stage, found);
  console.log(says);
  if (typeof values['out'] === 'string') writeFileSync(values['out'], says);
  return scoreOf(found) >= known.bar ? 0 : 1;
}

/** The stage's own files, without its tests and the cases they read. */
function sourcesOf(stage: string): { name: string; content: string }[] {
  return readdirSync(join('src', stage), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|\.d\.ts$|^cases\/|\/cases\//.test(name))
    .map((name) => join('src', stage, name))
    .sort()
    .map((name) => ({ name, content: readFileSync(name, 'utf8') }));
}

function scoreOf(found: Mutants): number {
  const noticed = found.filter(({ status }) => NOTICED.includes(status)).length;
  const missed = found.filter(({ status }) => MISSED.includes(status)).length;
  return (100 * noticed) / Math.max(1, noticed + missed);
}

function report(stage: string, found: Mutants): string {
  const missed = found.filter(({ status }) => MISSED.includes(status));
  const lines = missed.map(({ fileName, location: { start }, mutatorName, replacement = '' }) => {
    const change = replacement.replace(/\s+/g, ' ').slice(0, 60);
    return `- ${fileName.replace(`${process.cwd()}/`, '')}:${start.line} ${mutatorName} \`${change}\``;
  });
  const tried = found.filter(({ status }) => [...NOTICED, ...MISSED].includes(status)).length;
  return [`${stage}: ${scoreOf(found).toFixed(1)} % of ${tried} mutants noticed.`, '', ...lines, ''].join('\n');
}
