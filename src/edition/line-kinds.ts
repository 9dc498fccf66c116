// What a line looks like by itself and by what stands around it: the table of signs from which blocks are made.
import { isEnded } from '../text/index.ts';
import { em } from './em.ts';
import { isHalf, jointsOf } from './joint.ts';
import { labelOf, recurringLabels } from './label-words.ts';
import type { Line, LineKind, Signs } from './line.ts';
import { numberedLabels, numberOf } from './number-of.ts';
import { isPlainHead, SHORT, WIDEST_COLUMN } from './plain-head.ts';

export type { HeadClass, Line, LineKind, Signs } from './line.ts';
export { labelOf, recurringLabels } from './label-words.ts';
export { isPlainHead } from './plain-head.ts';

const PERSON = new RegExp(
  [
    '^(本报|本刊)?(见习|特约|实习)?(记者|通讯员|实习生|作者|撰文|摄影)[^，。；]*$',
    '^(文|图|摄影|供图|整理)[/／：:][^，。；]*$',
    '^[^，。；]{2,24}[/／](文|图|摄|摄影|供图|整理)$',
    '^[^，。；]{2,16}(文并摄|文/图|供稿)$',
  ].join('|'),
);
const NOTE = /^(注|备注|说明|附注|注释|编者按|资料来源)[：:]/;

interface Rule {
  readonly kind: (line: Line, signs: Signs) => LineKind;
  readonly why: string;
  readonly holds: (line: Line, signs: Signs) => boolean;
}

/** In order; the first that holds decides. What none claims is running text. */
const RULES: readonly Rule[] = [
  { kind: () => ({ type: 'title' }), why: 'one # is a document’s title', holds: ({ hashes }) => hashes === 1 },
  {
    kind: ({ hashes }) => ({ type: 'head', head: 'hash', level: hashes }),
    why: 'the converter saw a heading',
    holds: ({ hashes }) => hashes > 1,
  },
  {
    kind: () => ({ type: 'table' }),
    why: 'cells stand apart, line below line',
    holds: ({ cells, lines }) => cells > 1 && lines > 1,
  },
  {
    kind: () => ({ type: 'byline' }),
    why: 'names who wrote or photographed',
    holds: ({ visible }) => visible.length < SHORT && PERSON.test(visible),
  },
  {
    kind: () => ({ type: 'note' }),
    why: '注：',
    holds: ({ visible, at, indent }) => (at === 0 || indent > 0) && NOTE.test(visible),
  },
  {
    kind: () => ({ type: 'item' }),
    why: '（1）…； ①…； •…',
    holds: ({ visible, mark }) =>
      (/^([（(]\d{1,2}[）)]|[①-⑳])/.test(visible) && /[；。]/.test(visible)) ||
      (/[●○◆◇]/.test(mark) && /[；。]$/.test(visible)),
  },
  {
    kind: () => ({ type: 'figDesc' }),
    why: 'an arrow points to a photograph',
    holds: ({ mark, visible }) => /[▲△▼▽◀◁▶▷►◄]/.test(mark) && visible.length < 60,
  },
  {
    kind: () => ({ type: 'subtitle' }),
    why: 'a dash opens the deck under a title',
    holds: ({ visible }) => /^(——|—|--)/.test(visible) && visible.length < 60,
  },
  {
    kind: () => ({ type: 'subtitle' }),
    why: 'marked phrases in one row are a deck',
    holds: ({ formeWork, visible }) =>
      formeWork.filter((mark) => mark.class === 'mark').length >= 2 &&
      !visible.includes('。') &&
      formeWork[0]?.text !== '【',
  },
  {
    kind: () => ({ type: 'head', head: 'bracket' }),
    why: '【…】 alone on a line',
    holds: ({ mark, visible }) => mark === '【' && visible.length < SHORT,
  },
  {
    kind: () => ({ type: 'head', head: 'label' }),
    why: 'a label that comes back (背景数读：)',
    holds: ({ visible, at }, { labels, numbered }) =>
      at === 0 &&
      labels.has(labelOf(visible) ?? '') &&
      numberOf(visible, numbered) === null &&
      visible.length < 48 &&
      !/[。！？；]/.test(visible),
  },
  {
    kind: ({ visible }, { numbered }) => ({ type: 'head', head: numberOf(visible, numbered)!.form }),
    why: 'numbered, short and unfinished',
    holds: isNumberedHead,
  },
  {
    kind: () => ({ type: 'figDesc' }),
    why: 'short and unfinished, far from everything: a photograph stood there',
    holds: ({ visible, blankBefore, blankAfter, mark, lines }) =>
      lines === 1 &&
      visible.length < SHORT &&
      mark === '' &&
      !isEnded(visible) &&
      blankBefore > 0 &&
      blankAfter > 0 &&
      [blankBefore, blankAfter].some((blank) => blank >= 3 && blank !== Infinity),
  },
];

/** The kind of `line`, or null for running text. */
function lineKind(line: Line, signs: Signs): LineKind | null {
  const rule = RULES.find(({ holds }) => holds(line, signs));
  if (rule !== undefined) return rule.kind(line, signs);
  if (!isPlainHead(line, signs.joint)) return null;
  // Where a converter marked the headings, a short line below the first of them is none: a caption, or a piece of text.
  if (line.strip.row < signs.hashedFrom) return { type: 'head', head: 'plain' };
  return line.lines === 1 && line.visible.length <= 24 && !/[，、\d]/.test(line.visible) ? { type: 'figDesc' } : null;
}

/** What comes back among the lines of a seed. */
export function signsOf(lines: readonly Line[]): Signs {
  const indents = lines.filter(({ indent, lines: together }) => indent > 0 && together > 1);
  const indented =
    indents.length >= 2 &&
    indents.length * 2 < lines.length &&
    lines.some(({ lines: together, indent }) => together > 2 && indent === 0);
  const kinds = new Map<Line, LineKind | null>();
  const halves = new Map<string, boolean>();
  const signs: Signs = {
    labels: recurringLabels(lines),
    numbered: numberedLabels(lines),
    indented,
    hashedFrom: firstHash(lines),
    joint: jointsOf(lines.map(({ visible }) => visible).join('\n')),
    isHalf: (text, at) => {
      const known = halves.get(`${text}${at}`);
      if (known !== undefined) return known;
      const found = isHalf(text, at);
      halves.set(`${text}${at}`, found);
      return found;
    },
    kindOf: (line) => {
      const known = kinds.get(line);
      if (known !== undefined) return known;
      const found = lineKind(line, signs);
      kinds.set(line, found);
      return found;
    },
  };
  return signs;
}

/** One # alone marks a title; two headings with ## make a rule. */
function firstHash(lines: readonly Line[]): number {
  const hashed = lines.filter(({ hashes }) => hashes > 1);
  return hashed.length > 1 ? Math.min(...hashed.map(({ strip }) => strip.row)) : Infinity;
}

/**
 * A number, then few words that are no sentence. A numbered line as wide as its column, with more below it, is a
 * paragraph.
 */
function isNumberedHead(
  { visible, lines, at, width, column, indent, below, belowIndented }: Line,
  { numbered }: Signs,
): boolean {
  if (numberOf(visible, numbered) === null || visible.length >= 48 || /[。！？；]/.test(visible)) return false;
  if (isEnded(visible) && !/[：:？！”’》）]$/.test(visible)) return false;
  const fills = column <= WIDEST_COLUMN && width >= column - 1 && !belowIndented && em(below) <= column + 2;
  return (at === 0 || indent > 0) && (lines === 1 || !fills);
}
