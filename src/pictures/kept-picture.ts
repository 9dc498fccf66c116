// Pictures that were drawn in an earlier build, in .cache/pictures/: what is unchanged is not drawn again. Deleting the
// folder changes nothing but time.
import { createHash } from 'node:crypto';
import { readFile, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import type { Element } from 'hast';
import { keptFile, removeUnused } from './kept-file.ts';
import { lettered, type PictureOptions } from './picture.ts';
import { rasterise, type Lettered } from './rasterise.ts';
import { packageVersion } from './sources.ts';

const FOLDER = '.cache/pictures';
/** What nobody asked for in so many days is removed. */
const DAYS = 30;

/** The same bytes as `picture`, from `folder` where it was drawn before. */
export async function keptPicture(tree: Element, options: PictureOptions, folder = FOLDER): Promise<Buffer> {
  await (tidied ??= removeUnused(folder, DAYS));
  const drawn = await lettered(tree, options);
  const place = join(folder, `${await digestOf(drawn, options.width)}.png`);
  const path = await keptFile(place, () => rasterise(drawn, options.width));
  const now = new Date();
  await utimes(path, now, now);
  return readFile(path);
}
let tidied: Promise<void> | undefined;

/**
 * All that decides what is drawn: the SVG with its faces named, the faces however they are cut, the code behind it and
 * its libraries.
 */
async function digestOf({ svg, faces, defaultFontFamily }: Lettered, width: number): Promise<string> {
  const fonts = await Promise.all(faces.map(fileDigest));
  const code = await fileDigest('src/pictures/rasterise.ts');
  const libraries = ['@resvg/resvg-js', 'sharp'].map(packageVersion);
  const parts = [svg, width, defaultFontFamily, ...fonts, code, ...libraries];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

const digests = new Map<string, Promise<string>>();
function fileDigest(path: string): Promise<string> {
  const known = digests.get(path) ?? readFile(path).then((bytes) => createHash('sha256').update(bytes).digest('hex'));
  digests.set(path, known);
  return known;
}
