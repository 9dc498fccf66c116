// The edition's small cases as lessons: what a person wrote down of each line.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import type { BlockType, Role } from '../../src/edition/index.ts';
import { readSeed, type Seed } from '../../src/text/index.ts';

export interface SmallCase {
  readonly seed: Seed;
  /** By line; what is in no block is furniture. */
  readonly roleOf: ReadonlyMap<number, Role>;
}

/** Cases in which no record says what a line is. */
export function readSmallCases(folder: string): SmallCase[] {
  return readdirSync(folder)
    .filter((name) => !saysOrder(`${folder}/${name}/edition.yaml`))
    .map((name) => ({
      seed: readSeed(readFileSync(`${folder}/${name}/seed.txt`), 'seed.txt').value!,
      roleOf: rolesIn(readFileSync(`${folder}/${name}/expected.txt`, 'utf8')),
    }));
}

function saysOrder(record: string): boolean {
  return existsSync(record) && /^(order|read):/m.test(readFileSync(record, 'utf8'));
}

function rolesIn(expected: string): Map<number, Role> {
  const roles = new Map<number, Role>();
  for (const [, type, ranges] of expected.matchAll(/^(?:title|[ph]\d+) ([a-zA-Z]+)\d? < ([\d,-]+) {2}/gm)) {
    const lines = ranges!.split(',').flatMap((range) => {
      const [first, last = first] = range.split('-').map(Number);
      return Array.from({ length: last! - first! + 1 }, (_, i) => first! + i);
    });
    for (const [i, line] of lines.entries()) if (!roles.has(line)) roles.set(line, roleFor(type as BlockType, i > 0));
  }
  return roles;
}

function roleFor(type: BlockType, goesOn: boolean): Role {
  if (type === 'argument') return goesOn ? 'p+' : 'p';
  if (!goesOn || type === 'kicker' || type === 'byline' || type === 'table') return type;
  return type === 'title' || type === 'subtitle' || type === 'head' || type === 'figDesc' ? `${type}+` : 'p+';
}
