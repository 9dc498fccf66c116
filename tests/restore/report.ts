// node tests/restore/report.ts [--held] [--case NAME]: how well spoiled texts are restored, a line a case and a table
// a class of damage.
import { parseArgs } from 'node:util';
import { readDistricts } from '../../src/loaders/index.ts';
import { edit } from '../../src/edition/index.ts';
import { readSeed } from '../../src/text/index.ts';
import { readCases, type Case, type Part } from './cases.ts';
import { measure, type Measured } from './measure.ts';

type Result = Case & Measured;

const { values } = parseArgs({ options: { held: { type: 'boolean' }, case: { type: 'string' } } });
const districts = readDistricts(process.cwd()).value;
const cases = readCases('tests/restore/clean').filter(({ name, part }) =>
  values.case === undefined ? values.held !== true || part === 'held' : name.startsWith(values.case),
);
const results = cases.map(restored);

console.log('case                 setting   lost  inv.  fidelity  heads  wrong                 damages');
for (const result of results) console.log(lineOf(result));
for (const part of ['tune', 'held'] as const)
  table(
    part,
    results.filter((result) => result.part === part),
  );
if (values.case !== undefined && results.length === 1)
  for (const block of blocksOf(results[0] as Result)) console.log(block);

/** The id given to the edition tells nothing of place or year. */
function restored(one: Case, at: number): Result {
  const id = `text-${at + 1}`;
  const seed = readSeed(one.bytes, `seeds/${id}.txt`).value;
  if (seed === null) throw new Error(`${one.name} is not read as text`);
  const edition = edit(seed, id, { recordFile: `seeds/${id}.edition.yaml`, districts }).value;
  return { ...one, ...measure({ header: one.clean.header, orders: one.orders }, seed, edition) };
}

function lineOf({ name, setting, lost, invented, fidelity, headingF1, done, ...result }: Result): string {
  const wrong = (['title', 'district', 'year', 'period'] as const).filter((part) => !result[part]).join(' ');
  return [
    name.padEnd(20),
    setting.padEnd(9),
    String(lost).padStart(4),
    String(invented).padStart(5),
    fidelity.toFixed(4).padStart(9),
    headingF1.toFixed(2).padStart(6),
    ` ${wrong.padEnd(20)}`,
    done.join(' '),
  ].join(' ');
}

function table(part: Part, of: readonly Result[]): void {
  if (of.length === 0) return;
  console.log(`\n${part}: ${of.length} cases, ${new Set(of.map(({ clean }) => clean.name)).size} texts`);
  console.log(
    'class                     cases  lost  inv.  fidelity mean   min  heads mean   min  ' +
      'title district year period (% right)',
  );
  const classes = [...new Set(of.flatMap(({ done, setting }) => [`(${setting})`, ...done]))].sort();
  for (const name of classes)
    row(
      name,
      of.filter(({ done, setting }) => name === `(${setting})` || done.includes(name)),
    );
  row(
    'all but interleaved',
    of.filter(({ done }) => !done.includes('columns-interleaved')),
  );
  row('all', of);
}

function row(name: string, of: readonly Result[]): void {
  const mean = (value: (result: Result) => number): number =>
    of.reduce((sum, result) => sum + value(result), 0) / of.length;
  const least = (value: (result: Result) => number): number => Math.min(...of.map(value));
  const right = (part: 'title' | 'district' | 'year' | 'period'): string =>
    (100 * mean((result) => (result[part] ? 1 : 0))).toFixed(0).padStart(6);
  const total = (value: (result: Result) => number): string =>
    String(of.reduce((sum, result) => sum + value(result), 0));
  console.log(
    [
      name.padEnd(25),
      String(of.length).padStart(5),
      total(({ lost }) => lost).padStart(5),
      total(({ invented }) => invented).padStart(5),
      mean(({ fidelity }) => fidelity)
        .toFixed(4)
        .padStart(14),
      least(({ fidelity }) => fidelity)
        .toFixed(3)
        .padStart(5),
      mean(({ headingF1 }) => headingF1)
        .toFixed(3)
        .padStart(11),
      least(({ headingF1 }) => headingF1)
        .toFixed(2)
        .padStart(5),
      ...(['title', 'district', 'year', 'period'] as const).map(right),
    ].join(' '),
  );
}

/** For one case: the page as spoiled, and what stands against the truth. */
function blocksOf(result: Result): readonly string[] {
  const seed = readSeed(result.bytes, 'seeds/text-1.txt').value;
  const edition =
    seed === null ? null : edit(seed, 'text-1', { recordFile: 'seeds/text-1.edition.yaml', districts }).value;
  const say = (blocks: readonly { readonly type: string; readonly level?: number; readonly text: string }[]): string =>
    blocks.map(({ type, level, text }) => `${type}${level ?? ''}|${text}`).join('\n');
  return [
    '\n— the page —',
    result.text,
    '\n— the truth —',
    say(result.orders[0] ?? []),
    '\n— the edition —',
    edition === null ? '(none)' : say(edition.blocks),
  ];
}
