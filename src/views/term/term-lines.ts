// The terms of a concept in one language, line by line: how each stands, on what authority, since when, and a
// sentence that shows it.
import type { Language } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import type { Concept, Term, TermZh } from '../../termbase/index.ts';
import type { Title, Voice } from '../report/report-head.ts';
import { pinyinWords } from './pinyin-words.ts';
import { sourceNumber } from './term-sources.ts';

export type LineKeys =
  | `term.status.${Term['status']}`
  | `term.types.${Exclude<Term['type'], 'fullForm'>}`
  | `term.speech.${Term['partOfSpeech']}`
  | `term.reliability.${Term['reliability']}`
  | 'term.notInReports'
  | 'term.since'
  | 'term.until'
  | 'term.years'
  | 'term.body'
  | 'term.sourceNumber'
  | 'list.pause';

export interface TermLine {
  readonly text: string;
  readonly pinyin: string | null;
  readonly isDeprecated: boolean;
  /** How it stands, in words, the most telling first. */
  readonly says: string;
  /** Its source: what a link to it in the page's list says, and the place in it. */
  readonly source: { readonly says: string; readonly number: number; readonly at: string | null } | null;
  /** Why it is not to be used. */
  readonly reason: string | null;
  /** A sentence that shows it, and its English segment where there is one: the page's language first. */
  readonly context: { readonly quotes: readonly Title[]; readonly address: string } | null;
}

export function termLines(
  concept: Concept,
  side: Language,
  publication: Publication,
  voice: Voice<LineKeys>,
): readonly TermLine[] {
  const terms: readonly (Term | TermZh)[] = concept[side].terms;
  return terms.map((term) => ({
    text: term.text,
    pinyin: 'pinyin' in term ? pinyinWords(term.pinyin) : null,
    isDeprecated: term.status === 'deprecated',
    says: factsOf(term, side, voice).join(voice.t('list.pause')),
    source: sourceOf(concept, term, voice),
    reason: term.reason?.[voice.language] ?? null,
    context: contextOf(term, publication, voice.language),
  }));
}

function sourceOf(concept: Concept, { source }: Term, { t, language }: Voice<LineKeys>): TermLine['source'] {
  if (source === null) return null;
  const number = sourceNumber(concept, source);
  return { says: t('term.sourceNumber', { number }), number, at: placeIn(source, language) };
}

/** A term to be avoided has no authority worth naming. */
function factsOf(term: Term, side: Language, { t }: Voice<LineKeys>): string[] {
  const { status, type, partOfSpeech, reliability, body } = term;
  const authority =
    side === 'zh' && reliability === 'proposed' ? t('term.notInReports') : t(`term.reliability.${reliability}`);
  return [
    t(`term.status.${status}`),
    ...(status === 'deprecated' ? [] : [authority]),
    ...(body === null ? [] : [t('term.body', { body })]),
    ...yearsOf(term, t),
    ...(type === 'fullForm' ? [] : [t(`term.types.${type}`)]),
    t(`term.speech.${partOfSpeech}`),
  ];
}

function yearsOf({ since, until }: Pick<Term, 'since' | 'until'>, t: Voice<LineKeys>['t']): string[] {
  if (since !== null && until !== null) return [t('term.years', { since, until })];
  return [
    ...(since === null ? [] : [t('term.since', { year: since })]),
    ...(until === null ? [] : [t('term.until', { year: until })]),
  ];
}

function placeIn(source: NonNullable<Term['source']>, language: Language): string | null {
  return 'work' in source ? (source.at?.[language] ?? null) : null;
}

function contextOf(
  { context: [id] }: Pick<Term, 'context'>,
  { contexts, englishContexts }: Publication,
  language: Language,
): TermLine['context'] {
  const text = id === undefined ? undefined : contexts.get(id);
  if (id === undefined || text === undefined) return null;
  const en = englishContexts.get(id);
  const both: readonly Title[] = [
    { text, language: 'zh' },
    ...(en === undefined ? [] : [{ text: en, language: 'en' } as const]),
  ];
  const quotes = language === 'zh' ? both : both.toReversed();
  return { quotes, address: addresses.report(language, id.slice(0, id.indexOf('.')), id.slice(id.indexOf('.') + 1)) };
}
