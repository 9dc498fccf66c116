// A value in full digits, with what its bound says: 至少 170,000,000; at least 170,000,000.
import type { Language, Words } from '../i18n/index.ts';
import type { ObservationRow } from '../publication/index.ts';

const digits = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 20 });

/** Units without which a number would be taken for another thing: attendances for persons, points for per cent. */
const named: Readonly<Record<string, 'attendances' | 'points' | 'times'>> = { 人次: 'attendances', 个百分点: 'points', 倍: 'times' };

/** Both languages group by three here: a column of figures is read by its length. */
export function valueWords({ value, upper, unit, bound }: Pick<ObservationRow, 'value' | 'upper' | 'unit' | 'bound'>, language: Language, t: Words): string {
  const number = upper === null ? digits.format(value) : `${digits.format(value)}–${digits.format(upper)}`;
  const suffix = unit === '%' || unit === '‰' ? unit : unit === '元' ? (language === 'en' ? t('unit.yuan') : '') : unit in named ? t(`unit.${named[unit]!}`) : '';
  return t(`bound.${bound}`, { number: number + suffix });
}
