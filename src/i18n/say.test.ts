// The words a stage is handed.
import { expect, test } from 'vitest';
import { say } from './index.ts';

test('a stage asks for the keys it names, and gets the words of one language', () => {
  expect(say('zh')('source.theseLines', { from: 4, to: 45 })).toBe('第4至45行');
  expect(say('en')('source.theseLines', { from: 4, to: 45 })).toBe('Lines 4 to 45');
});

test('a slot that nobody fills stops the build', () => {
  expect(() => say('zh')('source.theseLines', { from: 4 })).toThrow('has nothing for {{to}}');
});
