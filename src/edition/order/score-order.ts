// How well a sequence of lines reads: the sum over its joints. Orders are compared by it, the printed one among them.
import { isFinished } from '../../text/index.ts';
import type { Line, Signs } from '../line.ts';
import { numberOf } from '../number-of.ts';

/** What a joint is worth. Only differences count: an order is taken where it beats the printed one by a margin. */
export const WORTH = {
  /** By the proof of a joint (joint.ts), 0 to 3: a word that nothing completes, nothing known, a word, sure. */
  joint: [-2, 0.3, 2, 3],
  /** Lines that the file itself puts on one another. */
  together: 1,
  /** Text breaks off before a head, or at the end. */
  brokenOff: -1,
  /** A finished sentence, and then what can only go on. */
  fragment: -2,
  /** The model of roles says that a line goes on, and what stands before it is finished. */
  goesOn: -0.3,
  /** A head with its text below it. */
  headed: 1,
  /** Each word that a head shares with the text below it, up to three. */
  shared: 0.7,
  /** A head with nothing of its own below it. */
  bareHead: -1.5,
  /** Heads whose numbers follow, or do not. */
  follows: 1,
  astray: -1,
  /** A paragraph that begins where one is open. */
  begins: -1,
} as const;

const BEGINS =
  /^(首先|其次|再次|最后|第[一二三四五六]，|同时|此外|另外|与此同时|一是|二是|三是|近年来|目前|今年|去年|\d{4}年|\d{1,2}月\d{1,2}日|截至|为[了深进切推]|针对|围绕|“)/;
const FRAGMENT = /^[，。、；：！？）》”’」%]/;
const BESIDE = new Set(['figDesc', 'table', 'note', 'byline']);

type Sort = 'text' | 'head' | 'front';

/** `lines` as they would be read; `place` tells of each where it was printed. */
export function scoreOrder(lines: readonly Line[], place: ReadonlyMap<Line, number>, signs: Signs): number {
  const read = lines.filter((line) => !BESIDE.has(signs.kindOf(line)?.type ?? ''));
  let score = 0;
  for (let i = 0; i < read.length; i++)
    score += joint(read[i - 1], read[i]!, { place, signs, below: read.slice(i, i + 3) });
  return score + numbers(read, signs);
}

interface Around {
  readonly place: ReadonlyMap<Line, number>;
  readonly signs: Signs;
  readonly below: readonly Line[];
}

function joint(before: Line | undefined, line: Line, { place, signs, below }: Around): number {
  if (before === undefined) return 0;
  const [one, two] = [sortOf(before, signs), sortOf(line, signs)];
  if (one === 'text' && two === 'text') return textJoint(before, line, place, signs);
  if (one === 'text') return isFinished(before.visible) ? 0 : WORTH.brokenOff;
  if (two !== 'text') return one === 'head' && two === 'head' ? twoHeads(before, line, signs) : 0;
  const opening = FRAGMENT.test(line.visible) ? WORTH.fragment : line.role === 'p+' ? WORTH.goesOn : 0;
  return opening + (one === 'head' ? WORTH.headed + Math.min(3, shared(before, below)) * WORTH.shared : 0);
}

function textJoint(before: Line, line: Line, place: Around['place'], signs: Signs): number {
  const isTogether = place.get(line) === place.get(before)! + 1 && before.piece === line.piece;
  if (isTogether) return WORTH.together;
  if (isFinished(before.visible)) {
    if (FRAGMENT.test(line.visible)) return WORTH.fragment;
    return line.role === 'p+' ? WORTH.goesOn : 0.3;
  }
  return WORTH.joint[signs.joint(before.visible, line.visible)] + (BEGINS.test(line.visible) ? WORTH.begins : 0);
}

function twoHeads(before: Line, line: Line, { numbered }: Signs): number {
  const [one, two] = [numberOf(before.visible, numbered), numberOf(line.visible, numbered)];
  return one?.form === two?.form && before.role === 'head' && line.role === 'head' ? WORTH.bareHead : 0;
}

/** Pairs of characters of the head that stand in the text right below it. */
function shared({ visible }: Line, below: readonly Line[]): number {
  const text = below.map((line) => line.visible).join('');
  const pairs = visible.match(/(?=(\p{Script=Han}{2}))/gu)?.length ?? 0;
  let found = 0;
  for (let i = 0; i < visible.length - 1 && pairs > 0; i++) if (text.includes(visible.slice(i, i + 2))) found += 1;
  return found;
}

function numbers(lines: readonly Line[], signs: Signs): number {
  const last = new Map<string, number>();
  let score = 0;
  for (const line of lines) {
    const number = sortOf(line, signs) === 'head' ? numberOf(line.visible, signs.numbered) : null;
    if (number === null) continue;
    const before = last.get(number.form) ?? 0;
    score += number.value === before + 1 ? WORTH.follows : number.value === 1 ? 0 : WORTH.astray;
    last.set(number.form, number.value);
  }
  return score;
}

function sortOf(line: Line, { kindOf }: Signs): Sort {
  const type = kindOf(line)?.type ?? 'p';
  return type === 'head' ? 'head' : type === 'title' || type === 'kicker' || type === 'subtitle' ? 'front' : 'text';
}
