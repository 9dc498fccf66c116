// A figure in three parts, so that a page can set the number large and the words beside it small.
import type { Language } from '../language/index.ts';
import type { Figure } from './figure.ts';
import { printed } from './printed.ts';

/**
 * `before` + `number` + `after`, in this order, are the figure as it is printed: `超过` `11` `万人`; `more than `
 * `110,000` ``.
 */
export interface Amount {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

/** A figure without digits (千余人) is all number. */
export function amount(figure: Figure, language: Language): Amount {
  const whole = printed(figure, language);
  const [, before = '', number = whole, after = ''] = /^([^\d０-９]*)([\d０-９.．,，–]+)(.*)$/s.exec(whole) ?? [];
  return { before, number, after };
}
