// The two title faces, cut down to the characters that titles use.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { nameFace } from './name-face.ts';
import { readGlyphs } from './read-glyphs.ts';
import { instances, sources } from './sources.ts';

export interface TitleFaces {
  /** WOFF2; the family inside is `Gongbao Han`, weight 900. */
  readonly han: Buffer;
  /**
   * The same family for characters that only the glossary's terms have, some twenty a file: a page loads those of its
   * own term.
   */
  readonly slices: readonly Slice[];
  /** WOFF2; `Gongbao Latin`, weight 800. Holds all of ASCII, so an English title never lacks a letter. */
  readonly latin: Buffer;
  /** What the two can set, in code point order: a title is set in them only if all its characters stand here. */
  readonly characters: string;
  /** What was asked for and neither source face has. */
  readonly missing: string;
}

export interface Slice {
  readonly characters: string;
  readonly woff2: Buffer;
}

/** Characters in a slice: few enough to be light, enough that the stylesheet does not grow. */
const SLICE = 24;

/** Alternate half widths, contextual spacing, kerning, ligatures, tabular figures: what titles use (look: type). */
const keepFeatures = ['halt', 'chws', 'kern', 'liga', 'tnum'];

/** Set in the Han face on Chinese pages (full width) and in the Latin on English ones, so both need them. */
const shared = '—‘’“”…';
/** Beside ASCII, what an English title may need: names with a raised dot, ranges, minus and times. */
const latinAlways = '·–−×';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * Subsets Noto Serif SC Black and Source Serif 4 (weight 800, optical size 60) to the characters of titles. Same
 * texts, same bytes.
 * @example const { han, slices, latin, characters } = await subsetTitleFaces({ common: titles, terms });
 */
export async function subsetTitleFaces({
  common,
  terms,
}: {
  readonly common: readonly string[];
  readonly terms: readonly string[];
}): Promise<TitleFaces> {
  const everywhere = new Set(common.join(''));
  // In the order of the terms, so that the characters of one stand in one file or two.
  const rare = [...new Set(terms.join(''))].filter((character) => isWide(character) && !everywhere.has(character));
  const wanted = [...new Set([...everywhere, ...terms.join('')])]
    .filter((character) => !/\p{Cc}/u.test(character) && !rare.includes(character))
    .sort()
    .join('');
  const [song, serif] = await Promise.all([readFile(sources.song), instance()]);
  const [songHas, serifHas] = [readGlyphs(song), readGlyphs(serif)];
  const latin = kept(wanted + ascii + latinAlways, (character) => !isWide(character) && has(serifHas, character));
  const han = kept(
    wanted,
    (character) =>
      (isWide(character) || shared.includes(character) || !latin.includes(character)) && has(songHas, character),
  );
  const sliced = rare.filter((character) => has(songHas, character));
  const slices = Array.from({ length: Math.ceil(sliced.length / SLICE) }, (_, i) =>
    sliced
      .slice(i * SLICE, (i + 1) * SLICE)
      .sort()
      .join(''),
  );
  const characters = [...new Set(latin + han + sliced.join(''))].sort().join('');
  return {
    slices: await Promise.all(
      slices.map(async (part) => ({ characters: part, woff2: await cut(song, part, 'Gongbao Han', 'Black') })),
    ),
    han: await cut(song, han, 'Gongbao Han', 'Black'),
    latin: await cut(serif, latin, 'Gongbao Latin', 'ExtraBold'),
    characters,
    missing: [...wanted, ...rare].filter((character) => !characters.includes(character)).join(''),
  };
}

async function instance(): Promise<Buffer> {
  return subsetFont(await readFile(sources.serif), undefined, {
    targetFormat: 'sfnt',
    keepAllGlyphs: true,
    variationAxes: instances.title,
  });
}

async function cut(font: Buffer, characters: string, family: string, style: string): Promise<Buffer> {
  // STAT describes the axes of the variable font by names that go
  const small = await subsetFont(font, characters, {
    targetFormat: 'sfnt',
    keepFeatures,
    noHinting: true,
    dropTables: ['STAT'],
  });
  return subsetFont(nameFace(small, family, style), characters, { targetFormat: 'woff2', keepFeatures });
}

function kept(characters: string, keep: (character: string) => boolean): string {
  return [...new Set(characters + shared)].filter(keep).sort().join('');
}

function isWide(character: string): boolean {
  return /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u{20000}-\u{3ffff}]/u.test(character);
}

function has(face: ReadonlyMap<number, number>, character: string): boolean {
  return face.has(character.codePointAt(0) ?? -1);
}
