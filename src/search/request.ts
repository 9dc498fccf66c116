// The search page's address: what was asked and how it was narrowed.
import { KINDS } from './types.ts';

/** What results can be narrowed by. */
export const FACETS = ['kind', 'district', 'year'] as const;
export type Facet = (typeof FACETS)[number];

export interface Request {
  readonly q: string;
  readonly kind: string | null;
  readonly district: string | null;
  readonly year: string | null;
  /** Results of one language only. */
  readonly lang: string | null;
  readonly wide: boolean;
}

/** From `?q=&kind=&district=&year=&lang=&wide=0`; what is empty or unknown narrows nothing. */
export function readRequest(search: string): Request {
  const given = new URLSearchParams(search);
  const value = (name: string): string | null => given.get(name) || null;
  const oneOf = (name: string, allowed: readonly string[]): string | null =>
    allowed.find((one) => one === value(name)) ?? null;
  return {
    q: (given.get('q') ?? '').slice(0, 200),
    kind: oneOf('kind', KINDS),
    district: value('district'),
    year: value('year'),
    lang: oneOf('lang', ['zh', 'en']),
    wide: given.get('wide') !== '0',
  };
}

/** The query part of the address, `?` included; empty parts are left out, so that nothing asked is `?`. */
export function writeRequest({ q, kind, district, year, lang, wide }: Request): string {
  const parts = Object.entries({ q, kind, district, year, lang, wide: wide ? null : '0' });
  const asked = parts.filter((part): part is [string, string] => part[1] !== null && part[1] !== '');
  return `?${new URLSearchParams(asked).toString()}`;
}
