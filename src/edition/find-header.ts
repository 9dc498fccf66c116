// What the text itself tells of year, period, district and title, each from a table of signs with weights.
import type { District, Period } from '../codelists/index.ts';
import { fold } from '../text/index.ts';
import { visibleOf, type Group } from './group.ts';

/** A sign that a year is the one whose work is told (or, with a negative weight, the one that is planned). */
const YEAR_SIGNS: readonly { readonly sign: RegExp; readonly weight: number; readonly why: string }[] = [
  { sign: /总结(?:了)?(\d{4})年/g, weight: 10, why: '总结2015年工作情况' },
  {
    sign: /对[^，。]{0,12}(\d{4})年[^，。]{0,8}工作(?:给予|进行)/g,
    weight: 10,
    why: '对东城区2016年工会工作给予充分肯定',
  },
  { sign: /(?:追溯|回顾|盘点|回眸|回望|总结|答卷)[^，。]{0,4}(\d{4})/g, weight: 8, why: '【追溯2016】' },
  { sign: /(\d{4})年(?:度)?(?:主要)?工作(?:回顾|总结|情况|报告|纪实)/g, weight: 8, why: '2017年工作报告' },
  { sign: /(\d{4})年主要工作/g, weight: 8, why: '2017年主要工作' },
  { sign: /截至(\d{4})年底/g, weight: 4, why: 'a total at the end of the year told' },
  { sign: /(\d{4})年[^。]{0,24}?(?:将|要|目标|计划|力争)(?!近)/g, weight: -3, why: '2010年，区总工会将……' },
  { sign: /(\d{4})年(?:上|下)半年/g, weight: 4, why: '2021年上半年，区总工会……' },
  { sign: /到(\d{4})年年?底/g, weight: 2, why: '到2009年年底，全区签订……' },
  { sign: /(\d{4})年，/g, weight: 1, why: '2015年，全市新增……' },
  { sign: /(\d{4})年/g, weight: 0.5, why: 'any mention' },
  { sign: /(?:部署|展望|安排|提出了?|瞄准|迎接|启航|面对)[^，。]{0,4}(\d{4})/g, weight: -6, why: '部署2016年工作' },
];
/** The year named first is most often the one told. */
const FIRST = 1.5;
const HALF_YEAR = /半年来|半年回顾|上半年工作|(\d{4})年上半年/;

/** A date at the head or foot of a text: early in a year its work is done and told, so it is the year before. */
const DATED = /(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])\d{1,2}/g;
const DATE_WEIGHT = 3;
const EARLY = 3;
const [HEAD, FOOT] = [14, 6];

/** The year whose work is told, or null when no year stands in the text, nor in `lines`, the seed's. */
export function findYear(groups: readonly Group[], lines: readonly string[]): number | null {
  const read = inFigures(groups.map(visibleOf).join('\n'));
  const text = /\d{4}年/.test(read) ? read : inFigures(lines.join('\n').replace(/[ \u3000]/g, ''));
  const scores = new Map<number, number>();
  const add = (year: number, weight: number): void => void scores.set(year, (scores.get(year) ?? 0) + weight);
  for (const { sign, weight } of YEAR_SIGNS) for (const { 1: year } of text.matchAll(sign)) add(Number(year), weight);
  const first = /(\d{4})年/.exec(text)?.[1];
  if (first !== undefined) add(Number(first), FIRST);
  const held = lines.filter((line) => line.trim() !== '');
  const edges = inFigures([...held.slice(0, HEAD), ...held.slice(HEAD).slice(-FOOT)].join('\n').replace(/ /g, ''));
  for (const [, year, month] of edges.matchAll(DATED))
    add(Number(year) - (Number(month) <= EARLY ? 1 : 0), DATE_WEIGHT);
  const best = [...scores]
    .filter(([year]) => year >= 1949 && year <= 2100)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])[0];
  return best?.[0] ?? null;
}

/** Years in Han numerals and at full width as the signs know them: 二〇一七年 → 2017年. */
function inFigures(text: string): string {
  return fold(text).replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (year) =>
    [...year].map((digit) => (digit === '○' || digit === '〇' ? 0 : '零一二三四五六七八九'.indexOf(digit))).join(''),
  );
}

/** `2018-H1` when title or opening speak of a half-year, else the year. */
export function findPeriod(groups: readonly Group[], year: number): Period {
  const opening = groups
    .filter(({ type }) => type !== 'figDesc')
    .slice(0, 6)
    .map(visibleOf)
    .join('\n');
  return HALF_YEAR.test(opening) ? `${year}-H1` : String(year);
}

/**
 * The district named most, the title's naming counted ten times; where the text names none, the one that the page does
 * (`lines`, the seed's); else null.
 */
export function findDistrict(
  groups: readonly Group[],
  districts: readonly District[],
  lines: readonly string[],
): string | null {
  const text = groups
    .map((group) => visibleOf(group).repeat(group.type === 'title' || group.type === 'subtitle' ? 10 : 1))
    .join('\n');
  return districtIn(text, districts) ?? districtIn(lines.join('\n').replace(/[ \u3000]/g, ''), districts);
}

function districtIn(text: string, districts: readonly District[]): string | null {
  const counts = districts.map(({ id, names }) => ({
    id,
    count: names.reduce((sum, name) => sum + text.split(name).length - 1, 0),
  }));
  const best = counts.sort((a, b) => b.count - a.count)[0];
  return best !== undefined && best.count > 0 ? best.id : null;
}

/** The group that is the title: one marked so, else the one a deck follows, else the first heading of all. */
export function findTitle(groups: readonly Group[]): Group | null {
  const marked = groups.find(({ type }) => type === 'title');
  if (marked !== undefined) return marked;
  const deck = groups.findIndex(({ type }) => type === 'subtitle');
  const before = groups[deck - 1];
  if (before !== undefined && visibleOf(before).length < 40) return before;
  return groups.find(({ type, head }) => type === 'head' && head !== 'label') ?? null;
}
