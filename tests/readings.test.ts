// The editions of the reports that two readers restored by hand, working apart: the same blocks, of the same kind, in
// the same order. tests/readings/{a,b}/REPORT.tsv is what each set down; where they differ, the record of the report
// says what was chosen.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edition } from '../src/edition/index.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';

const folder = 'tests/readings';
const codelists = readCodelists('.').value;
/** What a reader may call a block where the record calls it otherwise, by report. */
const chosen = existsSync(join(folder, 'chosen.tsv'))
  ? readFileSync(join(folder, 'chosen.tsv'), 'utf8')
      .split('\n')
      .map((row) => row.split('\t'))
  : [];

for (const reader of ['a', 'b']) {
  describe(`reader ${reader}`, () => {
    const reports = readdirSync(join(folder, reader))
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => name.slice(0, -'.tsv'.length));
    test.each(reports)('%s', (report) => {
      const { recorded } = makeReport(readSeedFiles('.', report), codelists).value!;
      expect(ours(recorded)).toEqual(theirs(reader, report));
    });
  });
}

/** `head2 211`, `p 4-16,18-25`: a block and the lines it stands on. */
function ours({ blocks }: Edition): string[] {
  return blocks.map(
    ({ type, level, sources, supplied }) =>
      `${type}${level ?? ''} ${supplied ? 'supplied' : [...new Set(sources.map(({ line }) => line))].join(',')}`,
  );
}

function theirs(reader: string, report: string): string[] {
  const rows = readFileSync(join(folder, reader, `${report}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((row) => row.split('\t'));
  return rows.map(([type = '', level = '', where = '']) => {
    const kind = chosen.find(([one, who, line]) => one === report && who === reader && line === where)?.[3] ?? type;
    return `${kind}${level} ${where.startsWith('supplied') ? 'supplied' : lines(where, report).join(',')}`;
  });
}

/** The lines that hold text among those named; columns of a line count as the line. */
function lines(where: string, report: string): number[] {
  const seed = readFileSync(`seeds/${report}.txt`, 'utf8').split(/\r?\n/);
  const named = where.split(',').flatMap((part) => {
    const [first, last] = part.replace(/:.*/, '').split('-').map(Number);
    return Array.from({ length: (last ?? first!) - first! + 1 }, (_, i) => first! + i);
  });
  return [...new Set(named)].filter((line) => seed[line - 1]!.trim() !== '');
}
