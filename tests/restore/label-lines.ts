// What role each printed line has, told by where its words stand in the text that it should become.
import type { Role } from '../../src/edition/index.ts';
import type { CleanBlock } from './read-clean.ts';

/** Shorter words stand anywhere: they must begin a block or go on right where the last line ended. */
const FOUND = 5;

/**
 * One role a line. `lines` are texts without white space; `noise` the lines that are known to be none of the
 * article's. What stands nowhere in `blocks` is furniture.
 */
export function labelLines(
  lines: readonly string[],
  blocks: readonly CleanBlock[],
  noise: ReadonlySet<string> = new Set(),
): Role[] {
  const { text, owner, starts } = joined(blocks);
  let end = 0;
  const used = new Set<number>();
  return lines.map((line): Role => {
    const words = bare(line);
    if (words === '' || noise.has(words)) return 'furniture';
    const at = place(words, { text, starts, end, used });
    if (at === null) return 'furniture';
    end = at + words.length;
    used.add(at);
    return roleOf(blocks[owner[at]!]!.type, starts.has(at));
  });
}

/** As lines and clean text are compared: one width, no white space, no marks. */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(/[\s▲△▼◀▶□■◆●【】#*>|\\\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}

function joined(blocks: readonly CleanBlock[]): { text: string; owner: number[]; starts: Set<number> } {
  const owner: number[] = [];
  const starts = new Set<number>();
  let text = '';
  for (const [i, block] of blocks.entries()) {
    starts.add(text.length);
    for (const row of block.text.split('\n')) {
      text += bare(row);
      while (owner.length < text.length) owner.push(i);
    }
  }
  return { text, owner, starts };
}

interface Searched {
  readonly text: string;
  readonly starts: ReadonlySet<number>;
  readonly end: number;
  readonly used: ReadonlySet<number>;
}

/** Right after the last line; else at the nearest place below that is not taken; else anywhere. */
function place(words: string, { text, starts, end, used }: Searched): number | null {
  if (text.startsWith(words, end) && (words.length > 2 || starts.has(end) || !/^[\d-]+$/.test(words))) return end;
  const found: number[] = [];
  const key = words.length > 60 ? words.slice(0, 60) : words;
  for (let at = text.indexOf(key); at !== -1; at = text.indexOf(key, at + 1))
    if (!used.has(at) && (key.length >= FOUND || (starts.has(at) && !/^\d+$/.test(key)))) found.push(at);
  const cost = (at: number): number => (at >= end ? at - end : 2 * (end - at)) - (starts.has(at) ? 40 : 0);
  if (found.length > 0) return found.sort((a, b) => cost(a) - cost(b))[0]!;
  // A line with a slip of the scanner in it, or two blocks on one line: by how it begins.
  return words.length > 10 ? place(words.slice(0, 8), { text, starts, end, used }) : null;
}

function roleOf(type: CleanBlock['type'], isStart: boolean): Role {
  if (type === 'argument') return isStart ? 'p' : 'p+';
  if (isStart || type === 'kicker' || type === 'byline' || type === 'table') return type;
  return type === 'title' || type === 'subtitle' || type === 'head' || type === 'figDesc' ? `${type}+` : 'p+';
}
