// Looking names up: what is so called, what begins so, what holds it, what is written nearly so.
import { distance } from 'fastest-levenshtein';
import { nameKey } from './name-key.ts';
import type { Name } from './names.ts';
import { mayBePinyin, typedPinyin } from './typed-pinyin.ts';

/** How a name stands to what was asked, the nearest first; null where it does not hold it. */
export type Standing = 'is' | 'begins' | 'holds' | null;

export interface NameIndex {
  readonly all: readonly Name[];
  /** Those called `text`, by a name in either language, one to be avoided, or pinyin. */
  readonly called: (text: string) => readonly Name[];
  readonly standing: (name: Name, text: string) => Standing;
  /** At most `most` that `text` may have been meant for: those that begin so, hold it, or are written nearly so. */
  readonly near: (text: string, most: number) => readonly Name[];
  /** Words of all English names, in small letters. */
  readonly vocabulary: () => readonly string[];
}

/** What is compared of a name. */
interface Keys {
  readonly names: readonly string[];
  readonly pinyin: readonly string[];
  /** Of names in two parts, `lift … out of poverty`. */
  readonly split: readonly RegExp[];
}

export function nameIndex(all: readonly Name[]): NameIndex {
  const keys = new Map(all.map((name) => [name, keysOf(name)]));
  const byKey = new Map<string, Name[]>();
  for (const [name, { names, pinyin }] of keys)
    for (const key of new Set([...names, ...pinyin])) byKey.set(key, [...(byKey.get(key) ?? []), name]);
  const inTwoParts = all.filter((name) => (keys.get(name)?.split.length ?? 0) > 0);
  const standing = (name: Name, text: string): Standing => standingOf(keys.get(name), text);
  return {
    all,
    standing,
    called: (text) => {
      const key = nameKey(text);
      const said = mayBePinyin(text) ? (byKey.get(typedPinyin(text)) ?? []) : [];
      const split = inTwoParts.filter((name) => keys.get(name)?.split.some((pattern) => pattern.test(key)));
      return key === '' ? [] : [...new Set([...(byKey.get(key) ?? []), ...split, ...said])];
    },
    near: (text, most) => {
      const near = [...keys]
        .map(([name, of]) => ({ name, far: farness(of, text) }))
        .filter(({ far }) => far < 1)
        .sort((a, b) => a.far - b.far);
      return near.slice(0, most).map(({ name }) => name);
    },
    vocabulary: () => [
      ...new Set(
        all.flatMap(({ en, known }) => [...en, ...known].flatMap((one) => one.toLowerCase().match(WORD) ?? [])),
      ),
    ],
  };
}

const WORD = /[a-z]{4,}/g;

function keysOf({ zh, en, known, pinyin }: Name): Keys {
  const all = [...zh, ...en, ...known];
  return {
    names: [...new Set(all.map(nameKey))].filter((key) => key !== ''),
    pinyin: pinyin.map((said) => said.replaceAll(' ', '')).filter((said) => said.length > 1),
    split: all.filter((name) => name.includes('…')).map(splitPattern),
  };
}

/** One to four words, or eight characters, between the parts. */
function splitPattern(name: string): RegExp {
  const parts = name.split('…').map((part) => nameKey(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join(/\p{Script=Han}/u.test(name) ? '.{1,8}' : ' (?:\\S+ ){1,4}')}$`, 'u');
}

function standingOf(keys: Keys | undefined, text: string): Standing {
  const key = nameKey(text);
  if (keys === undefined || key === '') return null;
  const said = mayBePinyin(text) ? typedPinyin(text) : '';
  if (keys.names.includes(key) || keys.pinyin.includes(said) || keys.split.some((one) => one.test(key))) return 'is';
  const beginsSo = said.length > 3 && keys.pinyin.some((one) => one.startsWith(said));
  if (beginsSo || keys.names.some((name) => beginsWith(name, key))) return 'begins';
  const parts = isHan(key) ? text.split(/\s+/).map(nameKey) : [key];
  return keys.names.some((name) => parts.every((part) => holds(name, part))) ? 'holds' : null;
}

const isHan = (key: string): boolean => /\p{Script=Han}/u.test(key);
const beginsWith = (name: string, key: string): boolean =>
  isHan(key) ? name.startsWith(key) : `${name} `.startsWith(`${key} `);
/** All words of it, in any order; Chinese is one. */
const holds = (name: string, key: string): boolean =>
  isHan(key) ? name.includes(key) : key.split(' ').every((word) => ` ${name} `.includes(` ${word} `));

/** From 0 (so called) to 1 (nothing alike): by standing, else by the share of characters that differ. */
function farness(keys: Keys, text: string): number {
  const standing = standingOf(keys, text);
  if (standing !== null) return { is: 0, begins: 0.1, holds: 0.2 }[standing];
  const key = nameKey(text);
  const said = mayBePinyin(text) ? [typedPinyin(text)] : [];
  const shares = [
    ...keys.names.map((name) => share(name, key)),
    ...keys.pinyin.flatMap((one) => said.map((typed) => share(one, typed))),
  ];
  const nearest = Math.min(1, ...shares);
  return nearest <= 0.34 ? 0.3 + nearest : 1;
}

function share(a: string, b: string): number {
  const longer = Math.max(a.length, b.length);
  return Math.abs(a.length - b.length) > longer / 3 ? 1 : distance(a, b) / longer;
}
