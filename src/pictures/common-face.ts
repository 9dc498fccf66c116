// A face cut down to common characters, for the renderer: it reads its fonts anew for every picture, and three whole
// Chinese faces are 36 MB.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { keptFile, keptFont } from './kept-file.ts';

/** The names that the renderer finds a face by: of a weight of its own, Black, the family is said in 16 and 17. */
const FAMILY = [1, 2, 16, 17];
/** Rows of GB 2312: 1 to 9 signs and other scripts, 16 to 55 the 3,755 commonest characters, 56 to 87 3,008 more. */
const [SIGNS, FIRST, SECOND] = [
  [1, 9],
  [16, 55],
  [56, 87],
] as const;
/** A row's cells, and where GB 2312 begins in its bytes (EUC). */
const [CELLS, SHIFT] = [94, 0xa0];

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** Signs that our own words and numbers are set with and GB 2312 lacks: dashes, minus, spaces, signs of sums. */
const signs = '\u00a0\u2002\u2009\u202f–—−×÷≈≤≥±·•‘’“”…→←↑↓';
const first = ascii + signs + rows(SIGNS) + rows(FIRST);
/** What each cut holds, the smallest first. */
const CUTS = [first, first + rows(SECOND)];

/** Which cut holds every character of `text`, if its face does: the smallest; -1 where none does. */
export function cutFor(text: string): number {
  return CUTS.findIndex((characters) => holds(characters, text));
}

/** Whether a face cut to `characters` draws all of `text`. */
export function holds(characters: string, text: string): boolean {
  const held = sets.get(characters) ?? new Set(`${characters}\n`);
  sets.set(characters, held);
  return [...text].every((character) => held.has(character));
}
const sets = new Map<string, ReadonlySet<string>>();

/** The paths of the cuts of the face at `path`, see `cutFor`. */
export async function commonFaces(path: string): Promise<readonly string[]> {
  return Promise.all(CUTS.map((characters) => cutFace(path, characters)));
}

/**
 * The path of the face at `path` cut to `characters`, made once a machine: what is drawn with it is the same to the
 * byte. Throws as `readFile` does.
 */
export async function cutFace(path: string, characters: string): Promise<string> {
  const { size } = await stat(path);
  const digest = createHash('sha256').update(`${path} ${size} ${FAMILY.join()} ${characters}`).digest('hex');
  return keptFile(keptFont(digest), async () =>
    subsetFont(await readFile(path), characters, { targetFormat: 'sfnt', preserveNameIds: FAMILY }),
  );
}

/** The characters of `text`, once each and in order, with those that any picture is set with. */
export function charactersOf(text: string): string {
  return [...new Set(ascii + signs + text)].sort().join('');
}

function rows([from, to]: readonly [from: number, to: number]): string {
  const bytes = Array.from({ length: (to - from + 1) * CELLS }, (_, i) => [
    SHIFT + from + Math.floor(i / CELLS),
    SHIFT + 1 + (i % CELLS),
  ]).flat();
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/g, '');
}
