// What the built site says of itself, so that no browser test names a report, a term or a chart.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Language = 'zh' | 'en';
export const languages: readonly Language[] = ['zh', 'en'];
export const tags = { zh: 'zh-Hans', en: 'en' } as const;

/** The folder under test. */
export const dist = process.env['GONGBAO_DIST'] ?? 'dist';

export interface PublishedReport {
  readonly id: string;
  readonly title: { readonly zh: string; readonly en: string | null };
}
export interface PublishedBlock {
  readonly id: string;
  readonly type: string;
  readonly zh: string;
  readonly en: string | null;
}

/** As the contract's `/data/reports.json` lists them. */
export function reports(): readonly PublishedReport[] {
  return readJson<PublishedReport[]>('data/reports.json');
}

export function blocks(report: string): readonly PublishedBlock[] {
  return readJson<{ blocks: PublishedBlock[] }>(`reports/${report}/edition.json`).blocks;
}

/** The folders in a folder of pages: ids of terms, charts, indicators, or a chart's keys. */
export function ids(folder: string): readonly string[] {
  const path = join(dist, folder);
  return existsSync(path)
    ? readdirSync(path, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map((entry) => entry.name)
        .sort()
    : [];
}

/** The ids of the glossary's entries, as its file lists them. */
export function terms(): readonly string[] {
  return readJson<{ id: string }[]>('data/glossary.json')
    .map(({ id }) => id)
    .sort();
}

export function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(join(dist, file), 'utf8')) as T;
}

export function first<T>(list: readonly T[], what: string): T {
  const [one] = list;
  if (one === undefined) throw new Error(`The site holds no ${what}.`);
  return one;
}
