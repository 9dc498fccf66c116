// Which district a phrase names.
import type { Span } from '../annotations/index.ts';
import type { District, DistrictId } from './schema.ts';

export interface DistrictFound {
  readonly district: DistrictId;
  readonly at: Span;
}

/** The district that `phrase` names first, or null. `readDistrict('海淀区新增会员', districts)` is `haidian`. */
export function readDistrict(phrase: string, districts: readonly District[]): DistrictId | null {
  return findDistricts(phrase, districts)[0]?.district ?? null;
}

/** Every naming of a district in `text`, in order; of names that begin alike the longer is taken. */
export function findDistricts(text: string, districts: readonly District[]): DistrictFound[] {
  const { pattern, idOf } = lexicon(districts);
  return [...text.matchAll(pattern)].flatMap(({ 0: name, index }) => {
    const district = idOf.get(name);
    return district === undefined ? [] : [{ district, at: [index, index + name.length] }];
  });
}

interface Lexicon {
  readonly pattern: RegExp;
  readonly idOf: ReadonlyMap<string, DistrictId>;
}

/** Made once for a codelist: it is asked for every number of every report. */
const lexicons = new WeakMap<readonly District[], Lexicon>();

function lexicon(districts: readonly District[]): Lexicon {
  const known = lexicons.get(districts);
  if (known !== undefined) return known;
  const idOf = new Map(districts.flatMap(({ id, names }) => names.map((name) => [name, id] as const)));
  const longestFirst = [...idOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const made = { pattern: new RegExp(longestFirst.join('|') || '(?!)', 'g'), idOf };
  lexicons.set(districts, made);
  return made;
}
