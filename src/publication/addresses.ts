// Addresses: the only file that spells one. All are root-absolute; after the build a pass makes them relative, so
// that the site works under any path. The promise they keep is the contract's, "Pages" and "Data".
import type { Language } from './types.ts';

export const addresses = {
  cover: (): string => '/',
  front: (language: Language): string => `/${language}/`,
  /** All reports, or where those of a year's work stand among them. */
  reports: (language: Language, year?: number): string =>
    `/${language}/reports/${fragment(year === undefined ? undefined : `y${year}`)}`,
  report: (language: Language, report: string, anchor?: string): string =>
    `/${language}/reports/${report}/${fragment(anchor)}`,
  parallel: (language: Language, report: string, anchor?: string): string =>
    `/${language}/reports/${report}/parallel/${fragment(anchor)}`,
  /** `line` is 1-based. */
  source: (language: Language, report: string, line?: number): string =>
    `/${language}/reports/${report}/source/${fragment(line === undefined ? undefined : `L${line}`)}`,
  glossary: (language: Language, anchor?: string): string => `/${language}/glossary/${fragment(anchor)}`,
  /** The glossary in another order than by pinyin. */
  glossaryOrder: (language: Language, order: 'by-stroke' | 'by-english' | 'by-field' | 'phraseology'): string =>
    `/${language}/glossary/${order}/`,
  phraseology: (language: Language, phrase?: string): string => `/${language}/glossary/phraseology/${fragment(phrase)}`,
  /** What else each concept is found by when it is typed. */
  glossaryNames: (): string => '/glossary/names.json',
  /** What everything is called, for the search. */
  searchNames: (): string => '/search/names.json',
  /** Traditional and simplified characters, in pairs. */
  searchVariants: (): string => '/search/variants.json',
  /** A page by its address as content/moved.yaml writes it: `glossary/trade-union/`. */
  page: (language: Language, address: string): string => `/${language}/${address}`,
  term: (language: Language, concept: string): string => `/${language}/glossary/${concept}/`,
  concordance: (language: Language, concept: string): string => `/${language}/glossary/${concept}/concordance/`,
  infographics: (language: Language): string => `/${language}/infographics/`,
  chart: (language: Language, chart: string, anchor?: string): string =>
    `/${language}/infographics/${chart}/${fragment(anchor)}`,
  chartKey: (language: Language, chart: string, key: string, anchor?: string): string =>
    `/${language}/infographics/${chart}/${key}/${fragment(anchor)}`,
  /** The chart alone, made for a frame in another page; no key has this name. */
  chartEmbed: (language: Language, chart: string): string => `/${language}/infographics/${chart}/embed/`,
  data: (language: Language, anchor?: string): string => `/${language}/data/${fragment(anchor)}`,
  /** The rows of one year: only where they are too many for the data page. */
  dataYear: (language: Language, year: number, anchor?: string): string =>
    `/${language}/data/years/${year}/${fragment(anchor)}`,
  discrepancies: (language: Language): string => `/${language}/data/discrepancies/`,
  indicator: (language: Language, indicator: string): string => `/${language}/data/indicators/${indicator}/`,
  codebook: (language: Language, anchor?: string): string => `/${language}/data/codebook/${fragment(anchor)}`,
  search: (language: Language, query?: string): string =>
    `/${language}/search/${query === undefined ? '' : `?q=${encodeURIComponent(query)}`}`,
  about: (language: Language, anchor?: string): string => `/${language}/about/${fragment(anchor)}`,
  notFound: (): string => '/404.html',

  /** A file of /data/, by its name. */
  dataFile: (name: string): string => `/data/${name}`,
  /** One indicator's observations. */
  indicatorCsv: (indicator: string): string => `/data/indicators/${indicator}.csv`,
  indicatorJson: (indicator: string): string => `/data/indicators/${indicator}.json`,
  archive: (): string => '/data/gongbao.zip',
  observationsJson: (): string => '/data/observations.json',
  observationsCsv: (): string => '/data/observations.csv',
  reportsJson: (): string => '/data/reports.json',
  glossaryJson: (): string => '/data/glossary.json',
  /** A file of /reports/REPORT/, by its name. */
  reportFile: (report: string, name: string): string => `/reports/${report}/${name}`,
  parallelTmx: (): string => '/data/parallel.tmx',
  chartSvg: (language: Language, chart: string): string => `/infographics/${chart}.${language}.svg`,
  chartPng: (language: Language, chart: string): string => `/infographics/${chart}.${language}.png`,
  chartKeyPng: (language: Language, chart: string, key: string): string =>
    `/infographics/${chart}/${key}.${language}.png`,
  /** Without words, the same in both languages. */
  chartThumbnail: (chart: string): string => `/infographics/${chart}.small.svg`,
  chartCsv: (chart: string): string => `/infographics/${chart}.csv`,
  chartJson: (chart: string): string => `/infographics/${chart}.json`,
  sitemap: (): string => '/sitemap.xml',
} as const;

/** The same page in another language: `/zh/data/` → `/en/data/`. The cover and files are the same in both. */
export function inLanguage(address: string, language: Language): string {
  return address.replace(/^\/(zh|en)\//, `/${language}/`);
}

/** `address` under the site's address, which may hold a path and ends in no slash or one. */
export function absolute(site: string, address: string): string {
  return site.replace(/\/+$/, '') + address;
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${anchor}`;
}
