// Numbers of our own reckoning, with what rounding in print leaves open of them.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { printed, shortNumber } from '../wording/index.ts';
import { namesOf, said } from './datum.ts';
import type { Chart, DerivedRow } from './chart.ts';
import { isAbout } from './reckon.ts';
import type { Gathered } from './series.ts';
import { outward, sureDigits } from './sure-digits.ts';
import { operandsOf, readSum, reckonSum, writeSum, type Interval, type Sum } from './sum.ts';
import type { Datum, Derived, Language, Localized, Point, Quantity } from './types.ts';

/**
 * The series with their derived numbers, in the order of `derived:`, each of which may name those before it. A number
 * of one series alone (`of:`) is known by its id, of several by the series' key before it.
 */
export function derive(chart: Chart, series: readonly Gathered[]): Outcome<readonly Gathered[]> {
  return chart.derived.reduce<Outcome<readonly Gathered[]>>(
    ({ value, problems }, row, i) => {
      const next = deriveRow(row, value, { file: chart.file, path: ['derived', i, 'sum'] });
      return { value: next.value, problems: [...problems, ...next.problems] };
    },
    { value: series, problems: [] },
  );
}

type At = Problem['at'];

function deriveRow(row: DerivedRow, series: readonly Gathered[], at: At): Outcome<readonly Gathered[]> {
  const sum = readSum(row.sum);
  if (sum === null) return { value: series, problems: [problem('chart-sum-unread', at, { sum: row.sum })] };
  const made = series.map((one) =>
    row.of !== undefined && row.of !== one.key ? null : reckonIn(one, { row, sum, at, isAlone: series.length === 1 }),
  );
  const found = made.some((one) => one !== null);
  const problems = found ? made.flatMap((one) => one?.problems ?? []) : [unfound(row, series, at)];
  return {
    value: series.map((one, i) => {
      const derived = made[i]?.value;
      return derived ? { ...one, derived: [...one.derived, derived] } : one;
    }),
    problems,
  };
}

function unfound({ sum }: DerivedRow, series: readonly Gathered[], at: At): Problem {
  const known = [
    ...new Set(series.flatMap(({ points, derived }) => [...points, ...derived].flatMap((one) => namesOf(one)))),
  ];
  return problem('chart-sum-empty', at, { sum, known: known.join(', ') });
}

interface Reckoning {
  readonly row: DerivedRow;
  readonly sum: Sum;
  readonly at: At;
  /** Whether the chart has one series, whose name says nothing then. */
  readonly isAlone: boolean;
}

/** Null where the series does not hold, once each, all that the sum names. */
function reckonIn(one: Gathered, { row, sum, at, isAlone }: Reckoning): Outcome<Derived | null> | null {
  const data = [...one.points, ...one.derived];
  const operands = new Map(
    operandsOf(sum).map((name) => [
      name,
      data.filter((datum) => name.split(':').every((code) => namesOf(datum).includes(code))),
    ]),
  );
  if ([...operands.values()].some((found) => found.length !== 1)) return null;
  const of = (name: string): Datum => operands.get(name)![0]!;
  const between = reckonSum(sum, (name) => intervalOf(of(name).number));
  const sources = [...operands.values()].flatMap(([datum]) => sourcesOf(datum!));
  const id = row.of === undefined ? `${one.key}-${row.id}` : row.id;
  const number = quantity(between, { id, row, sources });
  const written = (language: Language): string =>
    writeSum(
      sum,
      language,
      (name) => `${of(name).name[language]}${language === 'zh' ? '' : ' '}${said(of(name), language)}`,
    );
  if (number === null)
    return { value: null, problems: [problem('chart-sum-open', at, { sum: row.sum, says: written('zh') })] };
  const made: Derived = {
    code: row.id,
    role: row.as ?? null,
    observation: null,
    number,
    name: row.label,
    counted: isAlone || row.of !== undefined ? null : one.name,
    printed: printedOf(number, row.unit),
    sum: { zh: written('zh'), en: written('en') },
    sources,
  };
  return { value: made, problems: [] };
}

function intervalOf({ low, high }: Quantity): Interval {
  return { low: low ?? 0, high: high ?? Infinity };
}

function sourcesOf(datum: Datum): readonly Point[] {
  return datum.observation === null ? datum.sources : [datum];
}

interface Making {
  readonly id: string;
  readonly row: DerivedRow;
  readonly sources: readonly Point[];
}

/**
 * To the digits that are sure, else the ends, as a range. Open above: at least; from nothing: at most. Null where it
 * may be less than nothing or is open both ways.
 */
function quantity({ low, high }: Interval, { id, row, sources }: Making): Quantity | null {
  if (low < 0 || (low === 0 && high === Infinity)) return null;
  const unit = typeof row.unit === 'string' ? row.unit : row.unit.zh;
  const own = { id, unit, low, high: high === Infinity ? null : high, upper: null };
  const text = (value: number): string => shortNumber(value, 'zh') + (unit === '%' ? '%' : '');
  const bounded = (value: number, bound: 'at_least' | 'at_most', word: string): Quantity => {
    return { ...own, value, bound, text: word + text(value) };
  };
  if (high === Infinity) return bounded(outward(low, 3, Math.floor), 'at_least', '至少');
  if (low === 0 && high > 0) return bounded(outward(high, 3, Math.ceil), 'at_most', '至多');
  const sure = sureDigits(low, high);
  if (sure === null) {
    const [least, most] = [outward(low, 2, Math.floor), outward(high, 2, Math.ceil)];
    return { ...own, value: least, upper: most, bound: 'exact', text: `${shortNumber(least, 'zh')}至${text(most)}` };
  }
  const isRough = sure.isAbout || sources.some(({ observation }) => isAbout(observation));
  const bound = isRough ? 'approx' : 'exact';
  return { ...own, value: sure.value, bound, text: (isRough ? '约' : '') + text(sure.value) };
}

function printedOf(number: Quantity, unit: DerivedRow['unit']): Localized {
  if (typeof unit === 'string') return { zh: printed(number, 'zh'), en: printed(number, 'en') };
  const en = printed({ ...number, unit: '' }, 'en');
  return { zh: number.text + unit.zh, en: unit.en === '' ? en : `${en} ${unit.en}` };
}
