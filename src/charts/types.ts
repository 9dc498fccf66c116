// The shapes of a chart: what is asked of the observations, what was found, and what a drawing needs.
import type { Element } from 'hast';
import type { DistrictId, IndicatorId, Period } from '../codelists/index.ts';
import type { Language, Localized } from '../language/index.ts';
import type { Observation } from '../observations/index.ts';

export type { Language, Localized };

/** What a chart reads of an observation; `id` is the published one, `REPORT.BLOCK.oK`. */
export interface ChartObservation extends Pick<
  Observation,
  | 'value'
  | 'upper'
  | 'low'
  | 'high'
  | 'unit'
  | 'bound'
  | 'text'
  | 'kind'
  | 'indicator'
  | 'also'
  | 'district'
  | 'period'
  | 'measure'
  | 'repeats'
  | 'label'
> {
  readonly id: string;
  readonly report: string;
}

/** What tells one number from another. */
export type Dimension = 'indicator' | 'district' | 'period';

/** The names of codes, as the codelists give them. */
export interface Names {
  readonly indicators: ReadonlyMap<IndicatorId, Localized>;
  readonly districts: ReadonlyMap<DistrictId, Localized>;
}

/** One number of a chart, with the code it was asked for (an observation may also state a second indicator). */
export interface Point {
  readonly indicator: IndicatorId;
  readonly district: DistrictId;
  readonly period: Period;
  readonly observation: ChartObservation;
}

/** A line of the chart, or a group of marks; `key` is the last part of its address, `CHART/KEY`. */
export interface Series {
  readonly key: string;
  readonly name: Localized;
  readonly points: readonly Point[];
  /** Why the numbers are not strictly comparable; null where they are. Drawn dashed. */
  readonly differs: Localized | null;
}

/** A number of a finding never breaks from its unit: `number` marks the stretch to keep on one line. */
export interface FindingRun {
  readonly text: string;
  readonly number: boolean;
}
export type Finding = readonly FindingRun[];

/** Words of the interface, finished in one language by the caller. */
export interface Words {
  /** `2015` → `2015年`; `2018-H1` → `first half of 2018`. */
  readonly period: (period: Period) => string;
  /** A place and a time as a heading: `全市，2015年`. */
  readonly heading: (district: string, period: string) => string;
  /** What 100 stands for: `2015年＝100`. */
  readonly base: (period: string) => string;
  /** Neither risen nor fallen. */
  readonly flat: string;
  /** Risen or fallen by no more than what rounding in print may hide. */
  readonly rounding: string;
}

export type Width = 'wide' | 'narrow' | 'card';

export interface DrawOptions {
  readonly language: Language;
  /** `wide` and `narrow` stand on a page together; `card` is the highlighted mark alone, for a preview picture. */
  readonly width: Width;
  /** The series brought forward; without it the chart's own. */
  readonly key?: string | undefined;
  /** The address of the sentence that states an observation, finished; undefined leaves the mark without a link. */
  readonly source?: ((observation: string) => string | undefined) | undefined;
}

/** A form's drawing before it gets its title: its size in px and its marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Element[];
}
