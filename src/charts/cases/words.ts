// Words of the interface for the tests, as a catalogue would finish them.
import type { Language, Words } from '../types.ts';

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    period: (period) => `${period}年`,
    heading: (district, period) => `${district}，${period}`,
    base: (period) => `${period}＝100`,
    flat: '持平',
    rounding: '在舍入误差之内',
  },
  en: {
    period: (period) => period,
    heading: (district, period) => `${district}, ${period}`,
    base: (period) => `${period} = 100`,
    flat: 'unchanged',
    rounding: 'within rounding',
  },
};
