// Setting: how long a line is, where it may end, and whether paragraphs stand apart by a blank line or by an indent.
import type { Random } from './random.ts';
import type { Piece, Sheet } from './sheet.ts';

/** `wide`: a line a paragraph, as a word processor's file gives. `lines`: one broad column. `columns`: a newspaper's.
 *  `indented`: paragraphs begin with two full-width spaces and no blank line parts them. */
export type Setting = 'wide' | 'lines' | 'columns' | 'indented';

const MEASURE: Readonly<Record<Exclude<Setting, 'wide'>, readonly [number, number]>> = {
  lines: [34, 44],
  columns: [11, 18],
  indented: [17, 24],
};
/** Types that run over the whole page, whatever the columns below them. */
const BROAD = new Set<Piece['type']>(['title', 'kicker', 'subtitle', 'byline', 'argument', 'figDesc', 'table']);
const BROAD_MEASURE = 40;
/** A head up to this long stays on one line, as heads over two columns do. */
const HEAD_MEASURE = 22;
const NEVER_FIRST = /^[，。、；：！？）》〉”’】,;:!?)%％]$/u;
const NEVER_LAST = /[（《〈“‘【(]$/u;

/** `cutNumbers`: a line may end inside a number or a Latin word, as the tool leaves it. */
export function lay(sheet: Sheet, setting: Setting, random: Random, cutNumbers: boolean): Sheet {
  if (setting === 'wide') return { ...sheet, pieces: sheet.pieces.map((piece) => tidy(piece, random)) };
  const [low, high] = MEASURE[setting];
  const measure = random.whole(low, high);
  return {
    ...sheet,
    pieces: sheet.pieces.map((piece) => {
      const indent =
        setting === 'indented' && (piece.type === 'p' || piece.type === 'item' || piece.type === 'note') ? '　　' : '';
      const width =
        piece.type === 'head' ? Math.max(measure, HEAD_MEASURE) : BROAD.has(piece.type) ? BROAD_MEASURE : measure;
      const lines =
        piece.type === 'table'
          ? tidy(piece, random).lines
          : piece.lines.flatMap((line) => broken(indent + line, width, cutNumbers, indent));
      return { ...piece, lines, gap: indent === '' ? piece.gap : 0 };
    }),
  };
}

function tidy(piece: Piece, random: Random): Piece {
  const space = ' '.repeat(random.whole(2, 5));
  return { ...piece, lines: piece.lines.map((line) => line.replaceAll('\t', space).replaceAll('　', ' ')) };
}

/** `text` in lines of `width` Han widths; a closing mark hangs, an opening one goes down. */
export function broken(text: string, width: number, cutNumbers: boolean, indent = ''): readonly string[] {
  const tokens =
    text
      .slice(indent.length)
      .replaceAll('　', ' ')
      .match(cutNumbers ? /./gsu : /[\d.%]+|[A-Za-z]+|./gsu) ?? [];
  const lines: string[] = [];
  let line = indent;
  for (const token of tokens) {
    if (widthOf(line + token) > width && line.trim() !== '' && !NEVER_FIRST.test(token)) {
      const down = NEVER_LAST.exec(line)?.[0] ?? '';
      lines.push(line.slice(0, line.length - down.length).trimEnd());
      line = down;
    }
    line = line === '' && token === ' ' ? '' : line + token;
  }
  return line.trim() === '' ? lines : [...lines, line];
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) as number) < 0x80 ? 0.5 : 1;
  return width;
}
