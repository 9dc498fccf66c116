// The two title faces, cut down to the characters that titles use.
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { nameFace } from './name-face.ts';
import { readGlyphs } from './read-glyphs.ts';
import { instances, sources } from './sources.ts';

export interface TitleFaces {
  /** WOFF2; the family inside is `Gongbao Han`, weight 900. */
  readonly han: Buffer;
  /** WOFF2; `Gongbao Latin`, weight 800. Holds all of ASCII, so an English title never lacks a letter. */
  readonly latin: Buffer;
  /** What the two can set, in code point order: a title is set in them only if all its characters stand here. */
  readonly characters: string;
  /** What was asked for and neither source face has. */
  readonly missing: string;
}

/** Alternate half widths, contextual spacing, kerning, ligatures, tabular figures: what titles use (look: type). */
const keepFeatures = ['halt', 'chws', 'kern', 'liga', 'tnum'];

/** Set in the Han face on Chinese pages (full width) and in the Latin on English ones, so both need them. */
const shared = '—‘’“”…';
/** Beside ASCII, what an English title may need: names with a raised dot, ranges, minus and times. */
const latinAlways = '·–−×';
const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i)).join('');

/**
 * Subsets Noto Serif SC Black and Source Serif 4 (weight 800, optical size 60) to the characters of `text`. Same text, same bytes.
 * @example const { han, latin, characters } = await subsetTitleFaces(titles.join(''));
 */
export async function subsetTitleFaces(text: string): Promise<TitleFaces> {
  const wanted = [...new Set(text)].filter((character) => !/\p{Cc}/u.test(character)).sort().join('');
  const [song, serif] = await Promise.all([readFile(sources.song), instance()]);
  const [songHas, serifHas] = [readGlyphs(song), readGlyphs(serif)];
  const latin = kept(wanted + ascii + latinAlways, (character) => !isWide(character) && has(serifHas, character));
  const han = kept(wanted, (character) => (isWide(character) || shared.includes(character) || !latin.includes(character)) && has(songHas, character));
  const characters = [...new Set(latin + han)].sort().join('');
  return {
    han: await cut(song, han, 'Gongbao Han', 'Black'), latin: await cut(serif, latin, 'Gongbao Latin', 'ExtraBold'),
    characters, missing: [...wanted].filter((character) => !characters.includes(character)).join(''),
  };
}

async function instance(): Promise<Buffer> {
  return subsetFont(await readFile(sources.serif), undefined, { targetFormat: 'sfnt', keepAllGlyphs: true, variationAxes: instances.title });
}

async function cut(font: Buffer, characters: string, family: string, style: string): Promise<Buffer> {
  // STAT describes the axes of the variable font by names that go
  const small = await subsetFont(font, characters, { targetFormat: 'sfnt', keepFeatures, noHinting: true, dropTables: ['STAT'] });
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
