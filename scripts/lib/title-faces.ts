// The title faces, subset to the titles that stand, into content/faces/, where the stylesheet takes them from.
import { join } from 'node:path';
import { languages, say } from '../../src/i18n/index.ts';
import { publication } from '../../src/loaders/index.ts';
import { titleTexts } from '../../src/views/index.ts';
import { subsetTitleFaces } from '../../src/pictures/index.ts';
import { removeOthers, writeFile } from './write-files.ts';

/**
 * Writes the faces, the rules that name the slices, and the list of all characters they hold; returns the size of all
 * in bytes.
 */
export async function writeTitleFaces(root: string): Promise<number> {
  const { han, latin, slices, characters } = await subsetTitleFaces(titleTexts(publication(), languages.map(say)));
  const folder = join(root, 'content/faces');
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'gongbao-han.woff2': han,
    'gongbao-latin.woff2': latin,
    'faces.json': `${JSON.stringify({ characters })}\n`,
    'slices.css': slices.map(({ characters: part }, i) => rule(sliceName(i), part)).join(''),
    ...Object.fromEntries(slices.map(({ woff2 }, i) => [sliceName(i), woff2])),
  };
  for (const [name, content] of Object.entries(files)) writeFile(join(folder, name), content);
  removeOthers(folder, new Set(Object.keys(files)));
  return [han, latin, ...slices.map(({ woff2 }) => woff2)].reduce((sum, { length }) => sum + length, 0);
}

function sliceName(i: number): string {
  return `gongbao-han-${i + 1}.woff2`;
}

/** Of two rules whose ranges hold a character the later counts: these stand behind the face's own. */
function rule(file: string, characters: string): string {
  const range = [...characters].map((character) => `U+${character.codePointAt(0)!.toString(16)}`).join(',');
  return (
    `@font-face{font-family:"Gongbao Han";src:url("./${file}") ` +
    `format("woff2");font-weight:900;font-display:swap;unicode-range:${range}}\n`
  );
}
