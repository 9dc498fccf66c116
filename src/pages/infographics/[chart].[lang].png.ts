// /infographics/CHART.LANG.png: the same as a picture, half as large again in pixels.
import type { APIContext } from 'astro';
import { chartLanguagePaths } from '../../loaders/file-paths.ts';
import { say, type Language } from '../../i18n/index.ts';
import { chartLetters, publication } from '../../loaders/index.ts';
import { keptPicture, sheet } from '../../pictures/index.ts';
import { chartSheet } from '../../views/index.ts';

export const getStaticPaths = chartLanguagePaths;
export const GET = async ({
  params,
  site,
}: APIContext<never, { chart: string; lang: Language }>): Promise<Response> => {
  const all = { ...publication(), site: site?.href };
  const voice = { language: params.lang, t: say(params.lang) };
  const tree = sheet(chartSheet(all.figures.get(params.chart)!, all, voice));
  return new Response(
    new Uint8Array(await keptPicture(tree, { width: 1200, language: params.lang, among: chartLetters() })),
  );
};
