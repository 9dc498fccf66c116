// A face cut down to the commonest characters, for the renderer: it reads its fonts anew for every picture, and three
// whole Chinese faces are 36 MB.
import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { keptFile, keptFont } from './kept-file.ts';

/** The names that the renderer finds a face by: of a weight of its own, Black, the family is said in 16 and 17. */
const FAMILY = [1, 2, 16, 17];
/** GB 2312: rows 1 to 9 are signs and other scripts, rows 16 to 55 the 3,755 commonest characters. */
const ROWS = [
  [1, 9],
  [16, 55],
] as const;
/** A row's cells, and where GB 2312 begins in its bytes (EUC). */
const [CELLS, SHIFT] = [94, 0xa0];

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');
/** Signs that our own words and numbers are set with and GB 2312 lacks: dashes, minus, spaces, signs of sums. */
const signs = '\u00a0\u2002\u2009\u202f–—−×÷≈≤≥±·•‘’“”…→←↑↓';
const common = ascii + signs + ROWS.map(([from, to]) => rows(from, to)).join('');
const held = new Set(`${common}\n`);

/** Whether every character of `text` stands in the cut faces, if in any. */
export function isCommon(text: string): boolean {
  return [...text].every((character) => held.has(character));
}

/** The path of the cut of the face at `path`, made once a machine: what is drawn with it is the same to the byte. */
export async function commonFace(path: string): Promise<string> {
  const { size } = await stat(path);
  const place = keptFont(createHash('sha256').update(`${path} ${size} ${FAMILY.join()} ${common}`).digest('hex'));
  return keptFile(place, async () =>
    subsetFont(await readFile(path), common, { targetFormat: 'sfnt', preserveNameIds: FAMILY }),
  );
}

function rows(from: number, to: number): string {
  const bytes = Array.from({ length: (to - from + 1) * CELLS }, (_, i) => [
    SHIFT + from + Math.floor(i / CELLS),
    SHIFT + 1 + (i % CELLS),
  ]).flat();
  return new TextDecoder('gb18030').decode(Uint8Array.from(bytes)).replace(/[\ufffd\ue000-\uf8ff]/g, '');
}
