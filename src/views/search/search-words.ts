// The words of the search page in its language, as its script wants them (client/search-words.ts says what for).
import type { Publication } from '../../publication/index.ts';
import { districtsOf } from '../report/report-groups.ts';
import type { Voice } from '../report/report-head.ts';

type Names =
  | 'foundOne'
  | 'found'
  | 'none'
  | 'elsewhere'
  | 'running'
  | 'failed'
  | 'more'
  | 'all'
  | 'kind'
  | 'district'
  | 'year'
  | 'report'
  | 'term'
  | 'chart'
  | 'indicator';

/** Districts are those that have a report. */
export function searchWords(
  publication: Pick<Publication, 'reports' | 'districts'>,
  { t, language }: Voice<`search.words.${Names}`>,
) {
  const word = (name: Names): string => t(`search.words.${name}`);
  return {
    found: { one: word('foundOne'), other: word('found') },
    none: word('none'),
    elsewhere: word('elsewhere'),
    running: word('running'),
    failed: word('failed'),
    more: { other: word('more') },
    facets: { kind: word('kind'), district: word('district'), year: word('year') },
    all: word('all'),
    kinds: { report: word('report'), term: word('term'), chart: word('chart'), indicator: word('indicator') },
    districts: Object.fromEntries(districtsOf(publication).map((district) => [district.id, district[language]])),
  };
}
