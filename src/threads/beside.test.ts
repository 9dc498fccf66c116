// A module that runs beside its caller.
import { expect, test } from 'vitest';
import { answer, beside } from './index.ts';

/** Runs as the thread, too: it is the module that doubles. */
const DOUBLES = new URL('./cases/doubles.ts', import.meta.url).href;

test('its answer is waited for', () => {
  const result = beside<number>(DOUBLES, 21);
  expect(result()).toBe(42);
});

test('what it throws is thrown where the answer is waited for', () => {
  const result = beside<number>(DOUBLES, -1);
  expect(result).toThrow(RangeError);
});

test('nothing is answered by a module that nobody started so', () => {
  let called = false;
  answer(import.meta.url, () => {
    called = true;
  });
  expect(called).toBe(false);
});
