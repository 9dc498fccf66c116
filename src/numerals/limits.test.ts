// Between which values a printed number lies, by a table; and what holds for every number.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, limits } from './index.ts';
import type { Limits } from './limits.ts';

const of = (printed: string): readonly [Limits['low'], Limits['high']] => {
  const [one] = findNumerals(printed).numerals;
  const { low, high } = limits({ ...one!, unit: one!.unit ?? '' });
  return [low, high];
};

describe('limits', () => {
  it.each([
    ['21.8万人', 217500, 218500], // the contract's: half of the last printed digit, in 万
    ['97.64%', 97.635, 97.645], // the contract's
    ['33%', 32.5, 33.5], // the contract's: a whole per cent is rounded too
    ['2213个', 2213, 2213], // the contract's: a count written out
    ['14,038家', 14038, 14038],
    ['近3300万元', null, 33000000], // just under
    ['接近90%', null, 90],
    ['1.7亿多元', 170000000, null], // and more
    ['6万余人', 60000, null],
    ['千余名', 1000, null],
    ['超过11万人', 110000, null],
    ['不到50个', null, 50],
    ['不低于65%', 65, null],
    ['6万人', 55000, 65000],
    ['1.1万件', 10500, 11500],
    ['1.22亿元', 121500000, 122500000],
    ['1亿2000万元', 119995000, 120005000],
    ['260.50万元', 2604950, 2605050], // a printed 0 is a digit
    ['2.5倍', 2.45, 2.55],
    ['2.5个百分点', 2.45, 2.55],
    ['3个百分点', 2.5, 3.5],
    ['3‰', 2.5, 3.5],
    ['5千人', 4500, 5500],
    ['六成职工', 55, 65], // half of a tenth
    ['六成五的职工', 64.5, 65.5],
    ['百分之三十', 29.5, 30.5],
    ['百分之三十点五', 30.45, 30.55],
    ['二十一万八千人', 217500, 218500], // to the thousand, as 21.8万 is
    ['三百二十万元', 3195000, 3205000], // to 万, as 320万 is
    ['一万二千三百四十五人', 12345, 12345],
    ['三百二十人', 320, 320],
    ['翻一番', 2, 2],
    ['20至30家', 20, 30], // a range: its ends
    ['3—5万元', 30000, 50000],
    ['约3000人', 2850, 3150], // 5 % is more than half a unit
    ['约6万人', 55000, 65000], // half the last digit is more than 5 %
    ['约97.64%', 92.758, 102.522],
    ['30%左右', 28.5, 31.5],
    ['0.3%', 0.25, 0.35],
    ['0%', 0, 0.5], // nothing is below zero
  ])('%s lies between %s and %s', (printed, low, high) => {
    expect(of(printed)).toEqual([low, high]);
  });

  it('knows the multiplier that stands over a column', () => {
    const cell = { text: '465', value: 4650000, upper: null, bound: 'exact', unit: '元' } as const;
    expect(limits(cell)).toEqual({ low: 4645000, high: 4655000 });
  });

  it('encloses the value, without binary noise', () => {
    const digits = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 99 }));
    fc.assert(
      fc.property(digits, fc.constantFrom('万人', '亿元', '%', '人'), ([whole, part], unit) => {
        const printed = `${whole}.${String(part).padStart(2, '0')}${unit}`;
        const [low, high] = of(printed);
        const { value } = findNumerals(printed).numerals[0]!;
        expect([low! <= value, value <= high!]).toEqual([true, true]);
        expect(`${low} ${high}`).not.toMatch(/0{6}\d|9{6}/);
      }),
    );
  });
});
