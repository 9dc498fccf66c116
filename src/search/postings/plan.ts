// How a needle is looked up: which keys stand for it, how far apart, and whether they are proof enough.
import type { Needle } from '../engine-types.ts';
import type { Language } from '../types.ts';
import { atomsOf, KEY, MOST_SIGNS, pairKey } from './keys.ts';

export interface Plan {
  /** All must stand in one text; with more than one, each `offset` places behind where the whole begins. */
  readonly keys: readonly { readonly key: string; readonly offset: number }[];
  /** False where a text found by the keys must be read to be sure. */
  readonly isProof: boolean;
}

/** Keys looked up for one needle at most: what is longer is held against the text itself. */
const MOST_KEYS = 6;

/** Of a needle in its comparable form. Without any key (nothing but spaces) the needle cannot be looked up. */
export function planOf(needle: Needle, language: Language): Plan {
  if (needle.kind === 'stem') return { keys: [{ key: KEY.stem + needle.stem, offset: 0 }], isProof: true };
  return language === 'zh' ? planOfString(needle.text) : planOfPhrase(needle.text);
}

/** Up to three units are a key; more are runs of three, side by side, the last one reaching back. */
function planOfString(string: string): Plan {
  if (string.length <= 3) return { keys: string === '' ? [] : [{ key: string, offset: 0 }], isProof: true };
  const offsets = Array.from({ length: Math.ceil(string.length / 3) }, (_, i) => Math.min(i * 3, string.length - 3));
  const chosen = spread(offsets);
  return {
    keys: chosen.map((offset) => ({ key: string.slice(offset, offset + 3), offset })),
    isProof: chosen.length === offsets.length,
  };
}

/** A few signs at an end are in a key with the word, more are in none. */
function planOfPhrase(text: string): Plan {
  const { atoms, between } = atomsOf(text);
  const [lead, trail, last] = [between[0]!, between.at(-1)!, atoms.length - 1];
  if (atoms.length === 0) {
    const sign = [...text].find((one) => one !== ' ');
    return { keys: sign === undefined ? [] : [{ key: KEY.sign + sign, offset: 0 }], isProof: false };
  }
  const isKnown = (signs: string): boolean => signs.trim() !== '' && signs.length <= MOST_SIGNS;
  const keys = [
    ...(isKnown(lead) ? [{ key: KEY.opened + lead + atoms[0]!, offset: 0 }] : []),
    ...atoms.slice(1).map((second, i) => ({ key: pairKey(atoms[i]!, between[i + 1]!, second), offset: i })),
    ...(isKnown(trail) ? [{ key: KEY.closed + trail + atoms[last]!, offset: last }] : []),
  ];
  const chosen = spread(keys.length === 0 ? [{ key: KEY.atom + atoms[0]!, offset: 0 }] : keys);
  const isWhole = [lead, trail].every((signs) => signs === '' || isKnown(signs));
  return { keys: chosen, isProof: isWhole && chosen.length >= keys.length };
}

/** At most MOST_KEYS, evenly, the first and the last among them. */
function spread<T>(all: readonly T[]): readonly T[] {
  if (all.length <= MOST_KEYS) return all;
  return Array.from({ length: MOST_KEYS }, (_, i) => all[Math.round((i * (all.length - 1)) / (MOST_KEYS - 1))]!);
}
