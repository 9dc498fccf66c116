// Numbers of the Chinese that English says without a number: a fortnight, all of them, the best in the city.
import type { ChineseNumber } from './chinese-number.ts';

interface Row {
  /** The number with its unit, and what follows it; `^` is where the number begins. */
  readonly zh: RegExp;
  readonly en: RegExp;
  /** A number that the English words hold, which the Chinese lacks. */
  readonly holds?: number;
}

const counted: readonly Row[] = [
  // an article, as often as a number; not of what is measured
  {
    zh: /^[1一](?!个百分点)[^\d\s.,、，。：；)）%百千万亿成元倍]/,
    en: /\b(?:one|an?|single|sole|once|per|each|every)\b/i,
  },
  { zh: /^[0零](?![\d.])/, en: /\b(?:no|none|not|nobody|never|without|nil)\b/i },
  { zh: /^2[名人个对](?!\d)/, en: /\b(?:pair|couple|either|neither|twins?)\b/i },
  {
    zh: /^(?:100%|百分之百)/,
    en: /\b(?:all|every\w*|each|full\w*|complete\w*|entire\w*|whole|universal\w*|without exception)\b/i,
  },
];

/** Stretches of time that have a name. */
const stretches: readonly Row[] = [
  { zh: /^30分钟/, en: /\bhalf an hour\b/i, holds: 0.5 },
  { zh: /^60分钟/, en: /\ban hour\b/i },
  { zh: /^90分钟/, en: /\ban hour and a half\b/i, holds: 0.5 },
  { zh: /^24个?小时/, en: /\b(?:day and night|around the clock|a day)\b/i },
  { zh: /^7[天日]/, en: /\bweek\b/i },
  { zh: /^(?:1[45][天日]|2[个周星]|十[四五][天日])/, en: /\bfortnight\b/i },
  { zh: /^3个月/, en: /\bquarter\b/i, holds: 25 },
  { zh: /^6个月/, en: /\bhalf(?:[- ]| a )year\b/i, holds: 0.5 },
  { zh: /^12个月/, en: /\byear\b/i },
  { zh: /^18个月/, en: /\byear and a half\b/i, holds: 0.5 },
  { zh: /^365[天日]/, en: /\b(?:every day|all year|year-round)\b/i },
  { zh: /^[数几]十年/, en: /\bdecades\b/i },
  { zh: /^50周?年/, en: /\bhalf[- ](?:a )?century\b/i, holds: 0.5 },
  { zh: /^(?:100|一百)周?年/, en: /\bcent(?:ury|en(?:ary|nial))\b/i },
];

/** Months of the year as a part of it; the range is read as two dates. */
const from = '^[1一]月?(?:至|到|-|—|–)';
const months: readonly Row[] = [
  { zh: new RegExp(`${from}[3三]月|^[3三]月`), en: /\bfirst (?:quarter|three months)\b/i, holds: 25 },
  {
    zh: new RegExp(`${from}[6六]月|^[6六]月`),
    en: /\b(?:first (?:half|six months)|half-year|mid-?year)\b/i,
    holds: 0.5,
  },
  { zh: new RegExp(`${from}[9九]月|^[9九]月`), en: /\bfirst (?:three quarters|nine months)\b/i, holds: 3 },
];

const first = new RegExp(
  `\\b(?:${[
    'foremost|prim\\w+|top\\w*|lead\\w*|led|chief\\w*|main\\w*|champion\\w*|win\\w*|won|\\w+est|most|ahead|no\\.? 1',
    'number one|once|immediate\\w*|prompt\\w*|straight|right away|without delay|instant\\w*',
  ].join('|')})\\b`,
  'i',
);

/** Behind the 第: what is first is the best, the chief, or comes at once. */
const ordinals: readonly Row[] = [
  { zh: /^第?[1一]/, en: first },
  { zh: /^第?三方/, en: /\b(?:outside|independent)\b/i },
  { zh: /^第?三产业/, en: /\b(?:service|tertiary)\b/i },
  { zh: /^第?二产业/, en: /\b(?:industr|secondary|manufactur)\w*/i },
  { zh: /^第?一产业/, en: /\b(?:agricultur|farm|primary)\w*/i },
];

/** Whether `en` says what `number` says in other words than a number. */
export function isSaidOtherwise(number: ChineseNumber, zh: string, en: string): boolean {
  if (number.sort === 'ordinal') return ordinals.some((row) => row.zh.test(zh.slice(number.at[0])) && row.en.test(en));
  return rowsOf(number, zh).some((row) => row.en.test(en));
}

/** Whether `value` is part of such words: of the half in half a year. */
export function isHeldOtherwise(value: number, chinese: readonly ChineseNumber[], zh: string): boolean {
  return chinese.some((number) => rowsOf(number, zh).some(({ holds }) => holds === value));
}

function rowsOf({ sort, at }: ChineseNumber, zh: string): readonly Row[] {
  const said = zh.slice(at[0], at[0] + 8);
  return (sort === 'date' ? months : [...counted, ...stretches]).filter((row) => row.zh.test(said));
}
