// What the front page says: a headline chart, the latest reports, some terms and figures, and why to trust them.
import type { Figure } from '../../charts/index.ts';
import type { ObservationRow, Publication } from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';
import { countWord } from '../../wording/index.ts';
import { chartCard, type ChartCard } from '../chart/chart-cards.ts';
import type { Voice } from '../report/report-head.ts';
import { reportItems, type ReportItem, type ReportItemKeys } from '../report/report-list.ts';
import { frontRows, frontTerms } from './front-picks.ts';
import { trustExample, type TrustExample } from './trust-example.ts';

/** Reports on the front page, and key figures under each. */
const REPORTS = 6;
const FIGURES = 2;
/** Charts beside the headline's. */
const CHARTS = 3;

export interface FrontView {
  /** How many reports there are, in words. */
  readonly number: string;
  /** None where no chart stands. */
  readonly headline: Figure | null;
  /** Those that follow it in the gallery. */
  readonly charts: readonly ChartCard[];
  readonly reports: readonly ReportItem[];
  readonly terms: readonly Concept[];
  readonly rows: readonly ObservationRow[];
  readonly trust: TrustExample;
}

export function frontView(publication: Publication, voice: Voice<ReportItemKeys>): FrontView {
  const [headline, ...others] = publication.figures.values();
  return {
    number: countWord(publication.reports.length, voice.language),
    headline: headline ?? null,
    charts: others.slice(0, CHARTS).map((figure) => chartCard(figure, voice.language)),
    reports: reportItems(publication.reports.slice(0, REPORTS), publication, { ...voice, count: FIGURES }),
    terms: frontTerms(publication),
    rows: frontRows(publication),
    trust: trustExample(publication),
  };
}
