// npm test: types, lint, unit tests, then the built site in a real Chromium. Ends at the first step that fails.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { run } from './lib/run.ts';

/** Where the parts of a run leave their closing lines, to be added up. */
const TALLY = '.cache/tally';

const STEPS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  // Before anything converts: the fresh test compares what git holds with what the seeds give.
  ['unit', 'vitest', 'run', '--project', 'unit'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['build', 'node', 'scripts/build.ts'],
  ['e2e', 'vitest', 'run', '--project', 'e2e'],
];

mkdirSync(dirname(TALLY), { recursive: true }); // a clean clone has no .cache/
rmSync(TALLY, { force: true });
for (const [name, command, ...words] of STEPS) {
  const start = Date.now();
  const code = await run(command, words, { GONGBAO_TALLY: TALLY });
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}  ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
console.log(total());

/** `12 passed, 0 failed`: the sum of the parts' closing lines; a step that failed without a test counts as one. */
function total(): string {
  const lines = existsSync(TALLY) ? readFileSync(TALLY, 'utf8').trimEnd().split('\n') : [];
  const sum = (word: string): number =>
    lines.reduce((all, line) => all + Number(new RegExp(`(\\d+) ${word}`).exec(line)?.[1] ?? 0), 0);
  const failed = sum('failed');
  return `${sum('passed')} passed, ${failed === 0 && process.exitCode === 1 ? 1 : failed} failed`;
}
