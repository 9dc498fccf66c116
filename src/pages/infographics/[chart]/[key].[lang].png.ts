// /infographics/CHART/KEY.LANG.png: the preview picture of a series, 1200 × 630.
import type { APIContext } from 'astro';
import { keyCard } from '../../../components/chart-pictures.ts';
import { keyLanguagePaths } from '../../../loaders/file-paths.ts';
import type { Language } from '../../../i18n/index.ts';
import { card, picture } from '../../../pictures/index.ts';

export const getStaticPaths = keyLanguagePaths;
export const GET = async ({ params: { chart, key, lang } }: APIContext<never, { chart: string; key: string; lang: Language }>): Promise<Response> =>
  new Response(new Uint8Array(await picture(card(keyCard(chart, key, lang)), { width: 1200, language: lang })));
