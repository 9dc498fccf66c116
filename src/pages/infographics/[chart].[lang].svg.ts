// /infographics/CHART.LANG.svg: the chart as a file that stands alone.
import type { APIContext } from 'astro';
import { chartLanguagePaths } from '../../loaders/file-paths.ts';
import { say, type Language } from '../../i18n/index.ts';
import { publication } from '../../loaders/index.ts';
import { standalone } from '../../pictures/index.ts';
import { chartSheet } from '../../views/index.ts';

export const getStaticPaths = chartLanguagePaths;
export const GET = ({ params: { chart, lang } }: APIContext<never, { chart: string; lang: Language }>): Response =>
  new Response(
    standalone(chartSheet(publication().figures.get(chart)!, publication(), { language: lang, t: say(lang) })),
  );
