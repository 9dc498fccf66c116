// The title faces, subset to the titles that stand, into content/faces/, where the stylesheet takes them from.
import { join } from 'node:path';
import { titleTexts } from '../../src/loaders/index.ts';
import { subsetTitleFaces } from '../../src/pictures/index.ts';
import { writeFile } from './write-files.ts';

/** Writes both faces and the list of characters they hold; returns their size in bytes. */
export async function writeTitleFaces(root: string): Promise<number> {
  const { han, latin, characters } = await subsetTitleFaces(titleTexts().join(''));
  const folder = join(root, 'content/faces');
  writeFile(join(folder, 'gongbao-han.woff2'), han);
  writeFile(join(folder, 'gongbao-latin.woff2'), latin);
  writeFile(join(folder, 'faces.json'), `${JSON.stringify({ characters })}\n`);
  return han.length + latin.length;
}
