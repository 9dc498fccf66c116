// Every published value that changed since it was first published has its row in content/corrections.yaml.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readSeedFiles } from '../scripts/lib/read-seeds.ts';
import { readCodelists, readCorrections, readRelease } from '../src/loaders/index.ts';
import { assemble, type Correction } from '../src/publication/index.ts';
import { uncorrected, type FirstRow } from './corrections/uncorrected.ts';
import { reports } from './figures/settled.ts';

const first = JSON.parse(readFileSync('tests/figures/first-published.json', 'utf8')) as FirstRow[];

test('every difference between the data as first published and as they are is told, and none that is not', () => {
  const codelists = readCodelists('.').value;
  const { value: publication } = assemble({
    ...codelists,
    editions: reports.map((report) => makeReport(readSeedFiles('.', report), codelists).value!.recorded),
    ...{ concepts: [], sources: [], phrases: [], charts: [] },
    corrections: readCorrections('.').value,
    release: readRelease('.').value,
  });
  const now = publication.observations as unknown as readonly FirstRow[];
  expect(uncorrected(first, now, publication.corrections)).toEqual([]);
});

describe('a difference', () => {
  const row: FirstRow = { ...first[0]!, id: 'a.p1.o1', value: 1, label: { zh: '会员', en: null } };
  const told = (fields: Partial<Correction>): Correction =>
    ({ what: ['observation a.p1.o1'], field: 'value', old: 1, new: 2, ...fields }) as Correction;

  test('is found in a value, a label, a row gone or new, and not where an English label is written first', () => {
    const now = { ...row, value: 2, label: { zh: '工会会员', en: 'Members' } };
    expect(uncorrected([row], [now], [])).toEqual(['a.p1.o1 value: 1 → 2', 'a.p1.o1 label_zh: "会员" → "工会会员"']);
    expect(uncorrected([row], [], [])).toEqual(['a.p1.o1 id: "a.p1.o1" → null']);
    expect(uncorrected([], [row], [])).toEqual(['a.p1.o1 id: null → "a.p1.o1"']);
  });

  test('is told by one correction or by several, each going on from the last', () => {
    expect(uncorrected([row], [{ ...row, value: 2 }], [told({})])).toEqual([]);
    expect(uncorrected([row], [{ ...row, value: 3 }], [told({}), told({ old: 2, new: 3 })])).toEqual([]);
    expect(uncorrected([row], [{ ...row, value: 3 }], [told({}), told({ old: 1, new: 3 })])).toHaveLength(1);
  });

  test('is not told by a correction of another value, and a correction of nothing is found', () => {
    expect(uncorrected([row], [{ ...row, value: 3 }], [told({})])).toHaveLength(1);
    expect(uncorrected([row], [row], [told({})])).toHaveLength(1);
    expect(uncorrected([row], [row], [told({ what: ['observation b.p1.o1'] })])).toEqual([
      'b.p1.o1 was never published',
    ]);
  });
});
