// npm test: types, lint, unit tests, then the built site in a real Chromium. Ends at the first step that fails.
import { run } from './lib/run.ts';

const STEPS: readonly (readonly [name: string, command: string, ...words: string[]])[] = [
  // Before anything converts: the fresh test compares what git holds with what the seeds give.
  ['unit', 'vitest', 'run', '--project', 'unit'],
  ['types', 'npm', 'run', '--silent', 'types'],
  ['lint', 'npm', 'run', '--silent', 'lint'],
  ['build', 'node', 'scripts/build.ts'],
  ['e2e', 'vitest', 'run', '--project', 'e2e'],
];

for (const [name, command, ...words] of STEPS) {
  const start = Date.now();
  const code = await run(command, words);
  console.log(`${code === 0 ? 'ok' : 'FAILED'}  ${name}  ${((Date.now() - start) / 1000).toFixed(0)} s`);
  if (code !== 0) {
    process.exitCode = 1;
    break;
  }
}
