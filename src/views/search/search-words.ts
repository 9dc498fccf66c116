// The words of the search page in its language, as its script wants them (client/search-words.ts says what for).
import type { Language } from '../../language/index.ts';
import type { Publication } from '../../publication/index.ts';
import { districtsOf } from '../report/report-groups.ts';
import type { Voice } from '../report/report-head.ts';

type Kind = 'report' | 'term' | 'chart' | 'indicator';
type Of = 'one' | 'many';
type Names =
  | `${'found' | 'elsewhere' | 'only' | 'more'}.${Of}`
  | 'many'
  | 'none'
  | 'running'
  | 'failed'
  | 'also'
  | 'most'
  | 'exactly'
  | 'widely'
  | 'near'
  | 'pause'
  | 'all'
  | 'without'
  | `facets.${'kind' | 'district' | 'year' | 'lang'}`
  | `kinds.${Kind}`
  | `kind.${Kind}`
  | `languages.${Language}`;

/** Districts are those that have a report. */
export function searchWords(
  publication: Pick<Publication, 'reports' | 'districts'>,
  { t, language }: Voice<`search.words.${Names}`>,
) {
  const word = (name: Names): string => t(`search.words.${name}`);
  const counted = (name: 'found' | 'elsewhere' | 'only' | 'more'): { one: string; other: string } => ({
    one: word(`${name}.one`),
    other: word(`${name}.many`),
  });
  return {
    found: counted('found'),
    many: word('many'),
    none: word('none'),
    elsewhere: counted('elsewhere'),
    only: counted('only'),
    running: word('running'),
    failed: word('failed'),
    more: counted('more'),
    also: word('also'),
    most: word('most'),
    exactly: word('exactly'),
    widely: word('widely'),
    near: word('near'),
    pause: word('pause'),
    facets: {
      kind: word('facets.kind'),
      district: word('facets.district'),
      year: word('facets.year'),
      lang: word('facets.lang'),
    },
    all: word('all'),
    without: word('without'),
    kinds: {
      report: word('kinds.report'),
      term: word('kinds.term'),
      chart: word('kinds.chart'),
      indicator: word('kinds.indicator'),
    },
    kind: {
      report: word('kind.report'),
      term: word('kind.term'),
      chart: word('kind.chart'),
      indicator: word('kind.indicator'),
    },
    languages: { zh: word('languages.zh'), en: word('languages.en') },
    districts: Object.fromEntries(districtsOf(publication).map((district) => [district.id, district[language]])),
  };
}
