// Numbers of the Chinese that English says without a number: a fortnight, all of them, the best in the city.
import type { ChineseNumber } from './chinese-number.ts';

interface Row {
  /** The number with its unit, and what follows it; sought where the number begins (`y`). */
  readonly zh: RegExp;
  readonly en: RegExp;
  /** A number that the English words hold, which the Chinese lacks. */
  readonly holds?: number;
}

const counted: readonly Row[] = [
  // an article, as often as a number; not of what is measured
  {
    zh: /[1一](?!个百分点)[^\d\s.,、，。：；)）%百千万亿成元倍]/y,
    en: /\b(?:one|an?|single|sole|once|per|each|every)\b/i,
  },
  { zh: /[0零](?![\d.])/y, en: /\b(?:no|none|not|nobody|never|without|nil)\b/i },
  { zh: /2[名人个对](?!\d)/y, en: /\b(?:pair|couple|either|neither|twins?)\b/i },
  {
    zh: /(?:100%|百分之百)/y,
    en: /\b(?:all|every\w*|each|full\w*|complete\w*|entire\w*|whole|universal\w*|without exception)\b/i,
  },
];

/** Stretches of time that have a name. */
const stretches: readonly Row[] = [
  { zh: /30分钟/y, en: /\bhalf an hour\b/i, holds: 0.5 },
  { zh: /60分钟/y, en: /\ban hour\b/i },
  { zh: /90分钟/y, en: /\ban hour and a half\b/i, holds: 0.5 },
  { zh: /24个?小时/y, en: /\b(?:day and night|around the clock|a day)\b/i },
  { zh: /7[天日]/y, en: /\bweek\b/i },
  { zh: /(?:1[45][天日]|2[个周星]|十[四五][天日])/y, en: /\bfortnight\b/i },
  { zh: /3个月/y, en: /\bquarter\b/i, holds: 25 },
  { zh: /6个月/y, en: /\bhalf(?:[- ]| a )year\b/i, holds: 0.5 },
  { zh: /12个月/y, en: /\byear\b/i },
  { zh: /18个月/y, en: /\byear and a half\b/i, holds: 0.5 },
  { zh: /365[天日]/y, en: /\b(?:every day|all year|year-round)\b/i },
  { zh: /[数几]十年/y, en: /\bdecades\b/i },
  { zh: /50周?年/y, en: /\bhalf[- ](?:a )?century\b/i, holds: 0.5 },
  { zh: /(?:100|一百)周?年/y, en: /\bcent(?:ury|en(?:ary|nial))\b/i },
];

/** Months of the year as a part of it; a range is read as two dates, of which each is answered. */
const from = '[1一]月?(?:至|到|-|—|–)';
const upTo = (month: string): RegExp => new RegExp(`${from}${month}月|(?<=${from})${month}月`, 'y');
const months: readonly Row[] = [
  { zh: upTo('[3三]'), en: /\bfirst (?:quarter|three months)\b/i, holds: 25 },
  { zh: upTo('[6六]'), en: /\b(?:first (?:half|six months)|half-year|mid-?year)\b/i, holds: 0.5 },
  { zh: upTo('[9九]'), en: /\bfirst (?:three quarters|nine months)\b/i, holds: 3 },
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
  { zh: /第?[1一]/y, en: first },
  { zh: /第?三方/y, en: /\b(?:outside|independent|third part(?:y|ies))\b/i },
  { zh: /第?三产业/y, en: /\b(?:service|tertiary)\b/i },
  { zh: /第?二产业/y, en: /\b(?:industr|secondary|manufactur)\w*/i },
  { zh: /第?一产业/y, en: /\b(?:agricultur|farm|primary)\w*/i },
];

/** Whether `en` says what `number` says in other words than a number. */
export function isSaidOtherwise(number: ChineseNumber, zh: string, en: string): boolean {
  return rowsOf(number, zh).some((row) => row.en.test(en));
}

/** Whether `value` is part of such words: of the half in half a year. */
export function isHeldOtherwise(value: number, chinese: readonly ChineseNumber[], [zh, en]: Pair): boolean {
  return chinese.some((number) => rowsOf(number, zh).some((row) => row.holds === value && row.en.test(en)));
}

type Pair = readonly [zh: string, en: string];

const rowsFor: Readonly<Partial<Record<ChineseNumber['sort'], readonly Row[]>>> = { ordinal: ordinals, date: months };

function rowsOf({ sort, at }: ChineseNumber, zh: string): readonly Row[] {
  return (rowsFor[sort] ?? [...counted, ...stretches]).filter((row) => {
    row.zh.lastIndex = at[0];
    return row.zh.test(zh);
  });
}
