// Which text of a new version is which of the old one, by how much they share.
import { describe, expect, test } from 'vitest';
import { matchTexts } from './index.ts';
import { findHeir } from './match-texts.ts';

const from = (before: readonly string[], after: readonly string[]) =>
  Array.from(after.keys(), (j) => matchTexts(before, after).get(j)?.from ?? null);
const likeness = (before: string, after: string) => matchTexts([before], [after]).get(0)?.likeness ?? null;

describe('a text', () => {
  test('is the same wherever it stands; white space, width and case are no difference', () => {
    expect(from(['甲一', '乙二', '丙三'], ['丙三', '甲 一', '乙２'])).toEqual([2, 0, null]);
    expect(likeness('ＩＣ卡 1万', 'ic卡１万')).toBe(1);
  });

  // five pairs of characters in each: 2 × shared / 10
  test.each([
    ['甲乙丙丁戊己', '甲乙丙丁子丑', 0.6],
    ['甲乙丙丁戊己', '甲乙丙子丑寅', null],
    ['甲乙丙丁戊', '甲乙丙子丑', 0.5],
    ['甲乙丙丁戊己', '子丑寅卯辰巳', null],
    ['甲', '甲', 1],
    ['甲', '乙', null],
  ])('%s is %s from half of their pairs on: %s', (before, after, share) => {
    expect(likeness(before, after)).toBe(share);
  });

  test('that is repeated goes by its neighbours, then by order', () => {
    expect(from(['同', '甲一', '同', '乙二'], ['甲一', '同', '乙二', '同'])).toEqual([1, 2, 3, 0]);
    expect(from(['同', '同'], ['同', '同', '同'])).toEqual([0, 1, null]);
  });

  test('that is like two goes to the likest, and of two equally like to the nearer', () => {
    expect(from(['甲乙丙丁子丑', '甲乙丙丁戊子'], ['甲乙丙丁戊己'])).toEqual([1]);
    expect(from(['甲乙丙丁子丑', '寅卯', '辰巳', '甲乙丙丁午未'], ['寅卯', '辰巳', '申酉', '甲乙丙丁戊己'])).toEqual([
      1,
      2,
      null,
      3,
    ]);
  });

  test('is found among many that share its commonplaces', () => {
    // each rival shares 全市各级工会组织, and more of the rarer pairs the later it stands
    const rivals = Array.from({ length: 6 }, (_, i) => `全市各级工会组织${'甲乙丙丁戊己庚辛壬癸'.slice(0, 3 + i)}`);
    const many = Array.from(
      { length: 60 },
      (_, i) =>
        `全市各级工会组织${String.fromCodePoint(...Array.from({ length: 12 }, (_pair, k) => 0x5000 + i * 20 + k))}`,
    );
    expect(from([...many, ...rivals], ['全市各级工会组织甲乙丙丁戊己庚辛'])).toEqual([65]);
  });
});

test('a text that is gone has its heir in the one that took enough of it', () => {
  const heir = (share: number) => findHeir(['子丑寅', '甲乙丙丁午未', '甲乙丙申酉'], share)('甲乙丙丁戊己');
  expect([heir(0.5), heir(0.6), heir(0.7)]).toEqual([1, 1, null]);
  expect([findHeir([], 0.1)('甲乙'), findHeir(['甲乙'], 0.1)('')]).toEqual([null, null]);
});
