// To how many digits a number may be printed of which only the two ends are known.

/** `isAbout`: the ends do not print alike, but lie within one of the last digit. */
export interface Sure {
  readonly value: number;
  readonly isAbout: boolean;
}

/**
 * Three digits where both ends share them or lie next to them, else two; null where not even two can be said.
 * @example
 * sureDigits(13_992, 14_006) // { value: 14000, isAbout: false }
 * sureDigits(10_565, 11_667) // { value: 11000, isAbout: true }
 */
export function sureDigits(low: number, high: number): Sure | null {
  if (low === high && Number.isInteger(low)) return { value: low, isAbout: false };
  for (const digits of [3, 2]) {
    const [a, b, value] = [low, high, (low + high) / 2].map((one) => Number(one.toPrecision(digits)));
    if (a === b) return { value: a!, isAbout: false };
    const step = 10 ** (Math.floor(Math.log10(value!)) - digits + 1);
    if ([low, high].every((end) => Math.abs(end - value!) <= step)) return { value: value!, isAbout: true };
  }
  return null;
}

/** To so many digits, away from what lies on the other side. */
export function outward(value: number, digits: number, round: (value: number) => number): number {
  if (value === 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(value)) - digits + 1);
  return Number((round(Number((value / step).toPrecision(12))) * step).toPrecision(digits));
}
