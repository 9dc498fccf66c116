// Bound words of a Chinese segment that stand apart from their number: behind its noun, or before a verb.
import type { Bound } from '../numerals/index.ts';

interface Row {
  /** What stands behind the number and its unit, or before the number. */
  readonly words: RegExp;
  readonly bound: Bound;
}

/** 3个工作日以内, 四星级以上: behind the noun. */
const noun = '^[^，。；：、,;:（）()\\d一二三四五六七八九十]{1,4}?';
const behind: readonly Row[] = [
  { words: new RegExp(`${noun}以[内下]`), bound: 'at_most' },
  { words: new RegExp(`${noun}以上`), bound: 'at_least' },
  { words: new RegExp(`${noun}(?:左右|上下)`), bound: 'approx' },
];

/** 两倍多, 三分之一强: joined to a measure or a share; not 多元, 强化. */
const joined: readonly Row[] = [
  { words: /^(?:多(?![元样种方次个项层功边渠形角媒])|有余|强(?![化大调制]))/, bound: 'at_least' },
  { words: /^弱(?![化势])/, bound: 'nearly' },
];

/** 至少召开一次, 最多可领三份: a verb between. */
const verb = '(?!的)[^，。；：、,;:（）()\\d一二两三四五六七八九十百千万]{1,6}$';
const ahead: readonly Row[] = [
  { words: new RegExp(`(?:至少|最少|起码)${verb}`), bound: 'at_least' },
  { words: new RegExp(`(?:最多|至多)${verb}`), bound: 'at_most' },
  // of an age
  { words: /[不未]满$/, bound: 'at_most' },
];

/** 最高补助5000元: the most that there is, or a bound. */
const place = '[^，。；：、,;:（）()\\d一二两三四五六七八九十百千万]{0,4}$';
const open: readonly Row[] = [
  { words: new RegExp(`(?:最高|最长|最大|最多|上限|封顶|限)${place}`), bound: 'at_most' },
  { words: new RegExp(`(?:最低|最短|最小|最少|下限|起)${place}`), bound: 'at_least' },
];

/** 不到去年的一半, 约占三分之一: of a share, what it is of stands between. */
const whole = '(?!之)[^，。；：、,;:\\d]{1,8}的$';
const of = '(?:[^，。；：、,;:\\d]{1,8}的)?$';
const aheadOfShare: readonly Row[] = [
  { words: new RegExp(`(?:不到|不足)${whole}`), bound: 'at_most' },
  { words: new RegExp(`(?:超过|超出)${whole}`), bound: 'at_least' },
  { words: new RegExp(`(?:接近|将近)${whole}`), bound: 'nearly' },
  { words: new RegExp(`(?:约|大概|大致)占${of}`), bound: 'approx' },
  { words: new RegExp(`近占${of}`), bound: 'nearly' },
];

const find = (rows: readonly Row[], text: string): Bound =>
  rows.find(({ words }) => words.test(text))?.bound ?? 'exact';

/** Of a number that ends where `after` begins; `measure` is its last character. */
export function boundBehind(after: string, measure = ''): Bound {
  const joint = /[倍成番年月天时%一半几分]/.test(measure) ? find(joined, after) : 'exact';
  return joint === 'exact' ? find(behind, after) : joint;
}

export function boundAhead(before: string): Bound {
  return find(ahead, before);
}

/** What a superlative before the number may mean besides. */
export function boundOfExtreme(before: string): Bound {
  return find(open, before);
}

export function boundOfShare(before: string): Bound {
  return find(aheadOfShare, before);
}
