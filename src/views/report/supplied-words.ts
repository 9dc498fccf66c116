// What the editor supplied, in words: that he did, and why.
import type { Block } from '../../edition/index.ts';
import type { Voice } from './report-head.ts';

export type SuppliedKeys = `article.${'supplied' | 'suppliedSays'}` | 'list.colon';

interface Supplied {
  readonly supplied?: true | undefined;
  readonly reason?: Block['reason'] | undefined;
}

/** `编者补：印本缺此号`; null of a block that stands in print. */
export function suppliedWords({ supplied, reason }: Supplied, { t, language }: Voice<SuppliedKeys>): string | null {
  return supplied === true
    ? t('article.supplied') + t('list.colon') + (reason?.[language] ?? t('article.suppliedSays'))
    : null;
}
