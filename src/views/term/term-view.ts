// What a concept's page says besides its terms: where it occurs, some of its uses, and what is near it.
import { otherLanguage } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { preferredTerm, type Concept } from '../../termbase/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import type { Voice } from '../report/report-head.ts';
import { termUses, type UseLine } from './term-uses.ts';
import { usesByReport } from './uses-by-report.ts';

/** So many sentences of each report stand on the page; all of them in the concordance. */
const SHOWN = 5;

export interface TermView {
  /** Its term in the page's language, then in the other. */
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly counts: readonly { readonly where: string; readonly address: string; readonly count: number }[];
  readonly total: number;
  readonly uses: readonly UseLine[];
  readonly concordance: string;
  /** Only the kinds that it has. */
  readonly kin: readonly { readonly kind: 'broader' | 'narrower' | 'related'; readonly concepts: readonly Concept[] }[];
}

export function termView(concept: Concept, publication: Publication, voice: Voice<PeriodKeys>): TermView {
  const { language } = voice;
  const { id } = concept;
  const byReport = usesByReport(id, publication, SHOWN);
  return {
    title: [language, otherLanguage(language)].map((side) => preferredTerm(concept, side).text).join(' '),
    description: concept[language].gloss,
    address: addresses.term(language, id),
    counts: byReport.map(({ report, count }) => ({
      where: whereAndWhen(report, publication, voice),
      address: addresses.report(language, report.id),
      count,
    })),
    total: byReport.reduce((sum, { count }) => sum + count, 0),
    uses: termUses(byReport.flatMap(({ shown }) => shown), publication, voice),
    concordance: addresses.concordance(language, id),
    kin: kinOf(concept, publication),
  };
}

function kinOf({ id, broader }: Concept, { relations, concepts }: Pick<Publication, 'relations' | 'concepts'>): TermView['kin'] {
  const { narrower = [], related = [] } = relations.get(id) ?? {};
  const ids = { broader: broader === null ? [] : [broader], narrower, related };
  return (['broader', 'narrower', 'related'] as const)
    .map((kind) => ({ kind, concepts: ids[kind].flatMap((one) => concepts.get(one) ?? []) }))
    .filter((kin) => kin.concepts.length > 0);
}
