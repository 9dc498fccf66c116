// Which characters a font can draw, and how far each advances: its cmap and hmtx tables (OpenType; cmap formats 4 and
// 12).
import { tableEntry } from './name-face.ts';

/** Code point → glyph, of an sfnt font. */
export function readGlyphs(font: Buffer): ReadonlyMap<number, number> {
  const cmap = table(font, 'cmap');
  const subtables = Array.from(
    { length: font.readUInt16BE(cmap + 2) },
    (_, i) => cmap + font.readUInt32BE(cmap + 8 + 8 * i),
  );
  return new Map(subtables.flatMap((at) => readers[font.readUInt16BE(at)]?.(font, at) ?? []));
}

/** Advance of a text in em, kerning left out; a character the font lacks advances by one. */
export function readAdvances(font: Buffer): (text: string) => number {
  const [glyphs, unit, hmtx] = [readGlyphs(font), font.readUInt16BE(table(font, 'head') + 18), table(font, 'hmtx')];
  const last = font.readUInt16BE(table(font, 'hhea') + 34) - 1; // glyphs after this one advance alike
  return (text) =>
    [...text].reduce((sum, character) => {
      const glyph = glyphs.get(character.codePointAt(0) ?? -1);
      return sum + (glyph === undefined ? 1 : font.readUInt16BE(hmtx + 4 * Math.min(glyph, last)) / unit);
    }, 0);
}

type Mapped = readonly [code: number, glyph: number];
const readers: Readonly<Record<number, (font: Buffer, at: number) => readonly Mapped[]>> = {
  // segments of the basic plane: last, first, delta and offset of each, in four rows
  4: (font, at) => {
    const count = font.readUInt16BE(at + 6) / 2;
    const cell = (row: number, i: number): number => at + 14 + (row === 0 ? 0 : 2) + 2 * (row * count + i);
    return Array.from({ length: count }, (_, i) => i).flatMap((i) => {
      const [last, first, delta, offset] = [0, 1, 2, 3].map((row) => font.readUInt16BE(cell(row, i))) as [
        number,
        number,
        number,
        number,
      ];
      return range(first, Math.min(last, 0xfffe))
        .map((code): Mapped => {
          const listed = offset === 0 ? code : font.readUInt16BE(cell(3, i) + offset + 2 * (code - first));
          return [code, listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff];
        })
        .filter(([, glyph]) => glyph !== 0);
    });
  },
  // groups over all planes
  12: (font, at) =>
    Array.from({ length: font.readUInt32BE(at + 12) }, (_, i) => at + 16 + 12 * i).flatMap((group) => {
      const first = font.readUInt32BE(group);
      return range(first, font.readUInt32BE(group + 4)).map((code): Mapped => [
        code,
        font.readUInt32BE(group + 8) + code - first,
      ]);
    }),
};

function table(font: Buffer, tag: string): number {
  return font.readUInt32BE(tableEntry(font, tag) + 8);
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);
}
