// The publication: every report, observation, concept and chart, joined once. Indexes and rows, never whole texts.
import type { District, Indicator, DistrictId, IndicatorId, Period, Unit, UnitId } from '../codelists/index.ts';
import type { Language, Localized } from '../language/index.ts';
import type { KeyFigure, Observation } from '../observations/index.ts';
import type { Concept, Phrase, Relations, Source } from '../termbase/index.ts';
import type { Work } from '../translation/index.ts';
import type { TermUse } from './concordance.ts';
import type { Departure } from './departures.ts';
import type { Correction } from './corrections.ts';
import type { PhraseUse } from './phrase-uses.ts';
import type { Release } from './release.ts';
import type { ResolvedCharts } from './resolve-charts.ts';
import type { SegmentRow, SentenceRow } from './sentence-rows.ts';
import type { SampleChange } from './sample-change.ts';

export type { Language, Localized };

/** One row of /data/reports.json. Counts are of the edition: characters are non-space characters of its blocks. */
export interface ReportRow {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly year: number;
  readonly period: Period;
  /** Whether most of its figures are of that period, or of times before it (`until`), named or not. */
  readonly scope: 'period' | 'until';
  readonly district: DistrictId;
  readonly published: string | null;
  readonly source: string | null;
  readonly keyFigures: readonly KeyFigure[];
  readonly counts: {
    readonly lines: number;
    readonly characters: number;
    readonly blocks: number;
    readonly sentences: number;
    readonly observations: number;
    readonly emendations: number;
  };
}

/** An observation with its report: `id` is the published one, `REPORT.BLOCK.oK`. One row of /data/observations.json. */
export interface ObservationRow extends Omit<Observation, 'id' | 'block' | 'at'> {
  readonly id: string;
  readonly report: string;
  readonly paragraph: string;
  /** `REPORT.BLOCK.sM`, key of /data/sentences.csv. */
  readonly sentenceId: string;
  readonly quote_en: string | null;
  /** Superseded by `measure`, from which it is derived; dropped at release 1.0. Nothing of ours reads it. */
  readonly cumulative: boolean;
}

export interface Publication extends ResolvedCharts {
  /** Newest work first, the city before its districts. */
  readonly reports: readonly ReportRow[];
  readonly report: ReadonlyMap<string, ReportRow>;
  readonly observations: readonly ObservationRow[];
  readonly observation: ReadonlyMap<string, ObservationRow>;
  /** A report's own rows, in its order; no entry for one without figures. */
  readonly rowsOfReport: ReadonlyMap<string, readonly ObservationRow[]>;
  /** The rows of one indicator, report by report, also those that name it second; no entry for one nobody states. */
  readonly rowsOfIndicator: ReadonlyMap<IndicatorId, readonly ObservationRow[]>;
  /** The rows by the year under which they are filed, latest first: each year a page where all are too many for one. */
  readonly rowsOfYear: ReadonlyMap<number, readonly ObservationRow[]>;
  /** What stands over a report's parts, in reading order. */
  readonly partHeads: ReadonlyMap<string, readonly string[]>;
  /**
   * Of each report a change to show the method by: the editor's first, else a rule's; no entry where none can be
   * shown.
   */
  readonly sampleChanges: ReadonlyMap<string, SampleChange>;
  /** Uses of each concept's terms, report by report. */
  readonly uses: ReadonlyMap<string, readonly TermUse[]>;
  /** Where the English says a concept otherwise, with the reason; no entry for one from which none departs. */
  readonly departures: ReadonlyMap<string, readonly Departure[]>;
  /** The text of every sentence that an entry of the glossary or the phraseology shows, by `REPORT.BLOCK.sM`. */
  readonly contexts: ReadonlyMap<string, string>;
  /** The English of those that have any, of the whole segment. */
  readonly englishContexts: ReadonlyMap<string, string>;
  readonly districts: ReadonlyMap<DistrictId, District>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly units: ReadonlyMap<UnitId, Unit>;
  readonly concepts: ReadonlyMap<string, Concept>;
  /** The same, in order, always the one array: an index over concepts is built for it once. */
  readonly conceptList: readonly Concept[];
  /** What is near each concept, in both directions. */
  readonly relations: ReadonlyMap<string, Relations>;
  /** The works that entries cite. */
  readonly sources: ReadonlyMap<string, Source>;
  /** By the pinyin of their first pattern. */
  readonly phrases: readonly Phrase[];
  /** The sentences that use a phrase, report by report; no entry for one that none uses. */
  readonly phraseUses: ReadonlyMap<string, readonly PhraseUse[]>;
  /** Every sentence of every report; read anew at each call, since whole texts are not kept. */
  readonly sentences: () => Iterable<SentenceRow>;
  /** Every segment of every report that somebody has begun to translate; read anew in the same way. */
  readonly segments: () => Iterable<SegmentRow>;
  /** Who translated each report, and when; no entry for one that nobody has. */
  readonly translations: ReadonlyMap<string, readonly Work[]>;
  /** Of the data, oldest first. */
  readonly corrections: readonly Correction[];
  readonly release: Release;
}
