// The title faces, subset to the titles that stand, into content/faces/, where the stylesheet takes them from.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, say } from '../../src/i18n/index.ts';
import { publication } from '../../src/loaders/index.ts';
import { titleTexts, type TitleTexts } from '../../src/views/index.ts';
import { subsetTitleFaces } from '../../src/pictures/index.ts';
import { rulesFingerprint } from './fingerprint.ts';
import { isAsWritten, written, type Written } from './written.ts';
import { removeOthers, writeFile } from './write-files.ts';

const FOLDER = 'content/faces';
/** What was made last, and of what. Deleting it changes nothing but time. */
const FILE = '.cache/faces.json';

interface Kept {
  readonly input: string;
  readonly files: readonly Written[];
}

/**
 * Writes the faces, the rules that name the slices, and the list of all characters they hold; returns the size of the
 * faces in bytes. Where titles, code and packages are those of the last time, what stands is left.
 */
export async function writeTitleFaces(root: string): Promise<number> {
  const texts = titleTexts(publication(), languages.map(say));
  const input = inputOf(root, texts);
  const before = readKept(root);
  if (before?.input === input && before.files.every((file) => isAsWritten(root, file))) return sizeOf(before.files);
  const files = (await makeFaces(root, texts)).map((path) => written(root, path));
  writeFile(join(root, FILE), JSON.stringify({ input, files } satisfies Kept));
  return sizeOf(files);
}

/** A damaged file is no cache. */
function readKept(root: string): Kept | null {
  try {
    return JSON.parse(readFileSync(join(root, FILE), 'utf8')) as Kept;
  } catch {
    return null;
  }
}

/** One digest of the titles, of all code behind this file, and of the packages that the faces come from. */
function inputOf(root: string, texts: TitleTexts): string {
  const lock = join(root, 'package-lock.json');
  return createHash('sha256')
    .update(rulesFingerprint(root, import.meta.filename))
    .update(existsSync(lock) ? readFileSync(lock) : '')
    .update(JSON.stringify(texts))
    .digest('hex');
}

function sizeOf(files: readonly Written[]): number {
  return files.filter(({ path }) => path.endsWith('.woff2')).reduce((sum, { size }) => sum + size, 0);
}

/** The paths of the files, from `root`. */
async function makeFaces(root: string, texts: TitleTexts): Promise<readonly string[]> {
  const { han, latin, slices, characters } = await subsetTitleFaces(texts);
  const files: Readonly<Record<string, string | Uint8Array>> = {
    'gongbao-han.woff2': han,
    'gongbao-latin.woff2': latin,
    'faces.json': `${JSON.stringify({ characters })}\n`,
    'slices.css': slices.map(({ characters: part }, i) => rule(sliceName(i), part)).join(''),
    ...Object.fromEntries(slices.map(({ woff2 }, i) => [sliceName(i), woff2])),
  };
  for (const [name, content] of Object.entries(files)) writeFile(join(root, FOLDER, name), content);
  removeOthers(join(root, FOLDER), new Set(Object.keys(files)));
  return Object.keys(files).map((name) => `${FOLDER}/${name}`);
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
