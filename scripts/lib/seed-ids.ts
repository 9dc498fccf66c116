// Ids of reports: what may be one, what a text's header proposes, which are taken.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { District, Period } from '../../src/codelists/index.ts';

export const LONGEST_ID = 64;
const FORM = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** Windows keeps these for devices, with any ending: con.txt cannot be copied there. */
const RESERVED = /^(con|prn|aux|nul|com\d|lpt\d)$/;

/** Whether `id` may name files and an address on every system. */
export function isSeedId(id: string): boolean {
  return FORM.test(id) && id.length <= LONGEST_ID && !RESERVED.test(id);
}

/** `huairou-2016`; `fengtai-2019h2` for a half-year; the last year of an interval. */
export function proposedId({
  district,
  year,
  period,
}: {
  readonly district: string;
  readonly year: number;
  readonly period: Period;
}): string {
  const half = /-H([12])$/.exec(period)?.[1];
  return `${district}-${year}${half === undefined ? '' : `h${half}`}`;
}

/** What an id of the usual form tells, or null: `fengtai-2019h2` → fengtai, 2019, `2019-H2`. */
export function readSeedId(
  id: string,
  districts: readonly District[],
): { district: string; year: number; period: Period } | null {
  const [, district, year, half] = /^(.+)-(\d{4})(?:h([12]))?(?:-\d+)?$/.exec(id) ?? [];
  if (district === undefined || !districts.some((one) => one.id === district)) return null;
  return { district, year: Number(year), period: half === undefined ? year! : `${year!}-H${half}` };
}

/** The first file of seeds/ that already bears `id`, whatever its case and ending, or null. */
export function takenBy(root: string, id: string): string | null {
  const folder = join(root, 'seeds');
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  // The text itself is named before its ledger or record.
  const found = names.filter((name) => name.toLowerCase().split('.')[0] === id.toLowerCase());
  return found.find((name) => name.endsWith('.txt')) ?? found[0] ?? null;
}

/** `id-2`, or the next number that is free. */
export function freeId(root: string, id: string): string {
  let k = 2;
  while (takenBy(root, `${id}-${k}`) !== null) k += 1;
  return `${id}-${k}`;
}
