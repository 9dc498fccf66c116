// The last line of a test run, alone on its line, for whoever counts: `12 passed, 0 failed`.
import { appendFileSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/**
 * A test file that does not load, a failing hook, an error outside any test and a run that never starts count as a
 * failure each; skipped tests do not count. A longer run of several parts names in GONGBAO_TALLY a file that takes
 * the line instead.
 */
export const closingLine: Reporter = {
  onTestRunEnd(modules, errors) {
    // After every other reporter has said its last, and when the run's own verdict is known.
    process.once('exit', (code) => {
      const { passed, failed } = tally(modules, errors);
      say(`${passed} passed, ${failed === 0 && code !== 0 ? 1 : failed} failed`);
    });
  },
};

function tally(
  modules: readonly TestModule[],
  outside: readonly SerializedError[],
): { readonly passed: number; readonly failed: number } {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const suites = modules.flatMap((module) => [...module.children.allSuites()]);
  const faults = [...modules, ...suites].reduce((sum, each) => sum + each.errors().length, outside.length);
  const count = (state: string): number => tests.filter((test) => test.result().state === state).length;
  return { passed: count('passed'), failed: count('failed') + faults };
}

function say(line: string): void {
  const file = process.env['GONGBAO_TALLY'];
  if (file === undefined) console.log(line);
  else appendFileSync(file, `${line}\n`);
}
