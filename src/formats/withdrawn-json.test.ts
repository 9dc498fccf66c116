// What stands at the address of a report that was taken back.
import { expect, test } from 'vitest';
import { writeWithdrawnJson } from './withdrawn-json.ts';

test('says which, when and why, and nothing more', () => {
  const withdrawn = { on: '2026-11-21', reason: { zh: '误收', en: 'Taken in by mistake' } };
  const told = { report: 'some-2016', title: '某区', withdrawn };
  expect(JSON.parse(writeWithdrawnJson(told))).toEqual({ report: 'some-2016', withdrawn });
});
