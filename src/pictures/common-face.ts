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
const held = CUTS.map((characters) => new Set(`${characters}\n`));

/** Which cut holds every character of `text`, if its face does: the smallest; -1 where none does. */
export function cutFor(text: string): number {
  return held.findIndex((characters) => [...text].every((character) => characters.has(character)));
}

/** The paths of the cuts of the face at `path`, made once a machine: what is drawn with one is the same to the byte. */
export async function commonFaces(path: string): Promise<readonly string[]> {
  const { size } = await stat(path);
  const cut = (characters: string): Promise<string> => {
    const digest = createHash('sha256').update(`${path} ${size} ${FAMILY.join()} ${characters}`).digest('hex');
    return keptFile(keptFont(digest), async () =>
      subsetFont(await readFile(path), characters, { targetFormat: 'sfnt', preserveNameIds: FAMILY }),
    );
  };
  return Promise.all(CUTS.map(cut));
}

function rows([from, to]: readonly [from: number, to: number]): string {
  const bytes = Array.from({ length: (to - from + 1) * CELLS }, (_, i) => [
    SHIFT + from + Math.floor(i / CELLS),
    SHIFT + 1 + (i % CELLS),
  ]).flat();
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/g, '');
}
