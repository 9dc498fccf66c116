// The words of the search page in its language, as its script wants them.
import type { SearchWords } from '../client/search-words.ts';
import { words, type Language } from '../i18n/index.ts';
import type { Publication } from '../publication/index.ts';
import { districtsOf } from '../views/index.ts';

/** Districts are those that have a report. */
export function searchWords(publication: Publication, language: Language): SearchWords {
  const t = words(language);
  return {
    found: { one: t('search.words.foundOne'), other: t('search.words.found') },
    none: t('search.words.none'), elsewhere: t('search.words.elsewhere'), running: t('search.words.running'), failed: t('search.words.failed'),
    more: { other: t('search.words.more') },
    facets: { kind: t('search.words.kind'), district: t('search.words.district'), year: t('search.words.year') },
    all: t('search.words.all'),
    kinds: { report: t('search.words.report'), term: t('search.words.term'), chart: t('search.words.chart'), indicator: t('search.words.indicator') },
    districts: Object.fromEntries(districtsOf(publication).map((district) => [district.id, district[language]])),
  };
}
