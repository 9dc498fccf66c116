// The invented texts of tests/restore (shared, received) with every figure that stands in them, against what is found
// in the article as it should be and in the text as it was received. `held`: nobody makes rules with them.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeTable, type Edition } from '../../src/edition/index.ts';
import { observe, type Codelists, type Observation } from '../../src/observations/index.ts';
import { simplify } from '../../src/text/index.ts';
import { readFixtures, restored, type Fixture } from '../restore/fixtures.ts';
import { caseFiles, readCase } from './marked.ts';

export type Part = 'learn' | 'held';
/** The article as it should be, or what is restored of the text as received. */
export type Form = 'clean' | 'restored';

export interface ReceivedScore {
  readonly listed: number;
  readonly found: number;
  readonly right: number;
  /** Of those listed and right, how many stand in tables. */
  readonly tabular: readonly [listed: number, right: number];
  /** Of those right, how many have the bound, and figure or target, as listed. */
  readonly bound: number;
  readonly kind: number;
  /** One line a difference. */
  readonly differences: readonly string[];
}

interface Gold {
  readonly year: number;
  /** Numbers that may be taken for figures or left. */
  readonly neutral: readonly string[];
  readonly figures: readonly Listed[];
}
interface Listed {
  readonly raw: string;
  readonly value: number;
  readonly value_max?: number;
  readonly unit_zh: string;
  readonly bound: string;
  readonly bound_alt?: readonly string[];
  readonly kind: string;
  readonly optional: boolean;
  readonly in_table?: boolean;
  readonly quote: string;
}

const folder = join(import.meta.dirname, '../restore');
const shares = new Map(
  readFileSync(`${folder}/received/DIGESTS.tsv`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'))
    .map(([name = '', , , , share = '']) => [name, share]),
);

/** Their paths without an ending. The eight shared ones are to learn from. */
export function receivedTexts(part: Part): readonly string[] {
  return (['shared', 'received'] as const).flatMap((source) =>
    readdirSync(`${folder}/${source}`)
      .flatMap((file) => /^(.+)\.clean\.md$/.exec(file)?.[1] ?? [])
      .filter((name) => (source === 'shared' ? 'learn' : shares.get(name)) === part)
      .map((name) => `${source}/${name}`),
  );
}

export function receivedScore(name: string, form: Form, codelists: Codelists): ReceivedScore {
  const gold = JSON.parse(readFileSync(`${folder}/${name}.json`, 'utf8')) as Gold;
  const edition = form === 'clean' ? cleanEdition(name, gold.year) : restoredEdition(name);
  return compare(name, gold, edition === null ? [] : observe(edition, codelists, caseFiles).value.observations);
}

/** A listed figure is met by one of the same value and unit, traditional characters or not; each but once. */
function compare(name: string, { figures, neutral }: Gold, found: readonly Observation[]): ReceivedScore {
  const left = new Set(found);
  const both = [...figures]
    .sort((a, b) => Number(a.optional) - Number(b.optional))
    .flatMap((listed) => {
      const same = [...left].filter((one) => isSame(listed, one));
      const one = same.find(({ kind }) => kind === listed.kind) ?? same[0];
      if (one !== undefined) left.delete(one);
      return one === undefined || listed.optional ? [] : [{ listed, one }];
    });
  const required = figures.filter(({ optional }) => !optional);
  const extra = [...left].filter(({ text, unit }) => !neutral.some((word) => word.includes(text + unit)));
  const met = new Set(both.map(({ listed }) => listed));
  const hasBound = ({ listed, one }: (typeof both)[number]): boolean =>
    listed.value_max !== undefined ||
    [listed.bound, ...(listed.bound_alt ?? [])].includes(one.bound.replace('nearly', 'approx'));
  const isKind = ({ listed, one }: (typeof both)[number]): boolean => listed.kind === one.kind;
  return {
    listed: required.length,
    found: both.length + extra.length,
    right: both.length,
    tabular: [required.filter(inTable).length, both.filter(({ listed }) => inTable(listed)).length],
    bound: both.filter(hasBound).length,
    kind: both.filter(isKind).length,
    differences: [
      ...required.filter((one) => !met.has(one)).map(({ raw, quote }) => `${name} missed ${raw}: ${quote}`),
      ...extra.map(({ text, unit, value, quote }) => `${name} not listed ${text} ${unit} = ${value}: ${quote}`),
      ...both
        .filter((pair) => !hasBound(pair))
        .map(({ listed, one }) => `${name} ${listed.raw} bound ${listed.bound}, found ${one.bound}`),
      ...both
        .filter((pair) => !isKind(pair))
        .map(({ listed, one }) => `${name} ${listed.raw} ${listed.kind}, found ${one.kind}: ${one.quote}`),
    ],
  };
}

function inTable({ in_table }: Listed): boolean {
  return in_table === true;
}

/** One score of several. */
export function addReceived(scores: readonly ReceivedScore[]): ReceivedScore {
  const sum = (of: (one: ReceivedScore) => number): number => scores.reduce((total, one) => total + of(one), 0);
  return {
    listed: sum(({ listed }) => listed),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    tabular: [sum(({ tabular }) => tabular[0]), sum(({ tabular }) => tabular[1])],
    bound: sum(({ bound }) => bound),
    kind: sum(({ kind }) => kind),
    differences: scores.flatMap(({ differences }) => differences),
  };
}

function isSame({ value, value_max: upper, unit_zh: unit }: Listed, one: Observation): boolean {
  return one.value === value && one.upper === (upper ?? null) && simplify(one.unit) === simplify(unit);
}

/** As `tests/restore` restores it: no record but what a text without year or place asks for. */
function restoredEdition(name: string): Edition | null {
  fixtures ??= new Map(readFixtures(folder).map((one) => [`${one.source}/${one.name}`, one]));
  const fixture = fixtures.get(name);
  if (fixture === undefined) throw new Error(`${name} is no fixture`);
  const { edition } = restored(fixture);
  return edition;
}

let fixtures: ReadonlyMap<string, Fixture> | undefined;

/** The clean article: a line a block, a table its rows together. */
function cleanEdition(name: string, year: number): Edition {
  const lines = readFileSync(`${folder}/${name}.clean.md`, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');
  const blocks: string[] = [];
  let rows: string[][] = [];
  for (const line of [...lines, '']) {
    if (/^\|(?:---\|)+$/.test(line)) continue;
    if (line.startsWith('|'))
      rows.push(
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
    else {
      if (rows.length > 0) blocks.push(writeTable(rows));
      rows = [];
      blocks.push(line.replaceAll('*', ''));
    }
  }
  return readCase([`year=${year}`, ...blocks.filter((block) => block !== '')].join('\n')).edition;
}
