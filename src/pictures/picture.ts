// An SVG tree as a PNG, with the fonts given here and none of the machine's.
import type { Element } from 'hast';
import type { Language } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';
import { cutFor } from './common-face.ts';
import { faces } from './faces.ts';
import { rasterise, type Lettered } from './rasterise.ts';
import { setType } from './set-type.ts';

export interface PictureOptions {
  /** px. */
  readonly width: number;
  readonly language: Language;
}

/**
 * PNG bytes of an SVG tree, `width` px wide. Generic families become Noto Serif SC Black with Source Serif 4 (serif)
 * and Noto Sans SC (sans-serif). Same tree, same bytes. A character no face has is drawn as nothing: see `uncovered`.
 * @example await picture(card(content), { width: 1200, language: 'zh' })
 */
export async function picture(tree: Element, { width, language }: PictureOptions): Promise<Buffer> {
  return rasterise(await lettered(tree, language), width);
}

/** The tree as a text that names its faces, and their files. */
export async function lettered(tree: Element, language: Language): Promise<Lettered> {
  const all = await faces();
  const svg = writeSvg(setType(tree, language, all), { file: true });
  const cut = cutFor(svg);
  const fontFiles = Object.values(all).map(({ path, cuts }) => cuts[cut] ?? path);
  return { svg, fontFiles, defaultFontFamily: all.hei.family };
}
