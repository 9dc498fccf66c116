// Damage to single lines, after setting: spaces, overprint, converter's marks, hyphens.
import { labelled } from './damage-words.ts';
import type { Random } from './random.ts';
import { changeLines, changePieces, type Damage, type Piece, type Sheet } from './sheet.ts';

/** Where a machine leaves a space: between words of Han, beside a figure, before a stop. */
const STRAY_SPACE = new RegExp(
  [
    String.raw`(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})`,
    String.raw`(?<=\p{Script=Han})(?=\d)|(?<=\d)(?=\p{Script=Han})`,
    String.raw`(?<=\S)(?=[，。、；])`,
  ].join('|'),
  'gu',
);

const PROSE: readonly Piece['type'][] = ['argument', 'p', 'item', 'note'];

export const LINE_DAMAGES: readonly Damage[] = [
  {
    name: 'head-against-text',
    step: 'lines',
    apply: headAgainstText,
    why: 'A heading set tight to its text has no blank line after it.',
  },
  {
    name: 'hard-breaks',
    step: 'lines',
    apply: hardBreaks,
    why: 'A converter to Markdown ends a paragraph with two spaces and begins the next on the next line.',
  },
  {
    name: 'overprint',
    step: 'lines',
    apply: overprint,
    why:
      'Bold made by printing twice gives every character twice (关关键键词词一一), and a label so ' +
      'printed comes after the words it labels.',
  },
  {
    name: 'spaces-after-punctuation',
    step: 'lines',
    apply: spacesAfterPunctuation,
    why: 'A full-width mark is read as a narrow one and a space; so are quotation marks.',
  },
  {
    name: 'spaces-in-words',
    step: 'lines',
    apply: spacesInWords,
    why: 'Justified lines leave spaces inside words, around numbers and before marks (92885人 次).',
  },
  {
    name: 'letter-spaced',
    step: 'lines',
    apply: letterSpaced,
    why:
      'A line spaced out to fill its measure comes with a space between every two characters ' +
      '(场 ， 提 供 岗 位 信 息 1.3 万 条 。).',
  },
  {
    name: 'hash-heads',
    step: 'lines',
    apply: hashHeads,
    why: 'A converter marks headings with # for the title, ## and ### below.',
  },
  {
    name: 'hyphens',
    step: 'lines',
    apply: hyphens,
    why: 'Soft hyphens stand where a word may be parted, and a Latin word parted at the end of a line has a hyphen.',
  },
];

function headAgainstText(sheet: Sheet): Sheet {
  return {
    ...sheet,
    pieces: sheet.pieces.map((piece, at) =>
      piece.type === 'p' && sheet.pieces[at - 1]?.type === 'head' ? { ...piece, gap: 0 } : piece,
    ),
  };
}

function hardBreaks(sheet: Sheet): Sheet {
  const begins = (at: number): boolean =>
    sheet.pieces.findIndex(({ block }) => block === sheet.pieces[at]?.block) === at;
  const follows = (at: number): boolean =>
    sheet.pieces[at]?.type === 'p' &&
    sheet.pieces[at + 1]?.type === 'p' &&
    begins(at + 1) &&
    /[。！？”]$/u.test(sheet.pieces[at]?.lines.at(-1) ?? '');
  return {
    ...sheet,
    pieces: sheet.pieces.map((piece, at) => ({
      ...piece,
      gap: follows(at - 1) ? 0 : piece.gap,
      lines: follows(at) ? [...piece.lines.slice(0, -1), `${piece.lines.at(-1) ?? ''}  `] : piece.lines,
    })),
  };
}

function overprint(sheet: Sheet, random: Random): Sheet {
  const heads = sheet.pieces.filter(({ type }) => type === 'head');
  const isLabelled = heads.some(({ lines }) => label(lines) !== null);
  const chosen = new Set(isLabelled ? heads : random.some(heads, Math.max(2, Math.ceil(heads.length / 3))));
  return changePieces(sheet, ['head'], (piece) => {
    if (!chosen.has(piece)) return piece;
    const found = label(piece.lines);
    if (found !== null) return { ...piece, lines: [found.rest + doubled(found.label)] };
    return isLabelled ? piece : { ...piece, lines: piece.lines.map(doubled) };
  });
}

/** Of heads whose label stands apart by a space; a label with its colon stays in its line. */
function label(lines: readonly string[]): ReturnType<typeof labelled> {
  const head = (lines[0] as string).replace(' ', '　');
  return lines.length === 1 && !/^[^　]*：/u.test(head) ? labelled(head) : null;
}

function doubled(text: string): string {
  return text.replace(/\S/gu, '$&$&');
}

function spacesAfterPunctuation(sheet: Sheet, random: Random): Sheet {
  const everyMark = random.chance(0.5);
  return changeLines(sheet, PROSE, (line) => {
    const spaced = line.replace(/[，。、；：](?=.)/gu, (mark) => (random.chance(0.92) ? `${mark} ` : mark));
    return everyMark
      ? spaced
          .replace(/(?<=\S)[“《（]/gu, (mark) => (random.chance(0.6) ? ` ${mark}` : mark))
          .replace(/[”》）](?=\p{Script=Han})/gu, (mark) => (random.chance(0.6) ? `${mark} ` : mark))
      : spaced;
  });
}

function spacesInWords(sheet: Sheet, random: Random): Sheet {
  return changeLines(sheet, PROSE, (line) => line.replace(STRAY_SPACE, () => (random.chance(0.05) ? ' ' : '')));
}

/** Numbers keep together, as they do in print. */
function letterSpaced(sheet: Sheet, random: Random): Sheet {
  const spaced = (text: string): string => (text.match(/[\d.%]+|[A-Za-z]+|\S/gu) ?? []).join(' ');
  return changeLines(sheet, ['p'], (line) => {
    if (line.length <= 44) return random.chance(0.1) ? spaced(line) : line;
    if (!random.chance(0.35)) return line;
    const at = random.whole(0, line.length - 20);
    return `${line.slice(0, at)} ${spaced(line.slice(at, at + 18))} ${line.slice(at + 18)}`.trim();
  });
}

function hashHeads(sheet: Sheet): Sheet {
  return changePieces(sheet, ['title', 'head'], (piece) => ({
    ...piece,
    lines: [`${'#'.repeat(piece.level ?? 1)} ${piece.lines.join('')}`],
  }));
}

function hyphens(sheet: Sheet, random: Random): Sheet {
  return changePieces(sheet, ['p'], (piece) => ({
    ...piece,
    lines: piece.lines.flatMap((line, at) => {
      const soft = line.replace(/\b([A-Za-z]{2,3})([a-z]{3,})/g, '$1\u00ad$2');
      const parted = soft
        .replace(/(?<=[A-Za-z]{2})\u00ad(?=[a-z]{2})/, random.chance(0.5) ? '-\n' : '\u00ad')
        .split('\n');
      const isLast = at === piece.lines.length - 1;
      const inner =
        isLast && line.length > 60
          ? parted.map((part) =>
              part.replace(/(?<=\p{Script=Han}{2})(?=\p{Script=Han}{2})/gu, () =>
                random.chance(0.01) ? '\u00ad' : '',
              ),
            )
          : parted;
      return !isLast && random.chance(0.2) ? [...inner.slice(0, -1), `${inner.at(-1) as string}\u00ad`] : inner;
    }),
  }));
}
