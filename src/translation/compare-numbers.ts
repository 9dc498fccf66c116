// The numbers of a segment in both languages, held against each other: value, firmness, kind of unit, order.
import type { Span } from '../annotations/index.ts';
import { findEnglishNumbers, type EnglishNumber } from '../numerals/index.ts';
import { boundsAgree } from './bounds-agree.ts';
import type { ChineseNumber } from './chinese-number.ts';
import { chineseNumbers } from './chinese-numbers.ts';
import type { Told } from './listed-numbers.ts';
import { faultsOf } from './number-faults.ts';
import { disordered } from './number-order.ts';
import { crossedSessions, toldSessions } from './number-sessions.ts';
import { isAnswer, pairNumbers, type NumberPair } from './pair-numbers.ts';
import { pairOnes } from './pair-ones.ts';
import { readAgain } from './read-again.ts';
import { isHeldOtherwise, isSaidOtherwise } from './said-otherwise.ts';

/** What is wrong with a pair, or with a number that has no partner. */
export type NumberFault =
  | { readonly kind: 'lost'; readonly zh: ChineseNumber }
  | { readonly kind: 'added'; readonly en: EnglishNumber }
  | { readonly kind: 'bound' | 'unit'; readonly zh: ChineseNumber; readonly en: EnglishNumber }
  | { readonly kind: 'order'; readonly zh: readonly ChineseNumber[]; readonly en: readonly EnglishNumber[] };

export interface ComparedNumbers {
  /** In the order of the English. */
  readonly pairs: readonly NumberPair[];
  readonly faults: readonly NumberFault[];
}

export interface Circumstances {
  /** As the translator states it. */
  readonly order?: readonly number[] | null;
  /** Stretches of the Chinese that a term answers as a whole: the number of the 12351 hotline is part of its name. */
  readonly named?: readonly Span[];
}

/**
 * Every number that must return does, once, and none stands in the English that the Chinese lacks. Where the English
 * tells them in another order, `order` says in which: for each English number in turn, which of the Chinese ones it
 * answers, from 1. Throws nothing.
 *
 * `compareNumbers('近21.8万人', '218,000 people').faults` → `[{ kind: 'bound', … }]`
 */
export function compareNumbers(
  zh: string,
  en: string,
  { order = null, named = [] }: Circumstances = {},
): ComparedNumbers {
  const chinese = chineseNumbers(zh).map((one) => (isNamed(one, named) ? { ...one, isRequired: false } : one));
  const required = chinese.filter(({ isRequired }) => isRequired);
  const optional = chinese.filter(({ isRequired }) => !isRequired);
  const english = readAgain(findEnglishNumbers(en), en, required);
  const numbers = pairNumbers(required, english);
  const pairs = [...numbers, ...pairOnes(required, numbers, en)].toSorted((a, b) => a.en.at[0] - b.en.at[0]);
  const told: Told = { text: en, english, pairs };
  return {
    pairs,
    faults: [
      ...lost(required, told, zh),
      ...besides(optional, told, (one) => isFree(one, zh) || isHeldOtherwise(one.value, required, [zh, en])),
      ...pairs.flatMap((pair) => faultsOf(pair, told).map((kind): NumberFault => ({ kind, ...pair }))),
      ...disordered(order === null ? outside(toldSessions(zh, en, english), pairs) : pairs, order).map(
        (all): NumberFault => {
          const printed = all.map((one) => one.zh).toSorted((a, b) => a.at[0] - b.at[0]);
          return { kind: 'order', zh: printed, en: all.map((one) => one.en) };
        },
      ),
      ...crossedSessions(zh, en, english).map((crossed): NumberFault => {
        const values = new Set(crossed.map(({ value }) => value));
        return { kind: 'order', zh: chinese.filter(({ value }) => values.has(value)), en: crossed };
      }),
    ],
  };
}

/** Whose order is held by whose number each is. */
function outside(sessions: readonly Span[], pairs: readonly NumberPair[]): readonly NumberPair[] {
  return pairs.filter((pair) => !isNamed(pair.zh, sessions));
}

function isNamed({ at }: ChineseNumber, named: readonly Span[]): boolean {
  return named.some(([start, end]) => start <= at[0] && at[1] <= end);
}

function lost(required: readonly ChineseNumber[], { pairs, text }: Told, zh: string): NumberFault[] {
  const answered = new Set(pairs.map((pair) => pair.zh));
  return required
    .filter((one) => !answered.has(one) && !isSaidOtherwise(one, zh, text) && !isReferredTo(one, pairs, text))
    .map((one) => ({ kind: 'lost', zh: one }));
}

/** English numbers without a partner: each must be one that the Chinese mentions, and as firm. */
function besides(
  optional: readonly ChineseNumber[],
  told: Told,
  isAllowed: (one: EnglishNumber) => boolean,
): NumberFault[] {
  const used = new Set(told.pairs.map(({ en }) => en));
  return told.english
    .filter((one) => !used.has(one) && !isAllowed(one))
    .flatMap((en): NumberFault[] => {
      const mentioned = optional.filter((may) => isAnswer(may, en));
      if (mentioned.length === 0) return [{ kind: 'added', en }];
      const isFirm = mentioned.some((may) => boundsAgree({ zh: may, en }, told));
      return isFirm ? [] : [{ kind: 'bound', zh: mentioned[0]!, en }];
    });
}

/** 'The same number joined them': a value that was given stands for itself. */
function isReferredTo({ value }: ChineseNumber, pairs: readonly NumberPair[], en: string): boolean {
  return /\b(?:the same|as many|as much|equal(?:ly)?)\b/i.test(en) && pairs.some(({ zh }) => zh.value === value);
}

/** What English may say without a number in Chinese: 'first' and 'both' of 首先 and 均, sizes of 上百 and 众多. */
function isFree(en: EnglishNumber, zh: string): boolean {
  if (en.sort === 'ordinal' && en.value === 1 && !en.isDigits) return true;
  if (/^(?:both|zero|a?round the clock)$/i.test(en.text)) return true;
  return en.sort === 'vague' && new RegExp(sizes[en.value] ?? '$^').test(zh);
}

const sizes: Readonly<Record<number, string>> = {
  10: '十',
  100: '百',
  1000: '千',
  1e4: '万',
  1e5: '十万',
  1e6: '百万',
  1e7: '千万',
  1e8: '亿',
};
