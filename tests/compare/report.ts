// node tests/compare/report.ts OLD NEW: what differs between two built sites as data, grouped by kind. Exit 1 if
// anything does.
import { compareTrees, type Difference } from './compare-trees.ts';

const [before, after] = process.argv.slice(2);
if (before === undefined || after === undefined) {
  console.log('node tests/compare/report.ts OLD NEW   two folders of a built site');
  process.exit(2);
}
const { files, differences, sizes } = await compareTrees(before, after);
const groups = [...Map.groupBy(differences, ({ shape }) => shape)].sort(([, a], [, b]) => b.length - a.length);
for (const [shape, found] of groups) console.log(`${shape}\n${told(found)}\n`);
if (sizes.length > 0) console.log(`Sizes only:\n${sizes.map((line) => `  ${line}`).join('\n')}\n`);
console.log(
  `${files} files, ${differences.length} differences of ${groups.length} kinds in ` +
    `${new Set(differences.map(({ file }) => file)).size} files.`,
);
process.exitCode = differences.length === 0 ? 0 : 1;

function told(found: readonly Difference[]): string {
  const count = new Set(found.map(({ file }) => file)).size;
  const shown = found
    .slice(0, 3)
    .flatMap(({ file, before: old, after: made }) => [
      `    ${file}`,
      ...old.slice(0, 5).map((line) => `      - ${short(line)}`),
      ...made.slice(0, 5).map((line) => `      + ${short(line)}`),
    ]);
  return [`  ${found.length} times in ${count} files`, ...shown].join('\n');
}

function short(line: string): string {
  return line.length > 220 ? `${line.slice(0, 220)}…` : line;
}
