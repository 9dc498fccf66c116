// What a reader typed, cut into things: names of the list, numbers, and what is neither.
import { comparable } from './comparable.ts';
import type { NameIndex } from './name-index.ts';
import type { Name } from './names.ts';
import { numbersAsked, type NumberAsked } from './number-forms.ts';
import { simplifiedBy, type Variants } from './variants.ts';
import { words } from './words.ts';

export interface Token {
  /** In its comparable form, in simplified characters. */
  readonly text: string;
  /** What is so called; none where nothing is. */
  readonly names: readonly Name[];
  readonly number: NumberAsked | null;
}

export interface Kit {
  readonly index: NameIndex;
  readonly variants: Variants;
}

/** The longest name that runs over several words has as many. */
const MOST_WORDS = 9;

/** A name that is all that was typed is one token, whatever it holds; quotation marks say nothing here. */
export function tokens(typed: string, { index, variants }: Kit): readonly Token[] {
  const asked = simplifiedBy(comparable(typed), variants).replace(/"/g, ' ').replace(/ +/g, ' ').trim();
  const whole = index.called(asked);
  if (whole.length > 0) return [{ text: asked, names: whole, number: null }];
  return asked
    .split(/ (?=\p{Script=Han})|(?<=\p{Script=Han}) /u)
    .flatMap((run) => (/\p{Script=Han}/u.test(run) ? inChinese(run, index) : inLatin(run, index)));
}

/** A run without spaces stays whole where it is no name: it is one string, but for what `partsOf` makes of it. */
function inChinese(run: string, index: NameIndex): readonly Token[] {
  return run
    .split(' ')
    .filter((one) => one !== '')
    .map((text) => ({ text, names: index.called(text), number: wholeNumber(text) }));
}

function inLatin(run: string, index: NameIndex): readonly Token[] {
  const numbers = numbersAsked(run);
  const found = words(run).filter(({ at }) => !numbers.some(({ at: of }) => of[0] < at[0] && at[0] < of[1]));
  const made: { token: Token; at: number }[] = [];
  for (let i = 0; i < found.length;) {
    const start = found[i]!.at[0];
    const number = numbers.find(({ at }) => at[0] === start) ?? null;
    if (number !== null) {
      made.push({ token: { text: run.slice(...number.at), names: [], number }, at: start });
      i += 1;
      continue;
    }
    const { token, length } = longest(
      run,
      found.slice(i, i + MOST_WORDS).map(({ at }) => at),
      index,
    );
    made.push({ token, at: start });
    i += length;
  }
  return made.map(({ token }) => token);
}

/** The longest name that begins with the first of these words; else the word alone. */
function longest(
  run: string,
  places: readonly (readonly [number, number])[],
  index: NameIndex,
): { token: Token; length: number } {
  const from = places[0]?.[0] ?? 0;
  for (let length = places.length; length > 0; length -= 1) {
    const text = run.slice(from, places[length - 1]?.[1]);
    const names = isSmall(text) ? [] : index.called(text);
    if (names.length > 0 || length === 1) return { token: { text, names, number: null }, length };
  }
  throw new Error('no word is left');
}

/**
 * A Chinese run cut into the names that stand in it and what is left between them: 会员人数 → 会员, 人数. The longest
 * name first, from the left.
 */
export function partsOf(run: string, index: NameIndex, split: (text: string) => readonly string[]): readonly Token[] {
  const made: Token[] = [];
  let rest = '';
  const put = (): void => {
    made.push(...split(rest).map((text) => ({ text, names: index.called(text), number: wholeNumber(text) })));
    rest = '';
  };
  for (let at = 0; at < run.length;) {
    const length = [8, 7, 6, 5, 4, 3, 2].find(
      (one) => at + one <= run.length && index.called(run.slice(at, at + one)).length > 0,
    );
    if (length === undefined) {
      rest += run.charAt(at);
      at += 1;
      continue;
    }
    put();
    const text = run.slice(at, at + length);
    made.push({ text, names: index.called(text), number: null });
    at += length;
  }
  put();
  return made;
}

function wholeNumber(text: string): NumberAsked | null {
  return numbersAsked(text).find(({ at }) => at[0] === 0 && at[1] === text.length) ?? null;
}

/** Words that say nothing by themselves. */
const SMALL = new Set(
  (
    'a an and are as at be been by did do does for from had has have how in is it its many much of on or that the ' +
    'their there these this to was were what when where which who why will with'
  ).split(' '),
);

export function isSmall(word: string): boolean {
  return SMALL.has(word) || /^[的了在和与及等吗是有多少几]$/.test(word);
}
