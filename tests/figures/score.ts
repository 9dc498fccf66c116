// How well found figures agree with a list made by reading: found and missed, and of the found each field's share
// that is right.
import { fields, type Field, type Figures } from './settled.ts';

export interface Score {
  readonly listed: number;
  readonly found: number;
  readonly right: number;
  /** Of the figures that both have, how many the list tells each field of, and how many of those are right. */
  readonly fieldsListed: Readonly<Record<Field, number>>;
  readonly fieldsRight: Readonly<Record<Field, number>>;
  /** One line a difference. */
  readonly differences: readonly string[];
}

export function score(listed: Figures, found: Figures): Score {
  const both = [...listed.keys()].filter((key) => found.has(key));
  const isListed = (key: string, field: Field): boolean => listed.get(key)![field] !== undefined;
  const isRight = (key: string, field: Field): boolean => listed.get(key)![field] === found.get(key)![field];
  const count = (holds: (key: string, field: Field) => boolean): Record<Field, number> =>
    eachField((field) => both.filter((key) => isListed(key, field) && holds(key, field)).length);
  const missed = [...listed.keys()].filter((key) => !found.has(key)).map((key) => `missed ${key}`);
  const invented = [...found.keys()].filter((key) => !listed.has(key)).map((key) => `found, not listed: ${key}`);
  const differing = both.flatMap((key) =>
    fields
      .filter((field) => isListed(key, field) && !isRight(key, field))
      .map((field) => `${key} ${field}: listed ${listed.get(key)![field]!}, found ${found.get(key)![field]!}`),
  );
  return {
    listed: listed.size,
    found: found.size,
    right: both.length,
    fieldsListed: count(() => true),
    fieldsRight: count(isRight),
    differences: [...missed, ...invented, ...differing],
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = (of: (one: Score) => number): number => scores.reduce((total, one) => total + of(one), 0);
  return {
    listed: sum(({ listed }) => listed),
    found: sum(({ found }) => found),
    right: sum(({ right }) => right),
    fieldsListed: eachField((field) => sum(({ fieldsListed }) => fieldsListed[field])),
    fieldsRight: eachField((field) => sum(({ fieldsRight }) => fieldsRight[field])),
    differences: scores.flatMap(({ differences }) => differences),
  };
}

/** `recall 99.2 %, precision 98.7 %; value 100, …` */
export function scoreLine({ listed, found, right, fieldsListed, fieldsRight }: Score): string {
  const share = (part: number, whole: number): string => (whole === 0 ? '–' : ((100 * part) / whole).toFixed(1));
  const each = fields
    .filter((field) => fieldsListed[field] > 0)
    .map((field) => `${field} ${share(fieldsRight[field], fieldsListed[field])}`);
  return `recall ${share(right, listed)} %, precision ${share(right, found)} % of ${listed}; ${each.join(', ')}`;
}

function eachField(of: (field: Field) => number): Record<Field, number> {
  return Object.fromEntries(fields.map((field) => [field, of(field)])) as Record<Field, number>;
}
