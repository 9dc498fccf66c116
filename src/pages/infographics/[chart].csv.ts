// /infographics/CHART.csv: the chart's numbers, a row each.
import type { APIContext } from 'astro';
import { rows } from '../../charts/index.ts';
import { chartPaths } from '../../loaders/file-paths.ts';
import { writeCsv } from '../../formats/index.ts';
import { publication } from '../../loaders/index.ts';

export const getStaticPaths = chartPaths;
export const GET = ({ params: { chart } }: APIContext<never, { chart: string }>): Response => {
  const all = publication();
  return new Response(writeCsv(rows(all.figures.get(chart)!, all)));
};
