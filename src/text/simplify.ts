// Traditional characters read as simplified ones, for recognising: the tables of words are written in simplified
// characters. The text itself stays as printed.
import { traditional } from './traditional.ts';

interface Table {
  readonly simple: ReadonlyMap<string, string>;
  readonly any: RegExp;
}

/** Made at the first call: whoever imports this door for something else carries no table. */
let table: Table | undefined;

function read(): Table {
  const pairs = traditional.flatMap((row) => row.match(/../g) ?? []);
  const simple = new Map(pairs.map((pair) => [pair.charAt(0), pair.charAt(1)]));
  return { simple, any: new RegExp(`[${[...simple.keys()].join('')}]`, 'g') };
}

/**
 * `text` with traditional characters made simplified, one for one by OpenCC's table of characters: a place in it is a
 * place in the text. What is written in simplified characters stays. `simplify('會員近3萬人')` is `'会员近3万人'`.
 */
export function simplify(text: string): string {
  const { simple, any } = (table ??= read());
  return text.replace(any, (character) => simple.get(character) ?? character);
}
