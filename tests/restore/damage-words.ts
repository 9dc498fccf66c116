// Damage to the words themselves, before setting: marks, widths, labels, words misread.
import type { Random } from './random.ts';
import { changeLines, changePieces, type Damage, type Piece, type Sheet } from './sheet.ts';

const TEXT: readonly Piece['type'][] = ['title', 'subtitle', 'argument', 'head', 'p', 'item', 'note', 'figDesc'];
const PROSE: readonly Piece['type'][] = ['argument', 'p', 'item'];

/** 举措一： 关键词二　 其三　 01　 第一部分　: a label that is set apart from its heading. */
const LABEL =
  /^(?<label>(?:举措|看点|目标|关键词|其|听来的第|第)[一二三四五六七八九十]+(?:件事|部分)?[：　]|\d\d　)(?<rest>.+)$/u;

const HALF: Readonly<Record<string, string>> = {
  '，': ',',
  '；': ';',
  '：': ':',
  '？': '?',
  '！': '!',
  '（': '(',
  '）': ')',
};

export const WORD_DAMAGES: readonly Damage[] = [
  {
    name: 'label-lines',
    step: 'words',
    apply: labelLines,
    why: 'The label of a heading (举措一：, 关键词二) is a piece of its own on the page and comes as a line of its own.',
  },
  {
    name: 'marks',
    step: 'words',
    apply: marks,
    why:
      'Newspapers put ■ before a deck or a heading, 【】 around it, □ before the by-line, ▲◀▶ ' +
      'before a caption; the tool reads them as text.',
  },
  {
    name: 'half-width',
    step: 'words',
    apply: halfWidth,
    why:
      'A text typed with a Latin keyboard has half-width punctuation between Han characters: ' +
      'often the commas alone, sometimes all.',
  },
  {
    name: 'full-width',
    step: 'words',
    apply: fullWidth,
    why: 'Some presses set digits, % and Latin letters at full width.',
  },
  {
    name: 'stray-words',
    step: 'words',
    apply: strayWords,
    why: 'A machine that reads print takes a lone 和 for an English “and”.',
  },
];

function marks(sheet: Sheet, random: Random): Sheet {
  const caption = random.pick(['▲', '▲ ', '◀', '▶ ']) as string;
  const level = random.pick([2, 3]);
  const around = random.pick([
    ['■ ', ''],
    ['【', '】'],
    ['◆', ''],
    ['■', ''],
  ]) as readonly [string, string];
  const marked = new Set<number | null>();
  return changeLines(sheet, ['subtitle', 'byline', 'figDesc', 'head', 'item'], (line, _, piece) => {
    if (marked.has(piece.block)) return line;
    marked.add(piece.block);
    if (piece.type === 'figDesc') return caption + line;
    if (piece.type === 'byline') return `□${line}`;
    if (piece.type === 'subtitle')
      return line.startsWith('——')
        ? line
        : line
            .split('　')
            .map((part) => `■${part}`)
            .join(' ');
    if (piece.type === 'item') return `●${line}`;
    return piece.level === level ? around[0] + line + around[1] : line;
  });
}

function labelLines(sheet: Sheet): Sheet {
  return {
    ...sheet,
    pieces: sheet.pieces.flatMap((piece) => {
      const parts = piece.type === 'head' ? LABEL.exec(piece.lines[0] as string)?.groups : undefined;
      if (parts === undefined) return [piece];
      return [
        { ...piece, lines: [(parts['label'] as string).trim()] },
        { ...piece, lines: [parts['rest'] as string] },
      ];
    }),
  };
}

/** The label and the rest of a heading such as 关键词一　推进改革; null of one without a label. */
export function labelled(head: string): { readonly label: string; readonly rest: string } | null {
  const parts = LABEL.exec(head)?.groups;
  return parts === undefined ? null : { label: (parts['label'] as string).trim(), rest: parts['rest'] as string };
}

function halfWidth(sheet: Sheet, random: Random): Sheet {
  const all = random.chance(0.4);
  return changeLines(sheet, TEXT, (line) =>
    line.replace(/[，；：？！（）]/gu, (mark) => (all || mark === '，' ? (HALF[mark] as string) : mark)),
  );
}

function fullWidth(sheet: Sheet, random: Random): Sheet {
  const letters = random.chance(0.5);
  const wide = (text: string): string =>
    text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0));
  return changeLines(sheet, TEXT, (line) => line.replace(letters ? /[\dA-Za-z%]/g : /[\d%]/g, wide));
}

function strayWords(sheet: Sheet, random: Random): Sheet {
  const hosts = sheet.pieces.filter(
    ({ type, lines }) => PROSE.includes(type) && conjunctions(lines[0] as string).length > 0,
  );
  const chosen = new Set(random.some(hosts, 2));
  return changePieces(sheet, PROSE, (piece) => {
    if (!chosen.has(piece)) return piece;
    const line = piece.lines[0] as string;
    const at = random.pick(conjunctions(line)) as number;
    return { ...piece, lines: [`${line.slice(0, at)} and ${line.slice(at + 1)}`] };
  });
}

/** Where 和 stands alone, not inside a word such as 和谐. */
function conjunctions(line: string): readonly number[] {
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(line)]
    .filter(({ segment }) => segment === '和')
    .map(({ index }) => index)
    .filter(
      (at) =>
        /\p{Script=Han}和\p{Script=Han}/u.test(line.slice(at - 1, at + 2)) &&
        line[at + 1] !== '谐' &&
        line[at - 1] !== '共',
    );
}
