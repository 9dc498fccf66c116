// What one half of the cover says: the ways into the site, each with what is to be found there.
import { addresses as to, type Publication } from '../../publication/index.ts';
import { countWord, joined } from '../../wording/index.ts';
import { districtsOf, yearSpan } from '../report/report-groups.ts';
import type { Voice } from '../report/report-head.ts';

export type CoverKeys =
  | 'cover.reports'
  | 'cover.reports_what'
  | 'nav.infographics'
  | 'cover.charts_what'
  | 'nav.glossary'
  | 'cover.glossary_what'
  | 'cover.search'
  | 'cover.search_what'
  | Parameters<Parameters<typeof yearSpan>[1]>[0];

export interface WayIn {
  readonly address: string;
  readonly name: string;
  readonly what: string;
}

export function coverView(publication: Publication, { t, language }: Voice<CoverKeys>): readonly WayIn[] {
  const number = countWord(publication.reports.length, language);
  const districts = joined(
    districtsOf(publication).map((district) => district[language]),
    language,
  );
  const years = yearSpan(publication.reports, t);
  return [
    {
      address: to.reports(language),
      name: t('cover.reports', { number }),
      what: t('cover.reports_what', { number, districts, years }),
    },
    { address: to.infographics(language), name: t('nav.infographics'), what: t('cover.charts_what') },
    { address: to.glossary(language), name: t('nav.glossary'), what: t('cover.glossary_what') },
    { address: to.search(language), name: t('cover.search'), what: t('cover.search_what') },
  ];
}
