// What a line looks like by itself and by the blank lines around it: the table of signs from which blocks are made.
import { LINE_END } from '../text/index.ts';
import type { PreparedStrip } from './prepare-strip.ts';
import type { BlockType } from './types.ts';

/** A line in its place: blank lines before and after it in the seed (Infinity at the seed's ends), and the width of its column. */
export interface Line extends PreparedStrip {
  readonly blankBefore: number;
  readonly blankAfter: number;
  /** The usual number of visible characters of the lines set together with it (without a blank line between). */
  readonly column: number;
}

/** A head's class decides its level: brackets stand over numbered and plain heads, these over labels. */
export type HeadClass = 'hash' | 'bracket' | 'section' | 'label';
export interface LineKind { readonly type: BlockType; readonly head?: HeadClass; readonly level?: number }

const SHORT = 32;
/** No newspaper column is wider (characters); a text of longer lines was joined by the converter, and a short line tells nothing. */
const WIDEST_COLUMN = 30;
const PERSON = /^(本报)?(见习|特约)?(记者|通讯员|实习生|作者)|(文|图|摄影|摄|供图|整理)[/／].*(文|图|摄)?|[/／](文|图|摄|供图)|^.{2,12}(文并摄|文\/图)$/;
/** 一、 （二） 3. 第四章 举措五： 关键词六 01, at the start of a heading. */
const NUMBERED = /^([一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|[(（]?\d{1,2}[)）.．、](?!\d)|第[一二三四五六七八九十\d]+[章节部编篇]|\p{Script=Han}{2,4}[一二三四五六七八九十]{1,2}(：|:|$)|\d{2}(?=\p{Script=Han}))/u;

interface Rule { readonly kind: LineKind; readonly why: string; readonly holds: (line: Line, labels: ReadonlySet<string>) => boolean }

/** In order; the first that holds decides. What none claims is running text. */
const RULES: readonly Rule[] = [
  { kind: { type: 'title' }, why: 'one # is a document’s title', holds: ({ hashes }) => hashes === 1 },
  { kind: { type: 'head', head: 'hash' }, why: 'the converter saw a heading', holds: ({ hashes }) => hashes > 1 },
  { kind: { type: 'byline' }, why: 'names who wrote or photographed', holds: ({ visible }) => visible.length < SHORT && PERSON.test(visible) },
  { kind: { type: 'figDesc' }, why: 'an arrow points to a photograph', holds: ({ mark, visible }) => /[▲△▼▽◀◁▶▷►◄]/.test(mark) && visible.length < 60 },
  { kind: { type: 'subtitle' }, why: 'a dash opens the deck under a title', holds: ({ visible }) => /^(——|—|--)/.test(visible) && visible.length < 60 },
  { kind: { type: 'subtitle' }, why: 'marked phrases in one row are a deck', holds: ({ formeWork, visible }) => formeWork.filter((mark) => mark.class === 'mark').length >= 2 && !visible.includes('。') && formeWork[0]?.text !== '【' },
  { kind: { type: 'head', head: 'bracket' }, why: '【…】 alone on a line', holds: ({ mark, visible }) => mark === '【' && visible.length < SHORT },
  { kind: { type: 'head', head: 'label' }, why: 'a label that comes back (背景数读：)', holds: ({ visible }, labels) => labels.has(labelOf(visible) ?? '') && !NUMBERED.test(visible) && visible.length < 48 && !/[。！？]/.test(visible) },
  { kind: { type: 'head', head: 'section' }, why: 'numbered, short and unfinished', holds: ({ visible }) => NUMBERED.test(visible) && visible.length < 48 && !/[。！？；]/.test(visible) },
  { kind: { type: 'figDesc' }, why: 'short and unfinished, far from everything: a photograph stood there',
    holds: ({ visible, blankBefore, blankAfter, mark }) => visible.length < SHORT && mark === '' && !LINE_END.test(visible) && blankBefore > 0 && blankAfter > 0 && [blankBefore, blankAfter].some((blank) => blank >= 3 && blank !== Infinity) },
];

/** The kind of `line`, or null for running text. `labels` are the label words that open several lines of the seed. */
export function lineKind(line: Line, labels: ReadonlySet<string>): LineKind | null {
  const rule = RULES.find(({ holds }) => holds(line, labels));
  if (rule === undefined) return isPlainHead(line) ? { type: 'head', head: 'section' } : null;
  return rule.kind.head === 'hash' ? { ...rule.kind, level: line.hashes } : rule.kind;
}

/** Short, unfinished, and either without any punctuation or in two halves: what a heading without sign looks like. */
export function isPlainHead({ visible, gaps, column, blankAfter, blankBefore }: Line): boolean {
  if (visible.length >= SHORT || LINE_END.test(visible) || /[。！？；]/.test(visible)) return false;
  if (gaps > 0 && !/[，、]/.test(visible)) return true;
  const alone = blankBefore > 0 && blankAfter > 0;
  return alone || (column <= WIDEST_COLUMN && Math.abs(visible.length - column) > 3);
}

/** The word before a colon at a line's start, if it is a label's length: `亮点：…` → 亮点. */
export function labelOf(visible: string): string | null {
  return /^(\p{Script=Han}{2,6})[：:]/u.exec(visible)?.[1] ?? null;
}

/** Labels that open at least two of the lines. */
export function recurringLabels(lines: readonly { readonly visible: string }[]): Set<string> {
  const counts = Map.groupBy(lines.flatMap(({ visible }) => labelOf(visible) ?? []), (label) => label);
  return new Set([...counts].flatMap(([label, uses]) => (uses.length > 1 ? [label] : [])));
}
