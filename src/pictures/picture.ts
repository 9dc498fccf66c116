// An SVG tree as a PNG, with the fonts given here and none of the machine's.
import { renderAsync } from '@resvg/resvg-js';
import type { Element } from 'hast';
import type { Language } from '../charts/index.ts';
import { writeSvg } from '../formats/index.ts';
import { isCommon } from './common-face.ts';
import { faces } from './faces.ts';
import { setType } from './set-type.ts';

/**
 * PNG bytes of an SVG tree, `width` px wide. Generic families become Noto Serif SC Black with Source Serif 4 (serif)
 * and Noto Sans SC (sans-serif). Same tree, same bytes. A character no face has is drawn as nothing: see `uncovered`.
 * @example await picture(card(content), { width: 1200, language: 'zh' })
 */
export async function picture(
  tree: Element,
  { width, language }: { readonly width: number; readonly language: Language },
): Promise<Buffer> {
  const all = await faces();
  const svg = writeSvg(setType(tree, language, all), { file: true });
  const fontFiles = Object.values(all).map(({ path, common }) => (isCommon(svg) ? common : path));
  const font = { loadSystemFonts: false, fontFiles, defaultFontFamily: all.hei.family };
  // drawn in a thread of the renderer's own, while the next page is made
  const drawn = await renderAsync(svg, {
    font,
    fitTo: { mode: 'width', value: width },
  });
  return drawn.asPng();
}
