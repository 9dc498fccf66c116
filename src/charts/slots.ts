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
import type { Datum, Language, Localized } from './types.ts';

interface Slot {
  /** An example of its use, and what it says; docs/charts.md and charts.zh.md list them. */
  readonly example: string;
  readonly says: Localized;
  readonly fill: (asked: Asked, subject: Subject) => Filled;
}

/** The grammar. Codes and periods left out are those of the key spoken of. */
export const slots = {
  key: {
    example: '{key}',
    says: { zh: '所讲的那一组或那一个标记的名称', en: 'the name of the series or mark spoken of' },
    fill: (_, { key, language }) => (key ? plain(key.name[language]) : ['chart-slot-empty', '']),
  },
  value: {
    example: '{value:members:beijing:2017}',
    says: {
      zh: '一个数，照印出来的写，连“近”“超过”一起；`first`、`last` 指最早、最晚的一期',
      en: 'a number as printed, bound words included; `first` and `last` stand for the earliest and latest period',
    },
    fill: (asked, subject) => {
      const found = dataAsked(asked, subject);
      return found.length === 1 && found[0] ? number(said(found[0], subject.language)) : empty(found);
    },
  },
  lowest: {
    example: '{lowest:all}',
    says: {
      zh: '最小的数，照印出来的写：全图的（`all`）、所点名的，或所讲那一项的',
      en: 'the least number as printed: of all that the chart draws, of what is named, or of the key',
    },
    fill: (asked, subject) => extreme(asked, subject, -1),
  },
  highest: {
    example: '{highest:members}',
    says: { zh: '最大的数，用法同上', en: 'the greatest, in the same way' },
    fill: (asked, subject) => extreme(asked, subject, 1),
  },
  derived: {
    example: '{derived:leavers}',
    says: { zh: '我们自己推算的数', en: 'a number of our own reckoning' },
    fill: (asked, subject) => {
      const found = dataAsked(asked, subject).filter((datum) => !isPoint(datum));
      return found.length === 1 && found[0] ? number(said(found[0], subject.language)) : empty(found);
    },
  },
  period: {
    example: '{period:2015}',
    says: {
      zh: '图中画出的时期：2015年；不写，或只写 `first`、`last`，就是这些数的时期',
      en: 'a period that the chart draws: 2015年, 2015; without one, or with `first` or `last`, that of the numbers',
    },
    fill: (asked, subject) => periodOf(asked, subject),
  },
  years: {
    example: '{years}',
    says: {
      zh: '头一期与末一期相隔几年：两年',
      en: 'how many years lie between the first period and the last: 两年, two years',
    },
    fill: (asked, subject) => yearsOf(dataAsked(asked, subject), subject.language),
  },
  count: {
    example: '{count:rise}',
    says: {
      zh: '有几组；加 `rise`、`fall`、`undecided`，是升的、降的、因舍入说不准的几组；加 `reports`、`districts`、`periods`，是几份报告、几地、几期',
      en:
        'how many series; with `rise`, `fall` or `undecided` how many of them rose, fell, or did what rounding ' +
        'hides; with `reports`, `districts` or `periods` how many of those',
    },
    fill: (asked, subject) => countOf(asked, subject),
  },
  direction: {
    example: '{direction:members}',
    says: { zh: '一组的去向：上升、下降', en: 'what a series did: 上升, rose' },
    fill: (asked, subject) =>
      between({ ...asked, isFree: true }, subject, ({ direction }) => directions[direction][subject.language]),
  },
  change: {
    example: '{change:rise:members}',
    says: {
      zh: '从头到尾增减多少，带单位，只写到舍入容得下的那一位',
      en: 'from first to last, in units, to the digit that rounding in print allows',
    },
    fill: (asked, subject) =>
      between(asked, subject, ({ gain, unit }) => {
        const amount = agreedAmount(gain);
        return amount === null ? null : reckoned(Math.abs(amount), unit, subject.language);
      }),
  },
  percent: {
    example: '{percent:rise:members}',
    says: { zh: '同上，写成百分比，至多一位小数', en: 'the same, relative, to a tenth at most' },
    fill: (asked, subject) =>
      between(asked, subject, ({ times }) => inPercent({ low: times.low - 1, high: times.high - 1 })),
  },
  multiplied: {
    example: '{multiplied:rise:firms}',
    says: {
      zh: '增到两倍以上时：增至三倍多',
      en: 'a series grown to two times or more: 增至三倍多, more than tripled',
    },
    fill: (asked, subject) =>
      between(asked, subject, ({ times, printed }) => {
        const held = timesSaid(times, printed);
        return held && multipliedWords(held, subject.language);
      }),
  },
  share: {
    example: '{share:PART:WHOLE}',
    says: { zh: '占百分之几，至多一位小数', en: 'per cent, to a tenth at most' },
    fill: (asked, subject) => ratio(asked, subject, ({ low, high }) => inPercent({ low: 1 / high, high: 1 / low })),
  },
  part: {
    example: '{part:PART:WHOLE}',
    says: {
      zh: '大致的份额：一半、近九成、超过一半',
      en: 'a plain part: 一半, 近九成, 超过一半; half, nearly nine in ten, more than half',
    },
    fill: (asked, subject) =>
      ratio(asked, subject, ({ low, high }, times) =>
        partWords({ low: 1 / high, high: 1 / low }, 1 / times, subject.language),
      ),
  },
  'per-hundred': {
    example: '{per-hundred:PART:WHOLE}',
    says: { zh: '每一百里有几个，整数', en: 'how many to a hundred, as a whole number' },
    fill: (asked, subject) =>
      ratio(asked, subject, ({ low, high }) => {
        const [a, b] = [Math.round(100 / high), Math.round(100 / low)];
        return a === b ? String(a) : null;
      }),
  },
  times: {
    example: '{times:PART:WHOLE}',
    says: {
      zh: '后者是前者的几倍：三倍多',
      en: 'how many times the first the second is: 三倍多, more than three times',
    },
    fill: (asked, subject) =>
      ratio(asked, subject, (times, printed) => {
        const held = timesSaid(times, printed);
        return held && timesWords(held, subject.language);
      }),
  },
  'one-in': {
    example: '{one-in:PART:WHOLE}',
    says: {
      zh: '“每两个里有一个”的“两”；要整数倍才写得出',
      en: 'two of “one in two”: only where the whole is so many times the part',
    },
    fill: (asked, subject) =>
      ratio(asked, subject, (times, printed) => {
        const count = oneIn(times, printed);
        return count === null ? null : countInText(count, subject.language);
      }),
  },
  one: {
    example: '{one}',
    says: { zh: '“每两个里有一个”的“一”', en: 'the one of “one in two”: 一, one' },
    fill: (_, { language }) => plain(one[language]),
  },
  hundred: {
    example: '{hundred}',
    says: { zh: '“每百人里有五十二人”的“百”', en: 'the hundred of “52 per hundred”: 百, 100' },
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
