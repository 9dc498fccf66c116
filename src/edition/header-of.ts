// The header of a report: what the record says, and for the rest what the text tells.
import type { District, Period } from '../codelists/index.ts';
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import type { Seed } from '../text/index.ts';
import { findDistrict, findPeriod } from './find-header.ts';
import { findTitle } from './find-title.ts';
import { findYear } from './find-year.ts';
import { visibleOf, type Group } from './group.ts';
import type { EditionRecord } from './record.ts';
import type { Header } from './types.ts';

export interface Known {
  readonly record: EditionRecord;
  readonly seed: Seed;
  readonly districts: readonly District[];
  readonly recordFile: string;
}

/**
 * Null, with an error each, where neither tells a year or a district. A record's period tells its year; a year that
 * the text only names is asked for.
 */
export function headerOf(groups: readonly Group[], id: string, known: Known): Outcome<Header | null> {
  const { record, districts } = known;
  const told = record.year ?? (record.period === undefined ? null : yearOf(record.period));
  const found = told === null ? findYear(groups, known.seed.lines) : null;
  const year = told ?? (found?.isBorneOut === true ? found.year : null);
  const district = record.district ?? findDistrict(groups, districts, known.seed.lines);
  const titleGroup = groups.find(({ type }) => type === 'title') ?? findTitle(groups);
  const title = record.title ?? (titleGroup === null ? null : visibleOf(titleGroup));
  const problems = missing({ year: told ?? found?.year ?? null, district, title }, known);
  if (year === null && found !== null) problems.push(unsure(found.year, known));
  if (year === null || district === null) return { value: null, problems };
  const header: Header = {
    id,
    title: title ?? id,
    year,
    period: record.period ?? findPeriod(groups, year),
    district,
    published: record.published ?? null,
    source: record.source ?? null,
  };
  return { value: header, problems };
}

/** A look back over several years is filed under the last of them, a half-year under its year. */
function yearOf(period: Period): number {
  const last = period.split('/').at(-1)!;
  return Number(last.slice(0, 'YYYY'.length));
}

function unsure(year: number, { seed, recordFile }: Known): Problem {
  return problem('report-year-unsure', { file: seed.file }, { year, record: recordFile });
}

function missing(
  found: Readonly<Record<'year' | 'district' | 'title', unknown>>,
  { record, seed, districts, recordFile }: Known,
): Problem[] {
  const absent = (['year', 'district', 'title'] as const).filter((field) => found[field] === null);
  const problems = absent.map((field) =>
    problem(`report-without-${field}`, { file: seed.file }, { record: recordFile }),
  );
  const isUnknown = record.district !== undefined && !districts.some((one) => one.id === record.district);
  return isUnknown
    ? [
        ...problems,
        problem('district-unknown', { file: recordFile, path: ['district'] }, { district: record.district! }),
      ]
    : problems;
}
