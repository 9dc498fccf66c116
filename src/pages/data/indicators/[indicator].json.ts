// /data/indicators/INDICATOR.json: one indicator's observations.
import type { APIContext } from 'astro';
import { writeIndicatorJson } from '../../../formats/index.ts';
import { indicatorPaths } from '../../../loaders/file-paths.ts';
import { publication } from '../../../loaders/index.ts';

export const getStaticPaths = indicatorPaths;
export const GET = ({ params: { indicator } }: APIContext<never, { indicator: string }>): Response =>
  new Response(writeIndicatorJson(indicator, publication()), { headers: { 'content-type': 'application/json' } });
