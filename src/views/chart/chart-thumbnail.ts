// A chart's thumbnail as a page shows it: a file without words, the same in both languages, and its size.
import type { Element } from 'hast';
import type { Figure } from '../../charts/index.ts';
import { addresses, type Publication } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';
import { smallDrawing } from './chart-pictures.ts';
import type { DrawingKeys } from './chart-words.ts';

export interface Thumbnail {
  readonly picture: string;
  /** px, as drawn. */
  readonly width: number;
  readonly height: number;
}

/** Its size is asked for on the page of every report that it draws on; a chart may draw on all of them. */
const sizes = new WeakMap<Figure, readonly [width: number, height: number]>();

/** `voice`: that in which the file is drawn; what a label takes is in its height. */
export function chartThumbnail(
  figure: Figure,
  known: Pick<Publication, 'units'>,
  voice: Voice<DrawingKeys> & { readonly language: 'zh' },
): Thumbnail {
  const [width, height] = sizes.get(figure) ?? sizeOf(smallDrawing(figure, known, voice));
  sizes.set(figure, [width, height]);
  return { picture: addresses.chartThumbnail(figure.chart.id), width, height };
}

/** A drawing's width and height in px. */
export function sizeOf({ properties }: Element): readonly [width: number, height: number] {
  const [, , width = 0, height = 0] = String(properties['viewBox']).split(' ').map(Number);
  return [width, height];
}
