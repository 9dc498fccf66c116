// /data/indicators/INDICATOR.csv: one indicator's observations.
import type { APIContext } from 'astro';
import { writeIndicatorCsv } from '../../../formats/index.ts';
import { indicatorPaths } from '../../../loaders/file-paths.ts';
import { publication } from '../../../loaders/index.ts';

export const getStaticPaths = indicatorPaths;
export const GET = ({ params: { indicator } }: APIContext<never, { indicator: string }>): Response =>
  new Response(writeIndicatorCsv(indicator, publication()), { headers: { 'content-type': 'text/csv' } });
