// An SVG tree as a PNG, with the fonts given here and none of the machine's.
import type { Element } from 'hast';
import type { Language } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';
import { cutFace, cutFor, holds } from './common-face.ts';
import { faces, type Face } from './faces.ts';
import { rasterise, type Lettered } from './rasterise.ts';
import { setType } from './set-type.ts';

export interface PictureOptions {
  /** px. */
  readonly width: number;
  readonly language: Language;
  /**
   * `charactersOf` what this picture and its fellows say: faces cut to just those are read in a third of the time. A
   * picture that says more is drawn with larger ones.
   */
  readonly among?: string;
}

/**
 * PNG bytes of an SVG tree, `width` px wide. Generic families become Noto Serif SC Black with Source Serif 4 (serif)
 * and Noto Sans SC (sans-serif). Same tree, same bytes. A character no face has is drawn as nothing: see `uncovered`.
 * @example await picture(card(content), { width: 1200, language: 'zh' })
 */
export async function picture(tree: Element, options: PictureOptions): Promise<Buffer> {
  return rasterise(await lettered(tree, options), options.width);
}

/** The tree as a text that names its faces, and their files. */
export async function lettered(
  tree: Element,
  { language, among }: Pick<PictureOptions, 'language' | 'among'>,
): Promise<Lettered> {
  const all = await faces();
  const svg = writeSvg(setType(tree, language, all), { file: true });
  const fontFiles = await Promise.all(Object.values(all).map((face) => fileOf(face, svg, among)));
  return { svg, fontFiles, faces: Object.values(all).map(({ path }) => path), defaultFontFamily: all.hei.family };
}

/** The smallest file of a face that holds what is written. */
async function fileOf({ path, cuts }: Face, svg: string, among: string | undefined): Promise<string> {
  if (cuts.length === 0) return path;
  if (among !== undefined && holds(among, svg)) return cutFace(path, among);
  return cuts[cutFor(svg)] ?? path;
}
