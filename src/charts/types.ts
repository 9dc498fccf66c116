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
  | 'change'
  | 'measure'
  | 'repeats'
  | 'label'
  | 'unitId'
  | 'per'
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

/**
 * A number as marks, labels and claims take it: an observation is one, and so is what is reckoned from several. A range
 * has its higher end in `upper`; `low` and `high` are null where they are open.
 */
export interface Quantity {
  /** What the mark says it stands for: an observation's published id, or the derived number's own. */
  readonly id: string;
  readonly value: number;
  readonly upper: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly bound: ChartObservation['bound'];
  /** As printed: in the report, or on the chart where it is reckoned. */
  readonly text: string;
}

/** One number that a report states, with the codes it was asked for (it may also state a second indicator). */
export interface Point {
  readonly indicator: IndicatorId;
  readonly district: DistrictId;
  readonly period: Period;
  /** What it is in the drawing, by the form: part, whole, came … Null where the form knows no roles. */
  readonly role: string | null;
  /** What is counted and where, by the chart's labels, else by the codelists. */
  readonly name: Localized;
  /** What is counted, where `name` says only which part it plays (`Aim`, `Have it`); else null. */
  readonly counted: Localized | null;
  readonly place: Localized;
  readonly observation: ChartObservation;
  /** The same observation, as a number. */
  readonly number: Quantity;
}

/** A number of our own reckoning; no report prints it, and everything that shows it says so. */
export interface Derived {
  /** Its `id:` in the YAML; `number.id` has the series before it where several reckon it. */
  readonly code: string;
  readonly role: string | null;
  readonly observation: null;
  readonly number: Quantity;
  readonly name: Localized;
  /** The series that it is reckoned in, where there are several; else null. */
  readonly counted: Localized | null;
  /** Its text in both languages; `number.text` is the Chinese. */
  readonly printed: Localized;
  /** The sum in words, with the numbers: `新增会员6万人－会员净增6000人`. */
  readonly sum: Localized;
  readonly sources: readonly Point[];
}

/** What one mark stands for. `observation` is null where it is reckoned. */
export type Datum = Point | Derived;

/** A group of marks: a line, a panel, a bar with its parts. */
export interface Series {
  readonly key: string;
  readonly name: Localized;
  /** In the order of `data:`; of an open query by period, then place. */
  readonly points: readonly Point[];
  /** In the order of `derived:`. */
  readonly derived: readonly Derived[];
  /** Why the numbers are not strictly comparable; null where they are. */
  readonly differs: Localized | null;
}

/** What has an address of its own, `CHART/KEY`: a series, or the marks of a role. */
export interface Key {
  readonly key: string;
  readonly name: Localized;
  /** What it brings forward. */
  readonly data: readonly Datum[];
}

/** A number of a finding never breaks from its unit: `number` marks the stretch to keep on one line. */
export interface FindingRun {
  readonly text: string;
  readonly number: boolean;
}
export type Finding = readonly FindingRun[];

/** What a mark's sentence is made of, each part finished in one language. */
export interface MarkParts {
  /** What is counted. */
  readonly name: string;
  /** What is counted, or in which series, where the name does not say it. */
  readonly of: string | null;
  /** Null of what is reckoned. */
  readonly district: string | null;
  readonly period: string | null;
  /** How much, with bound and unit, and between which values it lies: `about 6,000 people`. */
  readonly amount: string;
  readonly limits: string | null;
  readonly kind: 'figure' | 'target' | 'derived';
  /** How it was reckoned. */
  readonly sum: string | null;
}

/** Words of the interface, finished in one language by the caller. */
export interface Words {
  /** `2015` → `2015年`; `2018-H1` → `first half of 2018`. */
  readonly period: (period: Period) => string;
  /** A place and a time as a heading: `全市，2015年`. */
  readonly heading: (district: string, period: string) => string;
  /** A number with its unit's noun: `7.175 million people`. */
  readonly amount: (datum: Datum) => string;
  /** Between which values it lies; null where its digits or its words say it. */
  readonly limits: (datum: Datum) => string | null;
  /** The sentence that names a mark: what, where, when, how much. */
  readonly mark: (parts: MarkParts) => string;
  /** Neither risen nor fallen. */
  readonly flat: string;
  /** Risen or fallen by no more than what rounding in print may hide. */
  readonly rounding: string;
  /** Since a time not stated and up to this: `累计，到2022年`. */
  readonly until: (period: string) => string;
  /** What marks a number as our own reckoning. */
  readonly reckoned: string;
}

/**
 * `wide` and `narrow` stand on a page together; `card` is the preview picture's part; `small` is a thumbnail: nothing
 * that it holds is read, its text is taken out.
 */
export type Width = 'wide' | 'narrow' | 'card' | 'small';

export interface DrawOptions {
  readonly language: Language;
  readonly width: Width;
  /** What is brought forward, one of the figure's keys; without it the chart's own. */
  readonly key?: string | undefined;
  /**
   * Where a mark leads, finished, by the id it stands for: the sentence that states an observation, the row of a
   * derived number. Given on a page alone: without it a drawing is a picture.
   */
  readonly source?: ((id: string) => string | undefined) | undefined;
}

/** A form's drawing: its size in px and its marks. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Element[];
}
