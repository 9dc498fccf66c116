// What an entry says besides its terms: which English is meant when, exceptions, notes, history, and what Taiwan and
// Hong Kong call it.
import type { Concept } from '../../termbase/index.ts';
import type { Voice } from '../report/report-head.ts';

const kinds = ['choose', 'element', 'note', 'history'] as const;

export type RemarkKeys =
  | `term.remark.${(typeof kinds)[number]}`
  | 'term.elementIs'
  | 'term.region.TW'
  | 'term.region.HK'
  | 'term.falseFriend'
  | 'term.sameThing';

export interface Remark {
  readonly label: string;
  /** What the thing is called there, with its language tag; null for a remark that names no term. */
  readonly term: { readonly text: string; readonly tag: string; readonly kind: string } | null;
  readonly text: string;
}

/** Only those that it has. */
export function termRemarks(
  { choose, elements, note, history, regions }: Concept,
  { t, language }: Voice<RemarkKeys>,
): readonly Remark[] {
  const element = elements === null ? null : exceptionIn(elements, { t, language });
  const said = { choose: choose?.[language], element, note: note?.[language], history: history?.[language] };
  const remarks = kinds.flatMap((kind): Remark[] => {
    const text = said[kind];
    return text === null || text === undefined ? [] : [{ label: t(`term.remark.${kind}`), term: null, text }];
  });
  const elsewhere = regions.map(({ region, text, falseFriend, note: why }): Remark => ({
    label: t(`term.region.${region}`),
    term: { text, tag: `zh-Hant-${region}`, kind: t(falseFriend ? 'term.falseFriend' : 'term.sameThing') },
    text: why[language],
  }));
  return [...remarks, ...elsewhere];
}

/** `“职工”在此译作 staff。…` */
function exceptionIn(
  { reason, ...parts }: NonNullable<Concept['elements']>,
  { t, language }: Voice<RemarkKeys>,
): string {
  const said = Object.entries(parts).map(([element, english]) => t('term.elementIs', { element, english }));
  return [...said, reason[language]].join(language === 'zh' ? '' : ' ');
}
