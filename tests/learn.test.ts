// The weights of the roles are those that the fixtures give: learning again gives the same bytes.
import { expect, test } from 'vitest';
import { learn, readLessons } from '../scripts/learn.ts';
import { WEIGHTS } from '../src/edition/roles/weights.ts';

test('learning again gives the committed weights', { timeout: 180_000 }, () => {
  const { lessons, names } = readLessons('tests/restore');
  expect(learn(lessons, names) === WEIGHTS.trim(), 'run node scripts/learn.ts').toBe(true);
});
