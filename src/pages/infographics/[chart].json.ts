// /infographics/CHART.json: the chart's words and its numbers.
import type { APIContext } from 'astro';
import { findingText, rows } from '../../charts/index.ts';
import { figureOf } from '../../components/figures.ts';
import { chartPaths } from '../../loaders/file-paths.ts';
import { publication } from '../../loaders/index.ts';

export const getStaticPaths = chartPaths;
export const GET = ({ params: { chart } }: APIContext<never, { chart: string }>): Response => {
  const all = publication();
  const figure = figureOf(all.charts.get(chart)!, all);
  const both = ({ zh, en }: typeof figure.finding) => ({ zh: findingText(zh), en: findingText(en) });
  return Response.json({ chart, title: figure.chart.title, finding: both(figure.finding), what: both(figure.what), comparable: both(figure.comparable), rows: rows(figure, all) });
};
