// What a record may not say of a number: one line each, with file, line and what to write instead.
import { expect, test } from 'vitest';
import { recordSchema } from '../src/edition/index.ts';
import { readYaml } from '../src/formats/index.ts';
import { sentence } from '../src/problems/index.ts';

const told = (fields: string): readonly string[] =>
  readYaml(`figures:\n  - { line: 1, text: '5', ${fields} }\n`, 'r.yaml', recordSchema).problems.map((one) =>
    sentence(one, 'en'),
  );

test.each([
  [
    'cumulative: true',
    'r.yaml:2:39  cumulative is no longer written under figures:. Write measure: instead: stock (how many at a ' +
      'date), flow (within the period), running_total (added up), rate, or change. [figure-measure-instead]',
  ],
  ['measure: stok', 'r.yaml:2:36  “stok” is not in the list. Did you mean stock? Correct it. [value-not-listed-near]'],
  [
    'measure: total',
    'r.yaml:2:36  “total” is not in the list. Use one of these: stock, flow, running_total, rate, change.',
  ],
  ['repeats: 31', 'r.yaml:2:36  figures[0].repeats must hold fields.'],
  ['partOf: { line: 1 }', 'r.yaml:2:35  The field figures[0].partOf.text is missing. Add it here.'],
])('%s', (fields, says) => {
  const lines = told(fields);
  expect(lines).toHaveLength(1);
  expect(lines[0]!.slice(0, says.length)).toBe(says);
});
test('and what it may', () => {
  const other = '{ line: 1, text: 31 }'.replace('31', "'31'");
  expect(told(`measure: running_total, per: district, repeats: ${other}, partOf: null, unitId: places`)).toEqual([]);
});
