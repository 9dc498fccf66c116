// The edition over its cases: a folder each, found by listing. `seed.txt`, maybe `edition.yaml`, and `expected.txt`,
// what a person reads.
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { District } from '../codelists/index.ts';
import { sentence } from '../problems/index.ts';
import { readSeed } from '../text/index.ts';
import { edit, recordSchema, type Block, type Edition } from './index.ts';

const cases = new URL('cases/', import.meta.url);
const districts = [
  { id: 'beijing', names: ['全市', '市总工会'] },
  { id: 'dongcheng', names: ['东城区'] },
] as unknown as District[];

describe('the edition', () => {
  for (const name of readdirSync(cases)) {
    test(name.replaceAll('-', ' '), () => {
      const folder = new URL(`${name}/`, cases);
      const found = read(folder);
      const expected = new URL('expected.txt', folder);
      expect(existsSync(expected), 'expected.txt is missing: write by hand what a person reads').toBe(true);
      if (readFileSync(expected, 'utf8') !== found) writeFileSync(new URL('actual.txt', folder), found);
      expect(found).toBe(readFileSync(expected, 'utf8'));
    });
  }
});

/**
 * The edition as a person would jot it down: header, blocks with their lines, what was changed, what was left out,
 * problems.
 */
function read(folder: URL): string {
  const seed = readSeed(readFileSync(new URL('seed.txt', folder)), 'seed.txt').value!;
  const record = new URL('edition.yaml', folder);
  const { value, problems } = edit(seed, 'case', {
    ...(existsSync(record) && { record: recordSchema.parse(parse(readFileSync(record, 'utf8'))) }),
    recordFile: 'edition.yaml',
    districts,
  });
  return [
    ...(value === null
      ? []
      : [`${value.header.district} ${value.header.period}`, ...value.blocks.map(blockLine), ...changes(value)]),
    ...problems.map((one) => sentence(one, 'en')),
    '',
  ].join('\n');
}

function blockLine({ id, type, level, text, sources, supplied }: Block): string {
  return (
    `${id} ${type}${level ?? ''} < ` + `${supplied ? 'supplied' : lineRanges(sources.map(({ line }) => line))}  ${text}`
  );
}

function changes({ emendations, formeWork }: Edition): string[] {
  return [
    ...emendations.map(({ line, sic, corr, resp }) => `line ${line}: ${sic} → ${corr} (${resp})`),
    ...formeWork.map(({ line, text, class: kind }) => `line ${line}: ${text} is ${kind}`),
  ];
}

function lineRanges(lines: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const last = ranges.at(-1);
    if (last !== undefined && (line === last[1] || line === last[1] + 1)) last[1] = line;
    else ranges.push([line, line]);
  }
  return ranges.map(([a, b]) => (a === b ? `${a}` : `${a}-${b}`)).join(',');
}
