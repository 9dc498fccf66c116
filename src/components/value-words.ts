// A value in full digits, with what its bound says: 至少 170,000,000; at least 170,000,000.
import type { Language, Words } from '../i18n/index.ts';
import type { ObservationRow } from '../publication/index.ts';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** Both languages group by three here: a column of figures is read by its length. */
export function valueWords({ value, upper, unit, bound }: Pick<ObservationRow, 'value' | 'upper' | 'unit' | 'bound'>, language: Language, t: Words): string {
  const number = upper === null ? digits.format(value) : `${digits.format(value)}–${digits.format(upper)}`;
  const suffix = unit === '%' || unit === '‰' ? unit : unit === '元' && language === 'en' ? t('unit.yuan') : '';
  return t(`bound.${bound}`, { number: number + suffix });
}
