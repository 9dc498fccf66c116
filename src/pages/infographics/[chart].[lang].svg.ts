// /infographics/CHART.LANG.svg: the chart as a file that stands alone.
import type { APIContext } from 'astro';
import { chartLanguagePaths } from '../../loaders/file-paths.ts';
import { say, type Language } from '../../i18n/index.ts';
import { publication } from '../../loaders/index.ts';
import { standalone } from '../../pictures/index.ts';
import { chartSheet } from '../../views/index.ts';

export const getStaticPaths = chartLanguagePaths;
export const GET = ({ params, site }: APIContext<never, { chart: string; lang: Language }>): Response => {
  const all = { ...publication(), site: site?.href };
  const voice = { language: params.lang, t: say(params.lang) };
  return new Response(standalone(chartSheet(all.figures.get(params.chart)!, all, voice)));
};
