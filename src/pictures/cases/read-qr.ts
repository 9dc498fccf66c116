// A reader of clean QR codes, level M, versions 1 to 6, one segment of bytes: written from ISO/IEC 18004 for the tests,
// without the library that draws them.

type Modules = readonly (readonly boolean[])[];
type Place = readonly [x: number, y: number];

/** Blocks of data codewords by version at level M (table 9). */
const BLOCKS: Readonly<Record<number, readonly number[]>> = {
  1: [16],
  2: [28],
  3: [44],
  4: [32, 32],
  5: [43, 43],
  6: [27, 27, 27, 27],
};
/** Table 10: which modules a mask turns. */
const MASKS: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
];
/** What format information is turned by, and how level M is written in it (7.9). */
const [FORMAT_MASK, LEVEL_M] = [0b101010000010010, 0b00];

/** The text of a code with four modules of quiet around it. */
export function readQr(all: Modules): string {
  const inner = all.slice(4, -4).map((row) => row.slice(4, -4));
  const format = bits([0, 1, 2, 3, 4, 5, 7, 8].map((x) => inner[8]![x]!)) << 7;
  const turned = (format ^ FORMAT_MASK) >> 10;
  if (turned >> 3 !== LEVEL_M) throw new Error('not of level M');
  const mask = MASKS[turned & 7]!;
  const stream = path(inner.length).map(([x, y]) => inner[y]![x]! !== mask(x, y));
  const words = Array.from({ length: Math.floor(stream.length / 8) }, (_, i) => bits(stream.slice(8 * i, 8 * i + 8)));
  return textOf(apart(words, BLOCKS[(inner.length - 17) / 4]!));
}

/** Two columns at a time from the lower right, up and down by turns, around what is no data (7.7.3). */
function path(size: number): readonly Place[] {
  const columns = Array.from({ length: size - 1 }, (_, i) => size - 1 - i).filter((x) => x !== 6);
  const right = [...columns, 0].filter((_, i) => i % 2 === 0);
  return right
    .flatMap((x, i) =>
      Array.from({ length: size }, (_, k) => (i % 2 === 0 ? size - 1 - k : k)).flatMap((y): Place[] => [
        [x, y],
        [x - 1, y],
      ]),
    )
    .filter(([x, y]) => !isFunction(x, y, size));
}

/** Finders with their format information, timing, and the one alignment pattern of versions 2 to 6. */
function isFunction(x: number, y: number, size: number): boolean {
  const finder = (x < 9 && y < 9) || (x < 9 && y >= size - 8) || (x >= size - 8 && y < 9);
  const aligned = size > 21 && Math.abs(x - (size - 7)) <= 2 && Math.abs(y - (size - 7)) <= 2;
  return finder || aligned || x === 6 || y === 6;
}

/** The data codewords, block by block, out of their turns (7.6). */
function apart(words: readonly number[], blocks: readonly number[]): readonly number[] {
  return blocks.flatMap((length, b) => Array.from({ length }, (_, i) => words[i * blocks.length + b]!));
}

/** Byte mode: four bits, eight of the length, then the bytes. */
function textOf(words: readonly number[]): string {
  const shifted = words.map((word, i) => ((word & 15) << 4) | ((words[i + 1] ?? 0) >> 4));
  if (words[0]! >> 4 !== 0b0100) throw new Error('no bytes');
  return new TextDecoder().decode(Uint8Array.from(shifted.slice(1, 1 + shifted[0]!)));
}

function bits(modules: readonly boolean[]): number {
  return modules.reduce((sum, dark) => sum * 2 + Number(dark), 0);
}
