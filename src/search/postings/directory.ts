// What every question of a language needs: how many texts there are, whose they are, and how they lie in files.
import { TIERS, type Kind, type Language, type Tier } from '../types.ts';

/** Tiers of reports' blocks. */
export type BlockTier = Exclude<Tier, 'page'>;
export const BLOCK_TIERS = TIERS.filter((tier) => tier !== 'page');

/** Texts of a language are numbered from 0: pages, then tier by tier, in each report by report, newest first. */
export interface Directory {
  /** Where the other files lie: a name that changes with what they hold. */
  readonly folder: string;
  readonly docs: number;
  /** Into how many files the lists are dealt. */
  readonly buckets: number;
  /** Kinds of the pages, in their order, and how many of each. */
  readonly pages: readonly (readonly [kind: Kind, count: number])[];
  /** `where` is what may count as a block's text, in its comparable form. */
  readonly places: readonly { readonly where: string; readonly district: string; readonly year: string }[];
  readonly reports: readonly string[];
  /** For each report its place. */
  readonly placeOf: readonly number[];
  /** For each tier how many texts each report has in it. */
  readonly counts: Readonly<Record<BlockTier, readonly number[]>>;
}

/** Pages whose texts are in one file. */
export const PAGES_TOGETHER = 32;

/** The file that a reader's browser asks for first. Bytes of all files are gzip. */
export function directoryFile(language: Language): string {
  return `${language}.directory`;
}

/** Names of the others in their folder. */
export const fileNames = {
  bucket: (language: Language, bucket: number): string => `${language}/${bucket}.lists`,
  stretch: (language: Language, bucket: number, file: number): string => `${language}/${bucket}-${file}.list`,
  pages: (language: Language, file: number): string => `${language}/${file}.pages`,
  /** Both languages' texts of a report, by its number. */
  report: (report: number): string => `reports/${report}.texts`,
};

/** Neighbouring texts of one kind, report and tier. */
export interface Run {
  readonly from: number;
  readonly until: number;
  readonly kind: Kind;
  readonly tier: Tier;
  /** Of a report's: its number in the directory, and how many texts of it stand in tiers before; else −1 and 0. */
  readonly report: number;
  readonly before: number;
}

export function runsOf({ pages, counts }: Directory): readonly Run[] {
  const runs: Run[] = [];
  let at = 0;
  const put = (count: number, run: Omit<Run, 'from' | 'until'>): void => {
    if (count > 0) runs.push({ ...run, from: at, until: (at += count) });
  };
  for (const [kind, count] of pages) put(count, { kind, tier: 'page', report: -1, before: 0 });
  const before = counts.block.map(() => 0);
  for (const tier of BLOCK_TIERS)
    counts[tier].forEach((count, report) => {
      put(count, { kind: 'report', tier, report, before: before[report]! });
      before[report]! += count;
    });
  return runs;
}

/** The run that text `doc` stands in: they lie without gaps. */
export function runAt(runs: readonly Run[], doc: number): Run {
  let [low, high] = [0, runs.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runs[middle]!.until > doc) high = middle;
    else low = middle + 1;
  }
  return runs[low]!;
}
