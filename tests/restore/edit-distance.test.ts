// The banded distance equals the plain one.
import { expect, it } from 'vitest';
import { editDistance } from './edit-distance.ts';
import { randomFrom } from './random.ts';

it.each([['', '', 0], ['工会', '', 2], ['工会', '总工会', 1], ['会员21.8万', '会员12.8万', 2], ['甲乙丙丁', '丙丁甲乙', 4]])('%s to %s is %i', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
});

it('equals the plain distance on random strings, near and far', () => {
  const random = randomFrom(11);
  for (let round = 0; round < 300; round++) {
    const letters = random.chance(0.5) ? '工会员' : '工会员职代表协商服务维权建家';
    const word = (length: number): string => Array.from({ length }, () => random.pick([...letters])).join('');
    const a = word(random.whole(0, 120));
    const b = random.chance(0.5) ? word(random.whole(0, 120)) : a.slice(random.whole(0, 9)) + word(random.whole(0, 50));
    expect(editDistance(a, b)).toBe(plain(a, b));
  }
});

function plain(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) row[j] = Math.min((above[j] as number) + 1, (row[j - 1] as number) + 1, (above[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    above = row;
  }
  return above[b.length] as number;
}
