// From a text of SVG and its font files to the bytes of a PNG, in threads of two libraries while pages are made.
import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

export interface Lettered {
  readonly svg: string;
  readonly fontFiles: readonly string[];
  /** The whole faces that the files are cut from: what they draw is the same. */
  readonly faces: readonly string[];
  readonly defaultFontFamily: string;
}

/**
 * A picture holds a dozen inks and what lies between them at edges, some three hundred colours: a palette of 128 shows
 * no difference and halves the file. No dithering, which would speckle flat ground; more effort takes twice the time
 * and saves nothing, zlib's ninth level as much again for a twentieth.
 */
const PALETTE = { palette: true, colours: 128, dither: 0, effort: 1, compressionLevel: 6 } as const;

// one picture a thread: several are in hand at once
sharp.concurrency(1);

export async function rasterise({ svg, fontFiles, defaultFontFamily }: Lettered, width: number): Promise<Buffer> {
  const font = { loadSystemFonts: false, fontFiles: [...fontFiles], defaultFontFamily };
  const drawn = await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } });
  const raw = { width: drawn.width, height: drawn.height, channels: 4 } as const;
  return sharp(drawn.pixels, { raw }).png(PALETTE).toBuffer();
}
