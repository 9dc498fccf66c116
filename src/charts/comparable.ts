// When a series' numbers are not strictly comparable: what the observations themselves show, before any editor's word.
import { isOpen } from './reckon.ts';
import type { Localized, Point } from './types.ts';

interface Rule {
  readonly differs: (a: Point, b: Point) => boolean;
  readonly reason: Localized;
}

const rules: readonly Rule[] = [
  // 单位30.1万个 and 33.7万家: often the same thing, but the report does not say so
  {
    differs: (a, b) => a.observation.unit !== b.observation.unit,
    reason: { zh: '两处所用量词或单位不同', en: 'The units are not the same' },
  },
  // what stands, or a total to date, against what happened within the year
  {
    differs: (a, b) => a.observation.measure !== b.observation.measure,
    reason: { zh: '一处写明是累计或总数，一处未写明', en: 'One is stated as a total to date, the other is not' },
  },
  // 超过14%: the true number is unknown on one side
  {
    differs: (a, b) => isOpen(a.observation) || isOpen(b.observation),
    reason: {
      zh: '至少一处不是定数，只说“超过”“不到”或一个范围',
      en: 'At least one is a bound or a range, not a number',
    },
  },
];

/** The first reason not to compare the numbers of one series strictly; null where none shows. */
export function difference(points: readonly Point[]): Localized | null {
  const [first, ...later] = points;
  if (!first) return null;
  return rules.find(({ differs }) => later.some((point) => differs(first, point)))?.reason ?? null;
}
