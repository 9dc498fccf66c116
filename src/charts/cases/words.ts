// Words of the interface for the tests, as a catalogue would finish them.
import { said } from '../datum.ts';
import type { Language, Words } from '../types.ts';

const common = (language: Language): Pick<Words, 'amount' | 'limits' | 'mark'> => ({
  amount: (datum) => said(datum, language),
  limits: ({ number: { low, high } }) => (low === high ? null : `${low ?? ''}–${high ?? ''}`),
  mark: ({ name, of, district, period, amount, limits, kind, sum }) =>
    [of, name, district, period, amount, limits, kind === 'figure' ? null : kind, sum].filter(Boolean).join(' | '),
});

export const words: Readonly<Record<Language, Words>> = {
  zh: {
    ...common('zh'),
    period: (period) => `${period}年`,
    heading: (district, period) => `${district}，${period}`,
    flat: '持平',
    rounding: '在舍入误差之内',
    until: (period) => `累计到${period}`,
    reckoned: '推算',
  },
  en: {
    ...common('en'),
    period: (period) => period,
    heading: (district, period) => `${district}, ${period}`,
    flat: 'unchanged',
    rounding: 'within rounding',
    until: (period) => `total to ${period}`,
    reckoned: 'reckoned',
  },
};
