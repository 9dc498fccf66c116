// What the text itself tells of period and district.
import type { District, Period } from '../codelists/index.ts';
import { visibleOf, type Group } from './group.ts';

const HALF_YEAR = /半年来|半年回顾|上半年工作|(\d{4})年上半年/;

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
