// The works and sentences that an entry cites, each once and numbered; its terms point to the numbers.
import type { Language } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import type { Citation, Concept } from '../../termbase/index.ts';
import { dateWords, type PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import type { Voice } from '../report/report-head.ts';

export type SourceKeys =
  PeriodKeys | 'term.sourceOf.definition' | 'term.sourceOf.terms' | 'term.seen' | 'list.comma' | 'list.semicolon';

export interface SourceLine {
  readonly number: number;
  /** What stands on it: the definition, or terms alone. */
  readonly of: string;
  readonly name: string;
  /** The language of the name. */
  readonly language: Language;
  /** A work's own address, or a sentence of a report; null where a work has none. */
  readonly address: string | null;
  /** Places in the work, its date, the day it was consulted. */
  readonly facts: readonly string[];
}

interface Cited {
  readonly citation: Citation;
  readonly ofDefinition: boolean;
}

/** The sources of `concept`: those of its definition first, then those of its terms. */
export function termSources(
  concept: Concept,
  publication: Publication,
  voice: Voice<SourceKeys>,
): readonly SourceLine[] {
  const cited = citationsOf(concept);
  return [...Map.groupBy(cited, ({ citation }) => keyOf(citation)).values()].map((those, i) => {
    const of = voice.t(
      those.some(({ ofDefinition }) => ofDefinition) ? 'term.sourceOf.definition' : 'term.sourceOf.terms',
    );
    const places = those.flatMap(({ citation }) => ('work' in citation ? (citation.at?.[voice.language] ?? []) : []));
    return { number: i + 1, of, ...sourceOf(those[0]!.citation, [...new Set(places)], publication, voice) };
  });
}

/** The number under which `citation` stands in that list. */
export function sourceNumber(concept: Concept, citation: Citation): number {
  const keys = [...new Set(citationsOf(concept).map((one) => keyOf(one.citation)))];
  return keys.indexOf(keyOf(citation)) + 1;
}

function citationsOf({ sources, zh, en }: Concept): readonly Cited[] {
  const ofTerms = [...zh.terms, ...en.terms].flatMap(({ source }) =>
    source === null ? [] : [{ citation: source, ofDefinition: false }],
  );
  return [...sources.map((citation) => ({ citation, ofDefinition: true })), ...ofTerms];
}

function keyOf(citation: Citation): string {
  return 'work' in citation ? citation.work : citation.sentence;
}

function sourceOf(
  citation: Citation,
  places: readonly string[],
  publication: Publication,
  voice: Voice<SourceKeys>,
): Omit<SourceLine, 'number' | 'of'> {
  const { t, language } = voice;
  if ('sentence' in citation) {
    const { sentence } = citation;
    const [report = '', anchor = ''] = /^([^.]+)\.(.+)$/.exec(sentence)?.slice(1) ?? [];
    const row = publication.report.get(report);
    const where = row === undefined ? [] : [whereAndWhen(row, publication, voice)];
    const name = publication.contexts.get(sentence) ?? sentence;
    return { name, language: 'zh', address: addresses.report(language, report, anchor), facts: where };
  }
  const work = publication.sources.get(citation.work);
  if (work === undefined) return { name: citation.work, language: 'en', address: null, facts: places };
  const dated = work.date === null ? [] : [dateWords(work.date, language)];
  const seen = t('term.seen', { date: dateWords(work.seen, language) });
  return { name: work.work[language], language, address: work.url, facts: [...places, ...dated, seen] };
}
