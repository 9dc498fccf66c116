// /infographics/CHART/KEY.LANG.png: the preview picture of a series, 1200 × 630.
import type { APIContext } from 'astro';
import { keyLanguagePaths } from '../../../loaders/file-paths.ts';
import { say, type Language } from '../../../i18n/index.ts';
import { publication } from '../../../loaders/index.ts';
import { card, picture } from '../../../pictures/index.ts';
import { keyCard } from '../../../views/index.ts';

export const getStaticPaths = keyLanguagePaths;
export const GET = async ({
  params: { chart, key, lang },
}: APIContext<never, { chart: string; key: string; lang: Language }>): Promise<Response> =>
  new Response(
    new Uint8Array(
      await picture(
        card(keyCard(publication().figures.get(chart)!, key, publication(), { language: lang, t: say(lang) })),
        { width: 1200, language: lang },
      ),
    ),
  );
