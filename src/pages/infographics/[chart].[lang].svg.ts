// /infographics/CHART.LANG.svg: the chart as a file that stands alone.
import type { APIContext } from 'astro';
import { chartSheet } from '../../components/chart-pictures.ts';
import { chartLanguagePaths } from '../../loaders/file-paths.ts';
import type { Language } from '../../i18n/index.ts';
import { standalone } from '../../pictures/index.ts';

export const getStaticPaths = chartLanguagePaths;
export const GET = ({ params: { chart, lang } }: APIContext<never, { chart: string; lang: Language }>): Response => new Response(standalone(chartSheet(chart, lang)));
