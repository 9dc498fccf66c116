// How well found figures agree with a list made by reading: found and missed, and of the found each field's share
// that is right.
import { fields, type Field, type Figures } from './settled.ts';

export interface Score {
  readonly listed: number;
  readonly found: number;
  readonly right: number;
  /** Of the figures that both have, how many have each field as listed. */
  readonly fieldsRight: Readonly<Record<Field, number>>;
  /** One line a difference. */
  readonly differences: readonly string[];
}

export function score(listed: Figures, found: Figures): Score {
  const both = [...listed.keys()].filter((key) => found.has(key));
  const isRight = (key: string, field: Field): boolean => listed.get(key)![field] === found.get(key)![field];
  const missed = [...listed.keys()].filter((key) => !found.has(key)).map((key) => `missed ${key}`);
  const invented = [...found.keys()].filter((key) => !listed.has(key)).map((key) => `found, not listed: ${key}`);
  const differing = both.flatMap((key) =>
    fields
      .filter((field) => !isRight(key, field))
      .map((field) => `${key} ${field}: listed ${listed.get(key)![field]}, found ${found.get(key)![field]}`),
  );
  return {
    listed: listed.size,
    found: found.size,
    right: both.length,
    fieldsRight: Object.fromEntries(
      fields.map((field) => [field, both.filter((key) => isRight(key, field)).length]),
    ) as Record<Field, number>,
    differences: [...missed, ...invented, ...differing],
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (of: (one: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
  return {
    listed: sum(({ listed }) => listed),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    fieldsRight: Object.fromEntries(
      fields.map((field) => [field, sum(({ fieldsRight }) => fieldsRight[field])]),
    ) as Record<Field, number>,
    differences: scores.flatMap(({ differences }) => differences),
  };
}

/** `recall 99.2 %, precision 98.7 %; value 100, …` */
export function scoreLine({ listed, found, right, fieldsRight }: Score): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const each = fields.map((field) => `${field} ${share(fieldsRight[field], right)}`);
  return `recall ${share(right, listed)} %, precision ${share(right, found)} % of ${listed}; ${each.join(', ')}`;
}
