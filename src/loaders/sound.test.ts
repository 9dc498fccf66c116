// What stops a build, and what does not.
import { expect, test } from 'vitest';
import { problem } from '../problems/index.ts';
import { sound } from './sound.ts';

const facts = { indicator: 'members', district: 'beijing', period: '2020' };

test('an error stops the build with its sentence', () => {
  const problems = [problem('chart-number-missing', { file: 'a.yaml' }, facts)];
  expect(() => sound({ value: 1, problems })).toThrow(/members.*beijing.*2020/);
});

test('a doubt stops nothing', () => {
  const problems = [problem('chart-number-twice', { file: 'a.yaml' }, { ...facts, said: 'a: 1; b: 2' })];
  expect(sound({ value: 1, problems })).toBe(1);
});
