// Joints: how well one stretch of running text goes on in another. A word, a bracket or a number that only the two
// together make whole is proof.
import { isHan } from '../text/index.ts';

/**
 * How strongly a joint is proved: 3 by a bracket, a number, a sign that ends the clause, or three characters across
 * it that stand in the text elsewhere; 2 by a word of the dictionary; 1 when nothing speaks against it; 0 when a word
 * seems cut and this is not its other half.
 */
export type Proof = 0 | 1 | 2 | 3;

const dictionary = new Intl.Segmenter('zh-Hans', { granularity: 'word' });
/** Characters looked at on each side: the longest words and most names fit. */
const REACH = 6;
/** How far back a bracket may have been opened, and how soon it must close. */
const BRACKET_REACH = 160;

const PAIRS: readonly (readonly [string, string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['（', '）'],
  ['〈', '〉'],
  ['「', '」'],
  ['【', '】'],
];
/**
 * Single characters that are whole words in this prose: particles, prepositions, measure words, numerals, short forms
 * of bodies.
 */
const WORDS = new Set(
  '的了和与及或在对为以并将把被由从向于至到是有不也都还就又再更最要等各每该其此这那个家人名件份万亿元次年月日上下中内外前后' +
    '新大小多少一二三四五六七八九十百千共达超近约余全市区县街乡镇村来去能可让使用做个条项场支位户台张所片套篇期届级层类种批对' +
    '组间站点会党团工学校院厂店',
);

/** `joint` in one text, each pair weighed once. */
export function jointsOf(text: string): (before: string, after: string) => Proof {
  const weighed = new Map<string, Proof>();
  return (before, after) => {
    const key = `${before.slice(-BRACKET_REACH)}\n${after.slice(0, BRACKET_REACH)}`;
    const known = weighed.get(key);
    if (known !== undefined) return known;
    const proof = joint(before, after, text);
    weighed.set(key, proof);
    return proof;
  };
}

/** The joint of `before` and `after` (visible text, no white space); `text` is the whole text, its lines parted. */
export function joint(before: string, after: string, text: string): Proof {
  if (closesBracket(before, after) || spansNumber(before, after)) return 3;
  if (/^[”’》）〉」】，。、；：！？%]/.test(after)) return /^[，。、；：！？%]/.test(after) ? 3 : 0;
  if (/[（《“〈「]$/.test(before)) return 1;
  return wordJoint(before.slice(-REACH), after.slice(0, REACH), text);
}

function wordJoint(left: string, right: string, text: string): Proof {
  const border = left.length;
  const [first, second] = [left.at(-1), right.at(0)];
  if (/[a-z]$/i.test(left) && /^[a-z]/.test(right)) return 3;
  if (!isHan(second)) return isHan(first) && isHalf(left, -1) ? 0 : 1;
  if (!isHan(first)) return isHalf(right, 0) ? 0 : 1;
  if (stands(left.slice(-1) + right.slice(0, 2), text) || stands(left.slice(-2) + right.slice(0, 1), text)) return 3;
  const segments = dictionary.segment(left + right);
  const after = segments.containing(border)!;
  if (after.index < border) return 2;
  const before = segments.containing(border - 1)!;
  const torn = [before.segment, after.segment].some((word) => word.length === 1 && !WORDS.has(word));
  return torn ? 0 : 1;
}

/** Whether a text's last (-1) or first (0) word is one character that is none by itself. */
export function isHalf(text: string, at: 0 | -1): boolean {
  const word = dictionary.segment(text).containing(at === 0 ? 0 : text.length - 1)?.segment ?? '';
  return word.length === 1 && isHan(word) && !WORDS.has(word);
}

/** Three Han that stand in the text elsewhere (a line's end cuts the one that is asked for). */
function stands(three: string, text: string): boolean {
  return /^\p{Script=Han}{3}$/u.test(three) && text.includes(three);
}

/** `before` opens a bracket that `after` closes before opening another of its kind. */
function closesBracket(before: string, after: string): boolean {
  const tail = before.slice(-BRACKET_REACH);
  const head = after.slice(0, BRACKET_REACH);
  return PAIRS.some(([open, close]) => {
    if (tail.lastIndexOf(open) <= tail.lastIndexOf(close)) return false;
    const closes = head.indexOf(close);
    const opens = head.indexOf(open);
    return closes !== -1 && (opens === -1 || closes < opens);
  });
}

/** 1.3 | 万条, 21. | 8万, 近 | 3300万: a number cut from its rest. */
function spansNumber(before: string, after: string): boolean {
  return (/\d$/.test(before) && /^[\d.万亿%]/.test(after)) || (/\d\.$/.test(before) && /^\d/.test(after));
}

/** Whether `before` has a bracket open at its end: it cannot be finished, whatever sign it ends with. */
export function isUnclosed(before: string): boolean {
  const tail = before.slice(-BRACKET_REACH);
  return PAIRS.some(([open, close]) => tail.lastIndexOf(open) > tail.lastIndexOf(close));
}
