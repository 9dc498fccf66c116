// Charts in a list, small, with what they find: of the gallery, of an article, of an indicator.
import type { Figure, Finding } from '../../charts/index.ts';
import type { Language } from '../../language/index.ts';
import { addresses, type ObservationRow, type Publication } from '../../publication/index.ts';
import { linkShowing, textOf, type ChartLink } from './key-showing.ts';

/** `figure` is what its thumbnail is drawn from. */
export type ChartCard = ChartLink & { readonly figure: Figure };
export type GalleryCard = Omit<ChartCard, 'finding'> & { readonly finding: Finding; readonly line: Finding };

/** The chart itself. */
export function chartCard(figure: Figure, language: Language): ChartCard {
  const address = addresses.chart(language, figure.chart.id);
  return { address, finding: textOf(figure, language), figure };
}

/** Each chart that draws one of `rows`, once, at the key that shows the first that it draws. */
export function chartCards(
  rows: readonly Pick<ObservationRow, 'id'>[],
  { chartsOf }: Pick<Publication, 'chartsOf'>,
  language: Language,
): readonly ChartCard[] {
  const cards = new Map<Figure, ChartCard>();
  for (const { id } of rows)
    for (const figure of chartsOf.get(id) ?? [])
      if (!cards.has(figure)) cards.set(figure, { ...linkShowing(figure, id, language), figure });
  return [...cards.values()];
}

/** Every chart in the order of the gallery's story, with a line each. */
export function galleryCards({ figures }: Pick<Publication, 'figures'>, language: Language): readonly GalleryCard[] {
  return [...figures.values()].map((figure) => ({
    address: addresses.chart(language, figure.chart.id),
    finding: figure.finding[language],
    line: figure.line[language],
    figure,
  }));
}
