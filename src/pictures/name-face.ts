// Renaming a font inside its file: a changed font may not bear the reserved name of its source (OFL 1.1, 3).

/** OpenType name ids: 1 family, 2 style, 4 full name, 6 PostScript name. The copyright (0) is kept; the rest goes. */
const kept = 0;

/**
 * An sfnt font whose family is `family`, e.g. `Gongbao Han`. Checksums are left to the program that writes the font
 * next.
 */
export function nameFace(font: Buffer, family: string, style = 'Regular'): Buffer {
  const entry = tableEntry(font, 'name');
  const names = [
    ...copyright(font.subarray(font.readUInt32BE(entry + 8))),
    [1, family],
    [2, style],
    [4, family],
    [6, family.replaceAll(' ', '') + (style === 'Regular' ? '' : `-${style}`)],
  ] as const;
  const table = nameTable(names);
  const start = Math.ceil(font.length / 4) * 4;
  const named = Buffer.concat([font, Buffer.alloc(start - font.length), table]);
  named.writeUInt32BE(start, entry + 8);
  named.writeUInt32BE(table.length, entry + 12);
  return named;
}

/** Where a table's record stands in the table directory (OpenType: 12 bytes of header, then 16 a table). */
export function tableEntry(font: Buffer, tag: string): number {
  const count = font.readUInt16BE(4);
  const entry = Array.from({ length: count }, (_, i) => 12 + 16 * i).find(
    (at) => font.toString('latin1', at, at + 4) === tag,
  );
  if (entry === undefined) throw new Error(`The font has no table ${tag}.`);
  return entry;
}

function copyright(table: Buffer): readonly (readonly [number, string])[] {
  const strings = table.readUInt16BE(4);
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, i) => 6 + 12 * i);
  return records
    .filter((at) => table.readUInt16BE(at) === 3 && table.readUInt16BE(at + 6) === kept)
    .slice(0, 1)
    .map((at) => {
      const start = strings + table.readUInt16BE(at + 10);
      return [
        kept,
        Buffer.from(table.subarray(start, start + table.readUInt16BE(at + 8)))
          .swap16()
          .toString('utf16le'),
      ] as const;
    });
}

/** Format 0, all records Windows, Unicode, US English, in order of id. */
function nameTable(names: readonly (readonly [number, string])[]): Buffer {
  const strings = names.map(([, text]) => Buffer.from(text, 'utf16le').swap16());
  const head = Buffer.alloc(6 + 12 * names.length);
  head.writeUInt16BE(names.length, 2);
  head.writeUInt16BE(head.length, 4);
  names.forEach(([id], i) => {
    const offset = strings.slice(0, i).reduce((sum, { length }) => sum + length, 0);
    [3, 1, 0x409, id, strings[i]?.length ?? 0, offset].forEach((value, k) =>
      head.writeUInt16BE(value, 6 + 12 * i + 2 * k),
    );
  });
  return Buffer.concat([head, ...strings]);
}
