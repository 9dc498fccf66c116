// An observation (SDMX): one number that a report states, and everything needed to quote it and trace it.
import type { Annotation, BlockId, SentenceId } from '../annotations/index.ts';
import type { District, DistrictId, Indicator, IndicatorId, Period } from '../codelists/index.ts';
import type { Position } from '../edition/index.ts';
import type { Localized } from '../language/index.ts';
import type { Bound } from '../numerals/index.ts';

export type ObservationId = `${string}.o${number}`;
export type { Bound };

/** Conventions: the contract, "An observation". `at` encloses `text` exactly. */
export interface Observation extends Annotation {
  /** `BLOCK.oK`, K counting in its block; published as `REPORT.BLOCK.oK`. */
  readonly id: ObservationId;
  readonly sentence: SentenceId;
  /** First 1-based line of the seed on which the number stands. */
  readonly line: number;
  /** The clause around the number. */
  readonly quote: string;
  /** As it stands in the restored text, with its bound words, without its unit except %. */
  readonly text: string;
  /** Base unit, never negative: 21.8万 is 218000; 33% is 33. */
  readonly value: number;
  /** The higher end of a range whose lower end is `value`. */
  readonly upper: number | null;
  readonly unit: string;
  readonly bound: Bound;
  readonly change: 'rise' | 'fall' | null;
  readonly kind: 'figure' | 'target';
  readonly indicator: IndicatorId | null;
  readonly also: IndicatorId | null;
  readonly label: { readonly zh: string; readonly en: string | null };
  readonly period: Period | null;
  readonly district: DistrictId;
  /** True for a stock or a running total at a date, false for what happened within the period. */
  readonly cumulative: boolean;
  /** Who read it so: the rules, or the editor's record. */
  readonly resp: 'rule' | 'editor';
  /** Of the editor's reading: the fields in which it differs, as the rules read them; null where they saw no figure, or where `resp` is `rule`. */
  readonly was: Partial<Pick<Observation, 'value' | 'upper' | 'unit' | 'bound' | 'change' | 'kind' | 'indicator' | 'also' | 'period' | 'district' | 'cumulative' | 'label'>> | null;
  /** Why the editor reads it so, both languages. */
  readonly reason: Localized | null;
}

/** A number that the editor says is no figure. */
export interface Struck extends Annotation { readonly line: number; readonly text: string; readonly reason: Observation['reason'] }

/** An id that no figure bears any more, on the block where its address still answers. */
export interface Dropped { readonly id: ObservationId; readonly block: BlockId; readonly position: Position }

export interface Codelists { readonly indicators: readonly Indicator[]; readonly districts: readonly District[] }

export interface Observed {
  readonly observations: readonly Observation[];
  readonly struck: readonly Struck[];
  readonly dropped: readonly Dropped[];
  /** Rows of the ledger of ids: `line:column` in the seed of every number, and of those that are gone. */
  readonly positions: readonly { readonly id: ObservationId; readonly position: Position }[];
}

/** A key figure of a report, as its frontmatter holds it: chosen from the observations by the indicators' rank. */
export interface KeyFigure {
  readonly observation: ObservationId;
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly unit: string;
  readonly period: Period | null;
}
