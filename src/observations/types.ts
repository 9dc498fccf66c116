// An observation (SDMX): one number that a report states, and everything needed to quote it and trace it.
import type { Annotation, SentenceId } from '../annotations/index.ts';
import type { DistrictId, IndicatorId, Period } from '../codelists/index.ts';
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
}

/** A key figure of a report, as its frontmatter holds it: chosen from the observations by the indicators' rank. */
export interface KeyFigure {
  readonly observation: ObservationId;
  readonly indicator: IndicatorId;
  readonly value: number;
  readonly unit: string;
  readonly period: Period | null;
}
