// The keys of the catalogues, as they are asked for: `article.title`; of a count that has its singular, the name
// before `_one`.
import type { zh } from './zh.ts';

export type Key = Leaves<typeof zh>;

type Leaves<T> = {
  readonly [Name in keyof T & string]: T[Name] extends string ? Asked<Name> : `${Name}.${Leaves<T[Name]>}`;
}[keyof T & string];
type Asked<Name extends string> = Name extends `${infer Base}_${'one' | 'other'}` ? Base : Name;
