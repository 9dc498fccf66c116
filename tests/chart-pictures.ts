// Every picture of the charts in content/, as the pages of src/pages/infographics/ ask for it.
import type { Element } from 'hast';
import { languages, say, type Language } from '../src/i18n/index.ts';
import { card, sheet, standalone, thumbnail } from '../src/pictures/index.ts';
import type { Publication } from '../src/publication/index.ts';
import { chartSheet, keyCard, smallDrawing } from '../src/views/index.ts';

/** With an address, which is drawn in letters and as a code: the site with the most to draw. */
const SITE = 'https://example.org/gongbao/';

export interface ChartPicture {
  /** `CHART.LANG` of a sheet, `CHART/KEY.LANG` of a preview. */
  readonly name: string;
  readonly kind: 'sheet' | 'card';
  readonly language: Language;
  readonly tree: () => Element;
}
export interface ChartFile {
  readonly name: string;
  readonly kind: 'sheet' | 'thumbnail';
  readonly write: () => string;
}

export function chartPictures(publication: Publication): readonly ChartPicture[] {
  const all = { ...publication, site: SITE };
  return [...all.figures.values()].flatMap((figure) =>
    languages.flatMap((language): readonly ChartPicture[] => {
      const voice = { language, t: say(language) };
      const { id } = figure.chart;
      return [
        { name: `${id}.${language}`, kind: 'sheet', language, tree: () => sheet(chartSheet(figure, all, voice)) },
        ...figure.keys.map(({ key }) => ({
          name: `${id}/${key}.${language}`,
          kind: 'card' as const,
          language,
          tree: () => card(keyCard(figure, key, all, voice)),
        })),
      ];
    }),
  );
}

export function chartSvgs(publication: Publication): readonly ChartFile[] {
  const all = { ...publication, site: SITE };
  return [...all.figures.values()].flatMap((figure) => {
    const { id } = figure.chart;
    const voices = languages.map((language) => ({ language, t: say(language) }));
    return [
      ...voices.map((voice) => ({
        name: `${id}.${voice.language}.svg`,
        kind: 'sheet' as const,
        write: () => standalone(chartSheet(figure, all, voice)),
      })),
      {
        name: `${id}.small.svg`,
        kind: 'thumbnail' as const,
        write: () => thumbnail(smallDrawing(figure, all, voices[0]!)),
      },
    ];
  });
}
