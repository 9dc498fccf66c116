// /infographics/CHART.json: the chart's words and its numbers.
import type { APIContext } from 'astro';
import { chartPaths } from '../../loaders/file-paths.ts';
import { publication } from '../../loaders/index.ts';
import { chartData } from '../../views/index.ts';

export const getStaticPaths = chartPaths;
export const GET = ({ params: { chart } }: APIContext<never, { chart: string }>): Response => {
  const all = publication();
  return Response.json(chartData(all.figures.get(chart)!, all));
};
