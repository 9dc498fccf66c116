// /infographics/CHART/KEY.LANG.png: the preview picture of a series, 1200 × 630.
import type { APIContext } from 'astro';
import { keyLanguagePaths } from '../../../loaders/file-paths.ts';
import { say, type Language } from '../../../i18n/index.ts';
import { chartLetters, publication } from '../../../loaders/index.ts';
import { card, keptPicture } from '../../../pictures/index.ts';
import { keyCard } from '../../../views/index.ts';

export const getStaticPaths = keyLanguagePaths;
export const GET = async ({
  params: { chart, key, lang },
  site,
}: APIContext<never, { chart: string; key: string; lang: Language }>): Promise<Response> => {
  const all = { ...publication(), site: site?.href };
  const tree = card(keyCard(all.figures.get(chart)!, key, all, { language: lang, t: say(lang) }));
  return new Response(new Uint8Array(await keptPicture(tree, { width: 1200, language: lang, among: chartLetters() })));
};
