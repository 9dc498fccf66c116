// Addresses that were left: what the list makes, and what is wrong in it.
import { describe, expect, test } from 'vitest';
import { checkMerged, checkMoved, movedAddresses, movedSchema, type Moved } from './moved.ts';

const row = (old: string, to: string): Moved => ({
  old,
  new: to,
  when: '2026-11-21',
  why: { zh: '缘由', en: 'reason' },
});
const faults = (...rows: Moved[]): string[] =>
  checkMoved(rows, new Set(['glossary/', 'glossary/new/']), (path) => ({
    file: 'moved.yaml',
    line: Number(path[0]) + 1,
  })).map(({ code, at }) => `${at.line} ${code}`);

test('an entry takes its page of uses with it, another page goes alone', () => {
  expect(
    movedAddresses([row('glossary/old/', 'glossary/new/'), row('data/a/', 'data/b/')]).map(
      (one) => `${one.old} ${one.new}`,
    ),
  ).toEqual(['glossary/old/ glossary/new/', 'glossary/old/concordance/ glossary/new/concordance/', 'data/a/ data/b/']);
  expect(movedAddresses([row('glossary/old/', 'glossary/by-field/')])).toHaveLength(1);
});

describe('a fault is told', () => {
  test.each([
    ['of an old address that still has a page', [row('glossary/new/', 'glossary/')], ['1 moved-still-there']],
    ['of a new address that has none', [row('glossary/old/', 'glossary/older/')], ['1 moved-nowhere']],
    [
      'of an address entered twice, at the second',
      [row('glossary/old/', 'glossary/'), row('glossary/old/', 'glossary/new/')],
      ['2 moved-twice'],
    ],
    ['of nothing else', [row('glossary/old/', 'glossary/new/')], []],
  ])('%s', (_, rows, told) => {
    expect(faults(...rows)).toEqual(told);
  });
});

test.each(['/glossary/a/', 'glossary/a', 'zh glossary/', 'glossary/A/', ''])('%s is no address of a row', (old) => {
  expect(movedSchema.safeParse([{ ...row(old, 'glossary/'), why: { zh: '缘由', en: 'reason' } }]).success).toBe(false);
});

test('a merged indicator’s page must lead to the page of the one that took its place', () => {
  const merged = new Map([['firms-100', 'firms']]);
  const faults = (...rows: Moved[]): string[] =>
    checkMerged(rows, merged, (id) => ({ file: `${id}.yaml`, line: 1 })).map(({ code, at }) => `${at.file} ${code}`);
  expect(faults(row('data/indicators/firms-100/', 'data/indicators/firms/'))).toEqual([]);
  expect(faults(row('data/indicators/firms-100/', 'data/indicators/members/'))).toEqual([
    'firms-100.yaml merged-leads-nowhere',
  ]);
  expect(faults()).toEqual(['firms-100.yaml merged-leads-nowhere']);
});
