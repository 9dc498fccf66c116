// The year whose work a text tells, from a table of signs with weights; and whether title, date or tense bear it out.
import { findTitle } from './find-title.ts';
import { visibleOf, type Group } from './group.ts';

interface Sign {
  readonly sign: RegExp;
  readonly weight: number;
  readonly why: string;
  /** Too weak to bear a year out or to deny it: it only ranks. */
  readonly onlyRanks?: true;
}

/** A sign that a year is the one whose work is told (or, with a negative weight, that it is planned or long past). */
const SIGNS: readonly Sign[] = [
  { sign: /总结(?:了)?(\d{4})年/g, weight: 10, why: '总结2015年工作情况' },
  {
    sign: /对[^，。\n]{0,12}(\d{4})年[^，。\n]{0,8}工作(?:给予|进行)/g,
    weight: 10,
    why: '对东城区2016年工会工作给予充分肯定',
  },
  { sign: /(?:追溯|回顾|盘点|回眸|回望|总结|答卷)[^，。\n]{0,4}(\d{4})/g, weight: 8, why: '【追溯2016】' },
  { sign: /(\d{4})年(?:度)?(?:主要)?工作(?:回顾|总结|情况|报告|纪实)/g, weight: 8, why: '2017年工作报告' },
  { sign: /(\d{4})年主要工作/g, weight: 8, why: '2017年主要工作' },
  { sign: /截至(\d{4})年(?:底|\d{1,2}月)/g, weight: 4, why: 'a total at the end of the time told' },
  {
    sign: /(\d{4})年[^。\n]{0,24}?(?:将|(?<![主需重])要|目标|计划|力争)(?!近)/g,
    weight: -3,
    why: '2010年，区总工会将……; but also 将建会纳入',
    onlyRanks: true,
  },
  { sign: /(\d{4})年(?:上|下)半年/g, weight: 4, why: '2021年上半年，区总工会……' },
  { sign: /到(\d{4})年年?底/g, weight: 2, why: '到2009年年底，全区签订……' },
  { sign: /(\d{4})年，/g, weight: 1, why: '2015年，全市新增……' },
  { sign: /(\d{4})年\d{1,2}月/g, weight: 0.5, why: '2011年3月，……: what happened then' },
  { sign: /(\d{4})年[^。\n]{0,24}?(?:了|已|共有|累计|新增|完成)/g, weight: 0.5, why: '2015年新增会员……: done' },
  { sign: /[自从](\d{4})年/g, weight: -1, why: '自1949年以来: a beginning' },
  { sign: /[到至](\d{4})年，/g, weight: -1, why: '到2035年，……: reached or aimed at, it does not say' },
  { sign: /(?:部署|展望|安排|提出了?|瞄准|迎接|启航|面对)[^，。\n]{0,4}(\d{4})/g, weight: -6, why: '部署2016年工作' },
  { sign: /(?:规划|远景|愿景|蓝图|面向|迈向)[^，。\n]{0,6}(\d{4})年/g, weight: -6, why: '规划到2035年' },
  {
    sign: /(\d{4})年[^。\n]{0,6}(?:中国|中华人民共和国|全国总工会)(?:宣告)?(?:成立|诞生)(?!\d)/g,
    weight: -6,
    why: '1949年新中国成立',
  },
  { sign: /(?:成立|诞生|创办|创建|始建|建)于(\d{4})年/g, weight: -6, why: '始建于1951年' },
];
/** Any mention, and the year named first, which is most often the one told: they choose, but bear nothing out. */
const [MENTION, FIRST] = [0.5, 1.5];
/** What title or deck say of a year bears it out. */
const IN_TITLE = 3;

/** A text that speaks of this year means the only one that it names. */
const THIS_YEAR = /今年|本年|全年|年来|半年/;

/** A date at the head or foot of a text: early in a year its work is done and told, so it is the year before. */
const DATED = /(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])\d{1,2}/g;
const DATE_WEIGHT = 3;
const EARLY = 3;
const [HEAD, FOOT] = [14, 6];

export interface FoundYear {
  readonly year: number;
  /** Title, a date or a tense says that this year's work is told; else the year is only named. */
  readonly isBorneOut: boolean;
}

/** The year whose work is told, or null when no year stands in the text, nor in `lines`, the seed's. */
export function findYear(groups: readonly Group[], lines: readonly string[]): FoundYear | null {
  const read = inFigures(groups.map(visibleOf).join('\n'));
  const text = /\d{4}年/.test(read) ? read : inFigures(lines.join('\n').replace(/[ \u3000]/g, ''));
  const shown = addUp([...signs(text, false), ...dates(lines)]);
  const named = [...text.matchAll(/(\d{4})年/g)].map(({ 1: year }) => Number(year));
  const scores = addUp([
    ...shown,
    ...signs(text, true),
    ...named.map((year) => [year, MENTION] as const),
    ...named.slice(0, 1).map((year) => [year, FIRST] as const),
  ]);
  const [best] = [...scores]
    .filter(([year]) => year >= 1949 && year <= 2100)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (best === undefined) return null;
  const [year] = best;
  const support = (shown.get(year) ?? 0) + (frontOf(groups).includes(String(year)) ? IN_TITLE : 0);
  const isThis = support === 0 && named.every((other) => other === year) && THIS_YEAR.test(text);
  return { year, isBorneOut: support > 0 || isThis };
}

function signs(text: string, onlyRanks: boolean): (readonly [number, number])[] {
  return SIGNS.filter((one) => (one.onlyRanks ?? false) === onlyRanks).flatMap(({ sign, weight }) =>
    [...text.matchAll(sign)].map(({ 1: year }) => [Number(year), weight] as const),
  );
}

function dates(lines: readonly string[]): (readonly [number, number])[] {
  const held = lines.filter((line) => line.trim() !== '');
  const edges = inFigures([...held.slice(0, HEAD), ...held.slice(HEAD).slice(-FOOT)].join('\n').replace(/ /g, ''));
  return [...edges.matchAll(DATED)].map(
    ([, year, month]) => [Number(year) - (Number(month) <= EARLY ? 1 : 0), DATE_WEIGHT] as const,
  );
}

/** All down to the title, and the line below it. */
function frontOf(groups: readonly Group[]): string {
  const title = findTitle(groups);
  return inFigures(
    groups
      .slice(0, (title === null ? 0 : groups.indexOf(title)) + 2)
      .filter(({ type }) => type !== 'p')
      .map(visibleOf)
      .join('\n'),
  );
}

function addUp(weights: Iterable<readonly [number, number]>): Map<number, number> {
  const sums = new Map<number, number>();
  for (const [year, weight] of weights) sums.set(year, (sums.get(year) ?? 0) + weight);
  return sums;
}

/** Years in Han numerals and at full width as the signs know them: 二〇一七年 → 2017年. */
function inFigures(text: string): string {
  return text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
      [...year].map((digit) => (/[○〇]/.test(digit) ? 0 : '零一二三四五六七八九'.indexOf(digit))).join(''),
    );
}
