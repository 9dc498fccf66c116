// A concept's page: its terms in both languages, what they rest on, what is to be minded, where it occurs, and what
// is near it.
import { otherLanguage, type Language } from '../../language/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import { preferredTerm, type Concept } from '../../termbase/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import type { Voice } from '../report/report-head.ts';
import { departuresOf, type Departures } from './departures.ts';
import { termKin, type Kin } from './term-kin.ts';
import { termLines, type LineKeys, type TermLine } from './term-lines.ts';
import { termRemarks, type Remark, type RemarkKeys } from './term-remarks.ts';
import { termSources, type SourceKeys, type SourceLine } from './term-sources.ts';
import { termUses, type UseLine } from './term-uses.ts';
import { useCounts, type UseCounts } from './use-counts.ts';
import { someUses, usesByReport } from './uses-by-report.ts';

/** So many sentences stand on the page; all of them in the concordance. */
const SHOWN = 5;

export type TermKeys = PeriodKeys | LineKeys | RemarkKeys | SourceKeys;

export interface TermView {
  /** Its term in the page's language, then in the other. */
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly terms: Readonly<Record<Language, readonly TermLine[]>>;
  readonly sources: readonly SourceLine[];
  readonly remarks: readonly Remark[];
  readonly counts: UseCounts;
  readonly total: number;
  readonly uses: readonly UseLine[];
  /** Where all uses stand; null where they stand here. */
  readonly concordance: string | null;
  /** Where the English says it otherwise. */
  readonly departures: Departures;
  readonly kin: readonly Kin[];
}

export function termView(concept: Concept, publication: Publication, voice: Voice<TermKeys>): TermView {
  const { language } = voice;
  const { id } = concept;
  const byReport = usesByReport(id, publication);
  const total = byReport.reduce((sum, { uses }) => sum + uses.length, 0);
  const shown = someUses(byReport, SHOWN);
  return {
    title: [language, otherLanguage(language)].map((side) => preferredTerm(concept, side).text).join(' '),
    description: concept[language].definition,
    address: addresses.term(language, id),
    terms: { zh: termLines(concept, 'zh', publication, voice), en: termLines(concept, 'en', publication, voice) },
    sources: termSources(concept, publication, voice),
    remarks: termRemarks(concept, voice),
    counts: useCounts(byReport, publication, voice),
    total,
    uses: termUses(shown, publication, voice),
    concordance: shown.length < total ? addresses.concordance(language, id) : null,
    departures: departuresOf(concept, publication, voice),
    kin: termKin(concept, publication, language),
  };
}

/** All uses, in the order of the page. */
export function allUses(concept: string, publication: Publication, voice: Voice<PeriodKeys>): readonly UseLine[] {
  return termUses(
    usesByReport(concept, publication).flatMap(({ uses }) => uses),
    publication,
    voice,
  );
}
