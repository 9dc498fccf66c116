// A figure in three pieces, so that a page can set the number larger: bound, number, and unit.
import type { Language } from '../language/index.ts';
import { printed } from './printed.ts';
import { perWords, unitAfter, type Counted, type Units } from './unit-after.ts';

/**
 * `before` + `number` + `after`, in this order, are the figure as it is printed: `超过` `11` `万人`; `more than `
 * `110,000` ` people`.
 */
export interface Amount {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A figure without digits (千余人) is all number. */
export function amount(figure: Counted, units: Units, language: Language): Amount {
  const whole = amountWords(figure, units, language);
  const [, before = '', number = whole, after = ''] = /^([^\d０-９]*)([\d０-９.．,，–]+)(.*)$/s.exec(whole) ?? [];
  return { before, number, after };
}

/**
 * In running words, number and unit to be kept on one line: `21.8万人`, `218,000 people`; `近3300万元`, `nearly 33
 * million yuan`; `每个区5名`, `5 people per district`.
 */
export function amountWords(figure: Counted, units: Units, language: Language): string {
  const per = perWords(figure, units, language);
  if (language === 'zh') return per + printed(figure, 'zh');
  return printed({ ...figure, unit: '' }, 'en') + unitAfter(figure, units, 'en') + per;
}
