// So many times, and so much of: said in words only where every value within rounding bears it out.
import { countInText } from '../wording/index.ts';
import type { Between } from './claims.ts';
import type { Language, Localized } from './types.ts';

/** Just so, a little more, or a little less. */
type Near = 'just' | 'over' | 'nearly';

/** As printed within a fiftieth, and within a tenth whatever was rounded away. */
const [asPrinted, atMost] = [0.02, 0.1];

function isAbout(to: number, { low, high }: Between, value: number): boolean {
  const far = Math.max(...[low, high].map((end) => Math.abs(end / to - 1)));
  return Math.abs(value / to - 1) <= asPrinted && far <= atMost;
}

interface Reach {
  /** How far beyond `over` still holds, and how far below `nearly` does. */
  readonly past: number;
  readonly short: number;
}

/** `just` where it may be just that; where every value lies on one side, that side is said. */
function nearness(to: number, between: Between, value: number, { past, short }: Reach): Near | null {
  const { low, high } = between;
  if (low > to) return high < to + past ? 'over' : null;
  if (high < to) return low >= to - short ? 'nearly' : null;
  return isAbout(to, between, value) ? 'just' : null;
}

/** The two of “one in two”: a whole number of ten at most that the numbers are about; null where there is none. */
export function oneIn(times: Between, value: number): number | null {
  const count = Math.round(value);
  return count >= 2 && count <= 10 && isAbout(count, times, value) ? count : null;
}

/** How many times: a whole number of two or more; null where the numbers bear none out. */
export function timesSaid(times: Between, value: number): { readonly count: number; readonly near: Near } | null {
  for (const count of [Math.round(value), Math.floor(value), Math.ceil(value)]) {
    const near = count < 2 ? null : nearness(count, times, value, { past: 0.5, short: count * 0.1 });
    if (near !== null) return { count, near };
  }
  return null;
}

const before: Readonly<Record<Near, Localized>> = {
  just: { zh: '', en: '' },
  over: { zh: '', en: 'more than ' },
  nearly: { zh: '近', en: 'nearly ' },
};

/** 三倍, 三倍多, 近三倍; three times, more than three times, nearly twice. */
export function timesWords({ count, near }: NonNullable<ReturnType<typeof timesSaid>>, language: Language): string {
  const word = countInText(count, language);
  const said = language === 'zh' ? `${word}倍` : count === 2 ? 'twice' : `${word} times`;
  return before[near][language] + said + (language === 'zh' && near === 'over' ? '多' : '');
}

const multiples: readonly string[] = ['', '', 'doubled', 'tripled', 'quadrupled'];

/** 增至三倍多; more than tripled, rose to six times what it was. */
export function multipliedWords(said: NonNullable<ReturnType<typeof timesSaid>>, language: Language): string {
  if (language === 'zh') return `增至${timesWords(said, 'zh')}`;
  const verb = multiples[said.count];
  return verb === undefined ? `rose to ${timesWords(said, 'en')} what it was` : before[said.near].en + verb;
}

interface Part extends Localized {
  readonly value: number;
}

/** The plainest first; Chinese says tenths as 成. */
const parts: readonly Part[] = [
  { value: 1 / 2, zh: '一半', en: 'half' },
  { value: 1 / 3, zh: '三分之一', en: 'a third' },
  { value: 2 / 3, zh: '三分之二', en: 'two thirds' },
  { value: 1 / 4, zh: '四分之一', en: 'a quarter' },
  { value: 3 / 4, zh: '四分之三', en: 'three quarters' },
  ...[1, 2, 3, 4, 6, 7, 8, 9].map((tenths) => ({
    value: tenths / 10,
    zh: `${tenths === 2 ? '二' : countInText(tenths, 'zh')}成`,
    en: `${countInText(tenths, 'en')} in ten`,
  })),
];

/** 一半, 近九成, 超过一半; half, nearly nine in ten, more than half. Null where no plain part is near. */
export function partWords(share: Between, value: number, language: Language): string | null {
  const said = parts.flatMap((part) => {
    const near = nearness(part.value, share, value, { past: 0.06, short: 0.04 });
    return near === null ? [] : [{ part, near, far: near === 'just' ? 0 : Math.abs(value - part.value) }];
  });
  const [best] = said.toSorted((a, b) => a.far - b.far);
  if (best === undefined) return null;
  const word = language === 'zh' && best.near === 'over' ? '超过' : before[best.near][language];
  return word + best.part[language];
}
