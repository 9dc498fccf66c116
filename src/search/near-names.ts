// Names that begin with what was typed so far, or hold it: for proposals while one types.
import { comparable } from './comparable.ts';
import type { Name } from './names.ts';
import { typedPinyin } from './typed-pinyin.ts';

/** At most `most`: those that begin so, then those of which a word does, then those that hold it; short ones first. */
export function nearNames(all: readonly Name[], typed: string, most: number): readonly Name[] {
  const asked = comparable(typed);
  const said = /^[\p{Script=Latin}\p{M}\s'’-]+$/u.test(typed) ? typedPinyin(typed) : '';
  const ranked = all
    .filter(({ kind }) => kind !== 'district')
    .map((name) => ({ name, rank: rankOf(name, asked, said), length: (name.zh[0] ?? '').length }))
    .filter(({ rank }) => rank < NOT);
  return ranked
    .sort((a, b) => a.rank - b.rank || a.length - b.length)
    .slice(0, most)
    .map(({ name }) => name);
}

const NOT = 9;

function rankOf({ zh, en, known, pinyin }: Name, asked: string, said: string): number {
  const own = [...zh, ...en].map(comparable);
  if (own.some((name) => name === asked)) return 0;
  if (own.some((name) => name.startsWith(asked))) return 1;
  if (said.length > 1 && pinyin.some((one) => startsAtSyllable(one, said))) return 2;
  if (own.some((name) => name.includes(` ${asked}`) || (isHan(asked) && name.includes(asked)))) return 3;
  return known.some((name) => comparable(name).startsWith(asked)) ? 4 : NOT;
}

/** `jiti` begins `ji ti he tong`, and so does `jt`: the first letters of its syllables. */
function startsAtSyllable(pinyin: string, said: string): boolean {
  const initials = pinyin.replace(/(\S)\S* ?/g, '$1');
  return pinyin.replaceAll(' ', '').startsWith(said) || (said.length > 2 && initials.startsWith(said));
}

function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
