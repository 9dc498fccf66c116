// The paths of a chart's keys, each a page of its own.
import { languages, type Language } from '../i18n/index.ts';
import { publication } from './publication.ts';
import type { Path } from './paths.ts';

/** For `pages/[lang]/infographics/[chart]/[key]`: every key of every chart. */
export function keyPaths(): Path<
  { lang: Language; chart: string; key: string },
  { language: Language; id: string; series: string }
>[] {
  return [...publication().figures.values()].flatMap(({ chart, keys }) =>
    keys.flatMap(({ key }) =>
      languages.map((language) => ({
        params: { lang: language, chart: chart.id, key },
        props: { language, id: chart.id, series: key },
      })),
    ),
  );
}
