// Which reports their records take back. Their texts may be gone from seeds/; their addresses stay.
import { lstatSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { recordSchema } from '../../src/edition/index.ts';
import { readYaml } from '../../src/formats/index.ts';
import type { Outcome } from '../../src/problems/index.ts';
import type { Withdrawn } from '../../src/publication/index.ts';

const ENDING = '.edition.yaml';
/** Most records never say it: only those that do are parsed here. */
const SAYS_SO = /^\s*["']?withdrawn["']?\s*:/m;

/**
 * Every report of seeds/ whose record holds `withdrawn:`, by id; a record that cannot be read counts as not
 * withdrawn, with its problems.
 */
export function readWithdrawn(root: string): Outcome<readonly Withdrawn[]> {
  const names = readdirSync(join(root, 'seeds'))
    .filter((name) => name.endsWith(ENDING) && lstatSync(join(root, 'seeds', name)).isFile())
    .sort();
  const outcomes = names.map((name) => readOne(root, name.slice(0, -ENDING.length)));
  return {
    value: outcomes.flatMap(({ value }) => (value === null ? [] : [value])),
    problems: outcomes.flatMap(({ problems }) => problems),
  };
}

function readOne(root: string, report: string): Outcome<Withdrawn | null> {
  const file = `seeds/${report}${ENDING}`;
  const text = readFileSync(join(root, file), 'utf8');
  if (!SAYS_SO.test(text)) return { value: null, problems: [] };
  const { value, problems } = readYaml(text, file, recordSchema);
  return {
    value: value?.withdrawn === undefined ? null : { report, title: value.title ?? null, withdrawn: value.withdrawn },
    problems,
  };
}
