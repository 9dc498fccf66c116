// A place in a seed as the ledger of ids writes it: its five forms, read and written.

type Printed = `${number}:${number}`;

/**
 * Line and column are 1-based, columns in UTF-16 units.
 *
 * | form       | what stands there |
 * |------------|---|
 * | `4:2`      | the character printed in line 4, column 2 |
 * | `4:2+3` | the third character that the editor put in after it; `4:2-3` before it, where a block begins with what
 * was put in | | `91:0.2` | a block that the editor supplied before line 91, the second entry of `supplied:` | |
 * `91:0.2.5` | the character at offset 5 of that block | | `4:2.3` | nothing: the third id whose text is gone, kept
 * behind that character |
 */
export type Position =
  Printed | `${Printed}+${number}` | `${Printed}-${number}` | `${Printed}.${number}` | `${Printed}.${number}.${number}`;

/** `column` is 0 where the editor supplied the block that stands before `line`. */
export interface SeedPlace {
  readonly line: number;
  readonly column: number;
  readonly position: Position;
}

const POSITION = /^(\d+):(\d+)(?:[+-]\d+|(?:\.\d+){1,2})?$/;

/** The place that `text` writes, or null where it writes none: `readPosition('4:2.3')` → line 4, column 2. */
export function readPosition(text: string): SeedPlace | null {
  const [position, line, column] = POSITION.exec(text) ?? [];
  return position === undefined ? null : { line: Number(line), column: Number(column), position: position as Position };
}

export function printedAt(line: number, column: number): SeedPlace {
  return { line, column, position: `${line}:${column}` };
}

/** The `nth` character that the editor put in after (before, where negative) the one printed at `place`. */
export function putInAt({ line, column }: SeedPlace, nth: number): SeedPlace {
  const position: Position = nth < 0 ? `${line}:${column}-${-nth}` : `${line}:${column}+${nth}`;
  return { line, column, position };
}

/**
 * The first character of the block that is the `entry`-th (from 1) under `supplied:`, before `line`; or the one at
 * `offset`.
 */
export function suppliedAt(line: number, entry: number, offset = 0): SeedPlace {
  const block: Position = `${line}:0.${entry}`;
  return { line, column: 0, position: offset === 0 ? block : `${line}:0.${entry}.${offset}` };
}
