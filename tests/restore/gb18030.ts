// Writing GB18030: the platform only reads it, so its own reading is turned round, two-byte codes first, then the
// four-byte ones of the basic plane.

let table: ReadonlyMap<string, readonly number[]> | null = null;

/** Text of the basic plane as GB18030. Throws on a character it has no code for. */
export function writeGb18030(text: string): Uint8Array {
  table ??= codes();
  const known = table;
  return Uint8Array.from(
    [...text].flatMap((character) => {
      const code = character < '\x80' ? [character.charCodeAt(0)] : known.get(character);
      if (code === undefined) throw new Error(`no GB18030 code for ${character}`);
      return code;
    }),
  );
}

function codes(): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder('gb18030', { fatal: true });
  const found = new Map<string, readonly number[]>();
  const add = (code: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(code));
      if (!found.has(character)) found.set(character, code);
    } catch {
      /* an unassigned code */
    }
  };
  for (let lead = 0x81; lead <= 0xfe; lead++)
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) add([lead, trail]);
  for (let first = 0x81; first <= 0x84; first++) {
    for (let rest = 0; rest < 10 * 126 * 10; rest++)
      add([first, 0x30 + Math.floor(rest / 1260), 0x81 + (Math.floor(rest / 10) % 126), 0x30 + (rest % 10)]);
  }
  return found;
}
