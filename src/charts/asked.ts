// What a slot asks for, and which numbers of the chart that is.
import { dataOf } from './figure.ts';
import { namesOf } from './datum.ts';
import type { Datum, Key, Language, Point, Series } from './types.ts';

/** What a template is filled from: the chart's numbers, and those it speaks of. */
export interface Subject {
  readonly file: string;
  /** The field of the YAML that holds the template. */
  readonly field: 'finding' | 'each' | 'line' | 'what' | 'comparable' | 'notes' | 'title' | 'question' | 'why';
  readonly language: Language;
  readonly series: readonly Series[];
  readonly key: Key | undefined;
  /** Whether a new report flows in: then no period may be named. */
  readonly open: boolean;
}

/** Arguments are known by their shape and stand in any order: a direction, a period, a place in time, else codes. */
export interface Asked {
  readonly direction: 'rise' | 'fall' | null;
  readonly period: string | null;
  readonly turn: 'first' | 'last' | null;
  readonly codes: readonly string[];
  /** Of a slot that says the direction itself. */
  readonly isFree?: boolean;
}

const directions = ['rise', 'fall'] as const;
const turns = ['first', 'last'] as const;

export function readAsked(rest: readonly string[]): Asked {
  const isWord = (part: string): boolean => [...directions, ...turns].some((word) => word === part);
  return {
    direction: directions.find((one) => rest.includes(one)) ?? null,
    turn: turns.find((one) => rest.includes(one)) ?? null,
    period: rest.find((part) => /^\d{4}/.test(part)) ?? null,
    codes: rest.filter((part) => !/^\d{4}/.test(part) && !isWord(part)),
  };
}

/**
 * The numbers that an argument list names: each code must be the number's series, role, indicator, place or id. Of
 * several those of the key spoken of; of these the first or the last in time, where that is asked.
 */
export function dataAsked({ codes, period, turn }: Asked, { series, key }: Subject): readonly Datum[] {
  const named = series.flatMap((one) =>
    dataOf({ series: [one] }).filter(
      (datum) =>
        codes.every((code) => code === one.key || namesOf(datum).includes(code)) &&
        (period === null || (isPoint(datum) && datum.period === period)),
    ),
  );
  const own = named.filter((datum) => key?.data.includes(datum));
  const found = own.length > 0 && named.length > 1 ? own : named;
  return turn === null ? found : inTime(found.filter(isPoint), turn);
}

/** Those of the earliest period, or of the latest. */
function inTime(points: readonly Point[], turn: 'first' | 'last'): readonly Point[] {
  const periods = points.map(({ period }) => period).toSorted();
  const wanted = turn === 'first' ? periods[0] : periods.at(-1);
  return points.filter(({ period }) => period === wanted);
}

export function isPoint(datum: Datum): datum is Point {
  return datum.observation !== null;
}
