// The faces a picture is drawn with: which run of text gets which, their files, and their advances.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { commonFaces } from './common-face.ts';
import { keptFile, keptFont } from './kept-file.ts';
import { nameFace } from './name-face.ts';
import { readAdvances } from './read-glyphs.ts';
import { instances, sources } from './sources.ts';

/** A face by its family and weight; `advance` in em. `cuts` are its files with common characters, see `cutFor`. */
export interface Face {
  readonly family: string;
  readonly weight: number;
  readonly path: string;
  readonly cuts: readonly string[];
  readonly advance: (text: string) => number;
}
export type FaceName = 'hei' | 'heiBold' | 'song' | 'titleLatin' | 'quotes' | 'quotesBold';
export type Faces = Readonly<Record<FaceName, Face>>;

const quotes = '‘’“”';

/**
 * All faces, read once a process; cuts of the variable serif are written to the system's temporary folder under their
 * digest.
 */
export function faces(): Promise<Faces> {
  return (loaded ??= load());
}
let loaded: Promise<Faces> | undefined;

async function load(): Promise<Faces> {
  const [hei, heiBold, song, titleLatin, plainQuotes, boldQuotes] = await Promise.all([
    face('Noto Sans SC', 400, sources.hei),
    face('Noto Sans SC', 700, sources.heiBold),
    face('Noto Serif SC', 900, sources.song),
    cut('Gongbao Latin', 800, instances.title),
    cut('Gongbao Quotes', 400, instances.label, quotes),
    cut('Gongbao Quotes', 700, instances.labelBold, quotes),
  ]);
  return { hei, heiBold, song, titleLatin, quotes: plainQuotes, quotesBold: boldQuotes };
}

async function face(family: string, weight: number, path: string): Promise<Face> {
  return { ...(await cutFace(family, weight, path)), cuts: await commonFaces(path) };
}

async function cutFace(family: string, weight: number, path: string): Promise<Face> {
  return { family, weight, path, cuts: [], advance: readAdvances(await readFile(path)) };
}

/** The renderer takes files of one weight, and the serif comes as a variable WOFF2. */
async function cut(
  family: string,
  weight: number,
  variationAxes: Readonly<Record<string, number>>,
  only?: string,
): Promise<Face> {
  const whole = only === undefined ? { keepAllGlyphs: true } : {};
  const small = await subsetFont(await readFile(sources.serif), only, {
    targetFormat: 'sfnt',
    variationAxes,
    dropTables: ['STAT'],
    ...whole,
  });
  // a second pass writes the checksums that renaming left alone
  return cutFace(
    family,
    weight,
    await kept(await subsetFont(nameFace(small, family), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true })),
  );
}

async function kept(font: Buffer): Promise<string> {
  return keptFile(keptFont(createHash('sha256').update(font).digest('hex')), () => Promise.resolve(font));
}
