// The publication: every report, observation, concept and chart, joined once. Indexes and rows, never whole texts.
import type { District, Indicator, DistrictId, IndicatorId, Period } from '../codelists/index.ts';
import type { Language, Localized } from '../language/index.ts';
import type { KeyFigure, Observation } from '../observations/index.ts';
import type { Concept } from '../termbase/index.ts';
import type { Chart } from '../charts/index.ts';
import type { TermUse } from './concordance.ts';

export type { Language, Localized };

/** One row of /data/reports.json. Counts are of the edition: characters are non-space characters of its blocks. */
export interface ReportRow {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string | null };
  readonly year: number;
  readonly period: Period;
  readonly district: DistrictId;
  readonly published: string | null;
  readonly source: string | null;
  readonly keyFigures: readonly KeyFigure[];
  readonly counts: { readonly lines: number; readonly characters: number; readonly blocks: number; readonly sentences: number;
                     readonly observations: number; readonly emendations: number };
}

/** An observation with its report: `id` is the published one, `REPORT.BLOCK.oK`. One row of /data/observations.json. */
export interface ObservationRow extends Omit<Observation, 'id' | 'block' | 'at'> {
  readonly id: string;
  readonly report: string;
  readonly paragraph: string;
  readonly quote_en: string | null;
}

export interface Publication {
  /** Newest work first, the city before its districts. */
  readonly reports: readonly ReportRow[];
  readonly report: ReadonlyMap<string, ReportRow>;
  readonly observations: readonly ObservationRow[];
  readonly observation: ReadonlyMap<string, ObservationRow>;
  /** Uses of each concept's terms, report by report. */
  readonly uses: ReadonlyMap<string, readonly TermUse[]>;
  /** The text of every sentence that an entry of the glossary names as a context, by `REPORT.BLOCK.sM`. */
  readonly contexts: ReadonlyMap<string, string>;
  readonly districts: ReadonlyMap<DistrictId, District>;
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
  readonly concepts: ReadonlyMap<string, Concept>;
  readonly charts: ReadonlyMap<string, Chart>;
}
