// Which period a phrase names: 2016年, 2018年上半年, 半年来, 去年底, 五年来, “十三五”期间.
import type { Span } from '../annotations/index.ts';
import type { Period } from './schema.ts';

/** What words like 今年 and 目前 are read against. */
export interface PeriodContext {
  /** The year and the period whose work is told. */
  readonly year: number;
  readonly period: Period;
  /** The year in which the report was written: its 今年. */
  readonly now: number;
}

/** `period` null: the phrase points to a time it does not name (近年来). */
export interface PeriodFound {
  readonly period: Period | null;
  readonly at: Span;
}

type Parts = Readonly<Record<string, string | undefined>>;
/** `undefined`: it names no period after all. */
interface Row {
  readonly pattern: string;
  readonly reads: (parts: Parts, context: PeriodContext) => Period | null | undefined;
}

const year = '(?<year>(?:19|20)\\d\\d)';
const half = '(?<half>[上下])半年';
const relative: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 本年度: 0, 去年: -1, 前年: -2, 明年: 1 };
const han = '零一二三四五六七八九';

/** The first row that meets a place holds. */
const rows: readonly Row[] = [
  // 自2017年以来, 2017年3月以来, 自2017年改革启动以来, 从2017年起
  {
    pattern:
      `(?:自|从)?${year}年(?:1[0-2]|[1-9])?月?[底末初]?以来|` +
      '(?:自|从)(?<since>(?:19|20)\\d\\d)年(?:[^，。；]{0,8}以来|起(?=[，累共已]))',
    reads: ({ year, since = year }, context) => sinceYear(Number(since), context),
  },
  {
    pattern: `(?:自|从)?(?<word>今年|去年|前年)[^，。；\\d]{0,4}?以来`,
    reads: ({ word }, context) => sinceYear(context.now + (relative[word ?? ''] ?? 0), context),
  }, // 今年以来 in a half-year's report is the half-year
  // 2013至2017年
  { pattern: `${year}年?(?:至|到|[-－–—~～]+)(?<end>(?:19|20)\\d\\d)年?`, reads: ({ year, end }) => `${year}/${end}` },
  { pattern: `${year}年${half}`, reads: ({ year, half }) => halfYear(Number(year), half) }, // 2018年上半年
  {
    pattern: `${year}年(?<month>1[0-2]|[1-9])月`,
    reads: ({ year, month }, context) => monthOf(Number(year), Number(month), context),
  }, // 2022年6月底
  {
    pattern: `(?<word>今年|去年)(?<month>1[0-2]|[1-9])月`,
    reads: ({ word, month }, context) => monthOf(context.now + (relative[word ?? ''] ?? 0), Number(month), context),
  }, // 今年1月
  // the year before the one told: 由上年的6308户减至1925户
  { pattern: '上年(?:底|末|度)?', reads: (_, { year }) => String(year - 1) },
  { pattern: `${year}年`, reads: ({ year }) => year ?? null }, // 2016年, 2017年底, 2016年1月1日
  // 二〇一六年, 二○一六年 with a circle
  { pattern: '(?<han>[一二][〇○零一二三四五六七八九]{3})年', reads: ({ han }) => readHanYear(han ?? '') },
  {
    pattern: `(?<word>今年|去年|前年|明年)${half}`,
    reads: ({ word, half }, { now }) => halfYear(now + (relative[word ?? ''] ?? 0), half),
  }, // 今年上半年
  {
    pattern: `(?<word>本年度|今年|本年|去年|前年|明年)`,
    reads: ({ word }, { now }) => String(now + (relative[word ?? ''] ?? 0)),
  }, // 去年底
  {
    pattern: '(?<month>1[0-2]|[1-9])月(?:[1-3]?\\d日|[底末初])',
    reads: ({ month }, { year, period }) => ofMonth(Number(month), year, period),
  }, // 7月12日 in a half-year’s report: a date without its year tells nothing but that the half-year is over
  { pattern: half, reads: ({ half }, { year }) => halfYear(year, half) }, // 上半年, of the year told
  // the half-year told
  { pattern: '半年来', reads: (_, { year, period }) => (period.includes('-H') ? period : `${year}-H1`) },
  {
    pattern: '(?<count>[一二两三四五六七八九十]|\\d{1,2})年(?:多)?来',
    reads: ({ count }, { year }) => interval(count ?? '', year),
  }, // 五年来: back from the year told
  {
    pattern: '(?:过去|最近|近)(?<count>[一二两三四五六七八九十]|\\d{1,2})年(?!的|时间|多)',
    reads: ({ count }, { year }) => interval(count ?? '', year),
  }, // 过去五年; 近3年的论证 is a duration
  // “十三五”期间 is 2016 to 2020
  { pattern: '“?十(?<plan>[一二三四五六])五”?(?:时期|期间)', reads: ({ plan }) => fiveYears(plan ?? '') },
  { pattern: '近年来|近几年来?|近年|多年来|历年来?|往年', reads: () => null }, // a time not named
  { pattern: '截至目前|截止目前|目前|现在|如今|当前|至今', reads: (_, { period }) => period }, // the time of the report
];

const compiled = rows.map(({ pattern, reads }) => ({ pattern: new RegExp(pattern, 'y'), reads }));

/** The period that `phrase` names first; null where none is named. `readPeriod('2018年上半年，', context)` is `2018-H1`. */
export function readPeriod(phrase: string, context: PeriodContext): Period | null {
  return findPeriods(phrase, context)[0]?.period ?? null;
}

/** Every naming of a period in `text`, in order. */
export function findPeriods(text: string, context: PeriodContext): PeriodFound[] {
  const found: PeriodFound[] = [];
  for (let i = 0; i < text.length; i++) {
    // The middle of a longer run of digits is no year.
    if (/\d/.test(text[i] ?? '') && /\d/.test(text[i - 1] ?? '')) continue;
    const hit = meet(text, i);
    if (hit === null) continue;
    const period = hit.reads(hit.match.groups ?? {}, context);
    if (period !== undefined) found.push({ period, at: [i, i + hit.match[0].length] });
    i += hit.match[0].length - 1;
  }
  return found;
}

function meet(text: string, at: number) {
  for (const { pattern, reads } of compiled) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return { match, reads };
  }
  return null;
}

/** The year in which a period begins. `firstYear('2013/2017')` is 2013. */
export function firstYear(period: Period): number {
  return Number(period.slice(0, 4));
}

/** From a year to the end of what is told; of the year told, what is told. */
function sinceYear(since: number, { year, period }: PeriodContext): Period {
  if (since === year) return period;
  return since < year ? `${since}/${year}` : String(since);
}

function halfYear(year: number, half: string | undefined): Period {
  return `${year}-H${half === '上' ? 1 : 2}`;
}

/** A month of the half-year that is told is that half-year; any other, its year. */
function monthOf(year: number, month: number, { period }: PeriodContext): Period {
  return period === halfYear(year, month > 6 ? '下' : '上') ? period : String(year);
}

/** Only a half-year's report is left by a month: by one of the other half. */
function ofMonth(month: number, year: number, period: Period): Period | undefined {
  const told = /-H([12])$/.exec(period)?.[1];
  return told === undefined || (month > 6 ? '2' : '1') === told ? undefined : String(year);
}

function readHanYear(text: string): Period {
  return Array.from(text.replace(/[〇○]/g, '零'), (digit) => han.indexOf(digit)).join('');
}

function interval(count: string, year: number): Period | null {
  const years = /^\d/.test(count) ? Number(count) : count === '十' ? 10 : count === '两' ? 2 : han.indexOf(count);
  return years > 1 ? `${year - years + 1}/${year}` : null;
}

/** The plans run five years from 1981 on (the sixth). */
function fiveYears(plan: string): Period {
  const start = 1951 + 5 * (10 + han.indexOf(plan));
  return `${start}/${start + 4}`;
}
