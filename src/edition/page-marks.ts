// Marks that point (▲ ■ 【): furniture at the edge of a line or of a phrase in a row of them, text in the middle of a
// sentence.
import { MARK } from '../text/index.ts';

/**
 * Signs that also say something, so that only a line's beginning makes marks of them: ○ is a zero, ★ a grade, ※ a
 * note's sign.
 */
const SPEAKS = /[○★☆※]/;
/** A grade of several stars (★★★★★级) is said, wherever it stands. */
const GRADE = /[★☆]{2,}/g;
const HAN_DIGIT = /[〇零一二两三四五六七八九十百千万亿]/;

/**
 * Offsets in `text` (a line, or the part of one that is read by itself) of the marks that are page furniture;
 * `before` is the last visible character before it. The rules in order: what is said is no mark; marks before a
 * line's first word and after its last; a frame's second half; each phrase's mark where the line is a row of marked
 * phrases.
 *
 * `■服务职工 ■凝聚力量` → 0 and 6; `增长五○%` → none; `…评为★★★★★级` → none.
 */
export function pageMarks(text: string, before: string): ReadonlySet<number> {
  const visible = [...text.matchAll(/\S/g)].map(({ 0: sign, index }) => ({ sign, index }));
  const marks = visible.filter(({ sign }) => isMark(sign));
  if (marks.length === 0) return new Set();
  const said = saidIn(visible, before);
  const isPointing = ({ sign, index }: Sign): boolean => isMark(sign) && !said.has(index);
  const first = visible.findIndex((one) => !isPointing(one));
  const last = visible.findLastIndex((one) => !isPointing(one) || SPEAKS.test(one.sign));
  const opening = first === -1 ? visible : visible.slice(0, first);
  const closing = visible.slice(Math.max(last + 1, opening.length));
  const inside = visible.slice(opening.length, visible.length - closing.length).filter(isPointing);
  const led = opening.map(({ sign }) => sign);
  return new Set(
    [...opening, ...closing, ...inside.filter((mark) => closesFrame(mark, led) || beginsPhrase(mark, led, text))].map(
      ({ index }) => index,
    ),
  );
}

interface Sign {
  readonly sign: string;
  readonly index: number;
}

function isMark(sign: string): boolean {
  return MARK.test(sign) || sign === '【' || sign === '】';
}

/** Offsets of signs that are part of what is said: zeros of a number, grades, and what a wrap cut from either. */
function saidIn(visible: readonly Sign[], before: string): ReadonlySet<number> {
  const said = new Set<number>();
  const line = visible.map(({ sign }) => sign).join('');
  for (const { 0: stars, index } of line.matchAll(GRADE)) {
    if (stars.length < line.length) for (let i = 0; i < stars.length; i++) said.add(visible[index + i]!.index);
  }
  for (const [i, { sign, index }] of visible.entries()) {
    const previous = i === 0 ? before : visible[i - 1]!.sign;
    if (
      sign === '○' &&
      (HAN_DIGIT.test(previous) || (previous === '○' && (i === 0 || said.has(visible[i - 1]!.index))))
    )
      said.add(index);
    if (/[★☆]/.test(sign) && i === 0 && previous === sign) said.add(index);
  }
  return said;
}

function closesFrame({ sign }: Sign, led: readonly string[]): boolean {
  return sign === '】' && led.includes('【');
}

/** In a row of phrases without a sentence, each with the mark that the line begins with. */
function beginsPhrase({ sign, index }: Sign, led: readonly string[], text: string): boolean {
  return led.includes(sign) && !/[。；]/.test(text) && /\s$/.test(text.slice(0, index));
}
