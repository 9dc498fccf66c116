// /infographics/CHART.LANG.png: the same as a picture, twice its size in pixels.
import type { APIContext } from 'astro';
import { chartLanguagePaths } from '../../loaders/file-paths.ts';
import { say, type Language } from '../../i18n/index.ts';
import { publication } from '../../loaders/index.ts';
import { picture, sheet } from '../../pictures/index.ts';
import { chartSheet } from '../../views/index.ts';

export const getStaticPaths = chartLanguagePaths;
export const GET = async ({
  params: { chart, lang },
}: APIContext<never, { chart: string; lang: Language }>): Promise<Response> =>
  new Response(
    new Uint8Array(
      await picture(
        sheet(chartSheet(publication().figures.get(chart)!, publication(), { language: lang, t: say(lang) })),
        { width: 1552, language: lang },
      ),
    ),
  );
