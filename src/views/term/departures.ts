// Where the English does not say a concept by its approved terms: with a reason, by a pronoun, or freely.
import { addresses, type Publication } from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import type { Voice } from '../report/report-head.ts';
import { englishLine, type EnglishLine } from './english-line.ts';

export interface Departures {
  /** Each with the translator's reason. */
  readonly reasoned: readonly {
    readonly english: EnglishLine;
    readonly reason: string;
    readonly where: string;
    readonly address: string;
  }[];
  /** Uses of an everyday word that are rendered as the sentence wants. */
  readonly loose: number;
  /** Uses that a pronoun or nothing answers, since the English before them names the concept. */
  readonly known: number;
}

type Known = Pick<Publication, 'report' | 'districts' | 'uses' | 'departures'>;

export function departuresOf(
  { id, check }: Pick<Concept, 'id' | 'check'>,
  publication: Known,
  voice: Voice<PeriodKeys>,
): Departures {
  const unsaid = (publication.uses.get(id) ?? []).filter(
    ({ en, enAt, departs }) => en !== null && enAt === null && departs === null,
  );
  const reasoned = (publication.departures.get(id) ?? []).map(({ report, sentence, en, reason }) => ({
    english: englishLine(en, null),
    reason,
    where: whereAndWhen(publication.report.get(report)!, publication, voice),
    address: addresses.parallel(voice.language, report, sentence),
  }));
  const isLoose = check === 'loose';
  return { reasoned, loose: isLoose ? unsaid.length : 0, known: isLoose ? 0 : unsaid.length };
}
