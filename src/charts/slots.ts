// The slots of a text: `{NAME:ARGUMENT:…}`, filled from the chart's numbers or refused, so words cannot disagree
// with data.
import { countInText, periodInText, reckoned } from '../wording/index.ts';
import { dataAsked, isPoint, type Asked, type Subject } from './asked.ts';
import { agreedAmount, agreedPercent } from './claims.ts';
import { said } from './datum.ts';
import { dataOf } from './figure.ts';
import { between, directionOfSeries, ratio } from './held-claims.ts';
import { isOpen } from './reckon.ts';
import { multipliedWords, oneIn, partWords, timesSaid, timesWords } from './ratio-words.ts';
import { empty, number, plain, type Filled } from './slot-outcome.ts';
import type { Datum, Language } from './types.ts';

interface Slot {
  /** An example of its use, and what it says; docs/charts.md lists them. */
  readonly example: string;
  readonly says: string;
  readonly fill: (asked: Asked, subject: Subject) => Filled;
}

/** The grammar. Codes and periods left out are those of the key spoken of. */
export const slots = {
  key: {
    example: '{key}',
    says: 'the name of the series or mark spoken of',
    fill: (_, { key, language }) => (key ? plain(key.name[language]) : ['chart-slot-empty', '']),
  },
  value: {
    example: '{value:members:beijing:2017}',
    says: 'a number as printed, bound words included; `first` and `last` stand for the earliest and latest period',
    fill: (asked, subject) => {
      const found = dataAsked(asked, subject);
      return found.length === 1 && found[0] ? number(said(found[0], subject.language)) : empty(found);
    },
  },
  lowest: {
    example: '{lowest:all}',
    says: 'the least number as printed: of all that the chart draws, of what is named, or of the key',
    fill: (asked, subject) => extreme(asked, subject, -1),
  },
  highest: {
    example: '{highest:members}',
    says: 'the greatest, in the same way',
    fill: (asked, subject) => extreme(asked, subject, 1),
  },
  derived: {
    example: '{derived:leavers}',
    says: 'a number of our own reckoning',
    fill: (asked, subject) => {
      const found = dataAsked(asked, subject).filter((datum) => !isPoint(datum));
      return found.length === 1 && found[0] ? number(said(found[0], subject.language)) : empty(found);
    },
  },
  period: {
    example: '{period:2015}',
    says: 'a period that the chart draws: 2015年, 2015; without one, or with `first` or `last`, that of the numbers',
    fill: (asked, subject) => periodOf(asked, subject),
  },
  years: {
    example: '{years}',
    says: 'how many years lie between the first period and the last: 两年, two years',
    fill: (asked, subject) => yearsOf(dataAsked(asked, subject), subject.language),
  },
  count: {
    example: '{count:rise}',
    says:
      'how many series; with `rise`, `fall` or `undecided` how many of them rose, fell, or did what rounding hides; ' +
      'with `reports`, `districts` or `periods` how many of those',
    fill: (asked, subject) => countOf(asked, subject),
  },
  direction: {
    example: '{direction:members}',
    says: 'what a series did: 上升, rose',
    fill: (asked, subject) =>
      between({ ...asked, isFree: true }, subject, ({ direction }) => directions[direction][subject.language]),
  },
  change: {
    example: '{change:rise:members}',
    says: 'from first to last, in units, to the digit that rounding in print allows',
    fill: (asked, subject) =>
      between(asked, subject, ({ gain, unit }) => {
        const amount = agreedAmount(gain);
        return amount === null ? null : reckoned(Math.abs(amount), unit, subject.language);
      }),
  },
  percent: {
    example: '{percent:rise:members}',
    says: 'the same, relative, to a tenth at most',
    fill: (asked, subject) =>
      between(asked, subject, ({ times }) => inPercent({ low: times.low - 1, high: times.high - 1 })),
  },
  multiplied: {
    example: '{multiplied:rise:firms}',
    says: 'a series grown to two times or more: 增至三倍多, more than tripled',
    fill: (asked, subject) =>
      between(asked, subject, ({ times, printed }) => {
        const held = timesSaid(times, printed);
        return held && multipliedWords(held, subject.language);
      }),
  },
  share: {
    example: '{share:PART:WHOLE}',
    says: 'per cent, to a tenth at most',
    fill: (asked, subject) => ratio(asked, subject, ({ low, high }) => inPercent({ low: 1 / high, high: 1 / low })),
  },
  part: {
    example: '{part:PART:WHOLE}',
    says: 'a plain part: 一半, 近九成, 超过一半; half, nearly nine in ten, more than half',
    fill: (asked, subject) =>
      ratio(asked, subject, ({ low, high }, times) =>
        partWords({ low: 1 / high, high: 1 / low }, 1 / times, subject.language),
      ),
  },
  'per-hundred': {
    example: '{per-hundred:PART:WHOLE}',
    says: 'how many to a hundred, as a whole number',
    fill: (asked, subject) =>
      ratio(asked, subject, ({ low, high }) => {
        const [a, b] = [Math.round(100 / high), Math.round(100 / low)];
        return a === b ? String(a) : null;
      }),
  },
  times: {
    example: '{times:PART:WHOLE}',
    says: 'how many times the first the second is: 三倍多, more than three times',
    fill: (asked, subject) =>
      ratio(asked, subject, (times, printed) => {
        const held = timesSaid(times, printed);
        return held && timesWords(held, subject.language);
      }),
  },
  'one-in': {
    example: '{one-in:PART:WHOLE}',
    says: 'two of “one in two”: only where the whole is so many times the part',
    fill: (asked, subject) =>
      ratio(asked, subject, (times, printed) => {
        const count = oneIn(times, printed);
        return count === null ? null : countInText(count, subject.language);
      }),
  },
  one: { example: '{one}', says: 'the one of “one in two”: 一, one', fill: (_, { language }) => plain(one[language]) },
  hundred: {
    example: '{hundred}',
    says: 'the hundred of “52 per hundred”: 百, 100',
    fill: (_, { language }) => plain(hundred[language]),
  },
} as const satisfies Readonly<Record<string, Slot>>;

const one = { zh: '一', en: 'one' };
const hundred = { zh: '百', en: '100' };
const directions = { rise: { zh: '上升', en: 'rose' }, fall: { zh: '下降', en: 'fell' } };

function inPercent(share: { readonly low: number; readonly high: number }): string | null {
  const agreed = agreedPercent(share);
  return agreed === null ? null : `${Math.abs(agreed.percent)}%`;
}

/** A bound may lie anywhere beyond itself, and numbers of several units have no least. */
function extreme(asked: Asked, subject: Subject, sign: 1 | -1): Filled {
  const data = asked.codes.includes('all') ? dataOf(subject) : dataAsked(asked, subject);
  const open = data.find((datum) => isOpen(datum.number));
  if (open) return ['chart-slot-unsafe', open.number.text];
  if (new Set(data.map((datum) => datum.number.unit)).size !== 1) return empty(data);
  const [first] = data.toSorted((a, b) => sign * (b.number.value - a.number.value));
  return first ? number(said(first, subject.language)) : empty(data);
}

function periodOf(asked: Asked, subject: Subject): Filled {
  const periods = periodsOf(dataAsked(asked, subject));
  return periods.length === 1 && periods[0] !== undefined
    ? number(periodInText(periods[0], subject.language))
    : ['chart-slot-empty', periods.join(', ') || '–'];
}

function yearsOf(data: readonly Datum[], language: Language): Filled {
  const periods = periodsOf(data);
  const [first, last] = [periods[0], periods.at(-1)];
  const years = Number(last) - Number(first);
  if (!(years > 0)) return ['chart-slot-empty', periods.join(', ') || '–'];
  const count = countInText(years, language);
  return number(language === 'zh' ? `${count}年` : `${count} ${years === 1 ? 'year' : 'years'}`);
}

function periodsOf(data: readonly Datum[]): readonly string[] {
  return [...new Set(data.filter(isPoint).map(({ period }) => period))].toSorted();
}

/** Nothing counted is no number: a sentence about none of them is another sentence. */
function countOf({ direction, codes: [of] }: Asked, { series, language }: Subject): Filled {
  const points = series.flatMap((each) => each.points);
  const kinds: Readonly<Record<string, readonly unknown[]>> = {
    reports: points.map(({ observation }) => observation.report),
    districts: points.map(({ district }) => district),
    periods: points.map(({ period }) => period),
    undecided: series.filter((each) => directionOfSeries(each) === null),
    series,
  };
  const counted =
    direction === null ? kinds[of ?? 'series'] : series.filter((each) => directionOfSeries(each) === direction);
  const count = new Set(counted).size;
  return count === 0 ? ['chart-slot-empty', of ?? direction ?? ''] : plain(countInText(count, language));
}
