// /infographics/CHART.small.svg: the chart as a thumbnail without words, one for both languages.
import type { APIContext } from 'astro';
import { chartPaths } from '../../loaders/file-paths.ts';
import { say } from '../../i18n/index.ts';
import { publication } from '../../loaders/index.ts';
import { thumbnail } from '../../pictures/index.ts';
import { smallDrawing } from '../../views/index.ts';

export const getStaticPaths = chartPaths;
export const GET = ({ params: { chart } }: APIContext<never, { chart: string }>): Response => {
  const all = publication();
  return new Response(thumbnail(smallDrawing(all.figures.get(chart)!, all, { language: 'zh', t: say('zh') })));
};
