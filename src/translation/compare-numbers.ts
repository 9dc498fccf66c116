// The numbers of a segment in both languages, held against each other: value, firmness, kind of unit, order.
import type { Span } from '../annotations/index.ts';
import { findEnglishNumbers, type EnglishNumber } from '../numerals/index.ts';
import { chineseNumbers, type ChineseNumber } from './chinese-numbers.ts';

/** What is wrong with a pair, or with a number that has no partner. */
export type NumberFault =
  | { readonly kind: 'lost'; readonly zh: ChineseNumber }
  | { readonly kind: 'added'; readonly en: EnglishNumber }
  | { readonly kind: 'bound' | 'unit'; readonly zh: ChineseNumber; readonly en: EnglishNumber }
  | { readonly kind: 'order'; readonly zh: readonly ChineseNumber[]; readonly en: readonly EnglishNumber[] };

export interface NumberPair {
  readonly zh: ChineseNumber;
  readonly en: EnglishNumber;
}

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
 * answers, from 1.
 */
export function compareNumbers(
  zh: string,
  en: string,
  { order = null, named = [] }: Circumstances = {},
): ComparedNumbers {
  const chinese = chineseNumbers(zh).map((one) => (isNamed(one, named) ? { ...one, isRequired: false } : one));
  const english = findEnglishNumbers(en);
  const pairs = pair(chinese, english);
  const answered = new Set(pairs.map(({ zh: one }) => one));
  const used = new Set(pairs.map(({ en: one }) => one));
  const optional = chinese.filter(({ isRequired }) => !isRequired);
  return {
    pairs,
    faults: [
      ...chinese
        .filter((one) => one.isRequired && !answered.has(one) && !isOne(one, en) && !isReferredTo(one, pairs, en))
        .map((one): NumberFault => ({ kind: 'lost', zh: one })),
      ...english
        .filter((one) => !used.has(one) && !isFree(one, zh) && !optional.some((may) => isAnswer(may, one)))
        .map((one): NumberFault => ({ kind: 'added', en: one })),
      ...pairs.flatMap((one) => pairFaults(one, pairs, en)),
      ...orderFaults(pairs, order),
    ],
  };
}

function isNamed({ at }: ChineseNumber, named: readonly Span[]): boolean {
  return named.some(([start, end]) => start <= at[0] && at[1] <= end);
}

/**
 * Each number that must return with the first free English one of its value: those that agree in every way first, so
 * that 'three years' does not take the place of 'three times'. In the order of the English.
 */
function pair(chinese: readonly ChineseNumber[], english: readonly EnglishNumber[]): NumberPair[] {
  const open = new Set(chinese.filter(({ isRequired }) => isRequired));
  const free = new Set(english);
  const agreements: readonly ((zh: ChineseNumber, en: EnglishNumber) => boolean)[] = [
    (zh, en) => sortsAgree(zh, en) && zh.bound === en.bound,
    sortsAgree,
    () => true,
  ];
  const pairs = agreements.flatMap((agree) =>
    [...open].flatMap((zh): NumberPair[] => {
      const en = [...free].find((one) => isAnswer(zh, one) && agree(zh, one));
      if (en === undefined) return [];
      open.delete(zh);
      free.delete(en);
      return [{ zh, en }];
    }),
  );
  return pairs.toSorted((a, b) => a.en.at[0] - b.en.at[0]);
}

/** 'The same number joined them': a value that was given stands for itself. */
function isReferredTo({ value }: ChineseNumber, pairs: readonly NumberPair[], en: string): boolean {
  return /\b(?:the same|as many|as much|equal(?:ly)?)\b/i.test(en) && pairs.some(({ zh }) => zh.value === value);
}

/** 'One' is a pronoun as often as a number, so it is not found as one. */
function isOne({ value, sort }: ChineseNumber, en: string): boolean {
  return value === 1 && sort === 'count' && /\b(?:one|an?|single)\b/i.test(en);
}

function isAnswer(zh: ChineseNumber, en: EnglishNumber): boolean {
  if (zh.sort === 'date' && en.sort === 'date') return zh.value === en.value;
  if (en.sort === 'date') return !zh.isRequired && (zh.value === en.value || zh.value === Math.floor(en.value / 100));
  // 增长1倍 is to double
  if (zh.sort === 'times') return zh.value === en.value || (en.sort === 'times' && zh.value + 1 === en.value);
  return zh.value === en.value;
}

/** What English may say without a number in Chinese: 'first' and 'both' of 首先 and 均, sizes of 数百 and 众多. */
function isFree(en: EnglishNumber, zh: string): boolean {
  if (en.sort === 'ordinal' && en.value === 1 && !en.isDigits) return true;
  if (en.text.toLowerCase() === 'both') return true;
  return en.sort === 'vague' && new RegExp(sizes[en.value] ?? '$^').test(zh);
}

const sizes: Readonly<Record<number, string>> = { 10: '十', 100: '百', 1000: '千', 1e6: '百万' };

/** English says the unit of several once: 15, 12 and 9 per cent. */
const said: Readonly<Partial<Record<ChineseNumber['sort'], RegExp>>> = {
  percent: /per cent|percent(?!age point)|%/i,
  money: /yuan|RMB/i,
  points: /percentage points?/i,
};

function sortsAgree(zh: ChineseNumber, en: EnglishNumber): boolean {
  const kinds: Readonly<Record<ChineseNumber['sort'], readonly EnglishNumber['sort'][]>> = {
    count: ['count', 'ordinal', 'times', 'date'],
    instances: ['count'],
    percent: ['percent', 'share'],
    points: ['points'],
    money: ['money'],
    times: ['times'],
    date: ['date', 'count', 'ordinal'],
  };
  return kinds[zh.sort].includes(en.sort);
}

function pairFaults({ zh, en }: NumberPair, pairs: readonly NumberPair[], text: string): NumberFault[] {
  return [
    ...(zh.sort === 'date' || en.sort === 'ordinal' || boundsAgree({ zh, en }, pairs, text)
      ? []
      : [{ kind: 'bound' as const, zh, en }]),
    ...(unitsAgree(zh, en, text) ? [] : [{ kind: 'unit' as const, zh, en }]),
  ];
}

/** A bound word may be said once of several: at least 60 and 30 per cent. */
function boundsAgree({ zh, en }: NumberPair, pairs: readonly NumberPair[], text: string): boolean {
  if (zh.bound === en.bound || (zh.bound === 'at_most' && isWithin(en, text))) return true;
  if (en.bound !== 'exact') return false;
  const at = pairs.findIndex((one) => one.en === en);
  return [pairs[at - 1], pairs[at + 1]].some(
    (other) =>
      other !== undefined &&
      other.zh.bound === zh.bound &&
      boundsAgreeAlone(other) &&
      isListed(text.slice(Math.min(en.at[1], other.en.at[1]), Math.max(en.at[0], other.en.at[0]))),
  );
}

/** 'Within' says a limit, and where the Chinese has none it is only the way to say 3日内. */
function isWithin({ at }: EnglishNumber, text: string): boolean {
  return /\bwithin(?: the (?:first|last|next))? $/i.test(text.slice(0, at[0]));
}

function boundsAgreeAlone({ zh, en }: NumberPair): boolean {
  return zh.bound === en.bound;
}

function isListed(between: string): boolean {
  return /^(?: ?%| per cent| yuan)?(?:,| and|, and| or| to|–|-)? ?$/i.test(between);
}

const persons = /^ (?:[\w’-]+ ){0,2}(?:people|persons|workers|employees|members)\b/i;

/** What English counts instead of persons where the Chinese counts 人次. */
const INSTANCES = [
  ...['times', 'occasions', 'instances', 'attendances', 'visits', 'uses', 'places', 'cases', 'sessions', 'trips'],
  ...['benefits', 'payments', 'claims', 'reimbursements', 'entries', 'records', 'updates', 'rescues'],
  ...['consultations', 'participations', 'enrolments'],
];
const instances = new RegExp(`^ (?:[\\w’-]+ ){0,3}?(?:${INSTANCES.join('|')})\\b`, 'i');

function unitsAgree(zh: ChineseNumber, en: EnglishNumber, text: string): boolean {
  const after = text.slice(en.at[1]);
  if (zh.sort === 'instances') return !persons.test(after) || instances.test(after);
  if (sortsAgree(zh, en)) return true;
  const shared = said[zh.sort];
  return en.sort === 'count' && shared !== undefined && shared.test(after);
}

/** Years, days and amounts each keep their own order: 'in 2015' stands where English likes it. */
const trains: readonly ((zh: ChineseNumber) => boolean)[] = [
  ({ sort, value }) => sort === 'date' && value >= 1900,
  ({ sort, value }) => sort === 'date' && value < 1900,
  ({ sort }) => sort !== 'date',
];

/** `order` counts all of them, in the order of the Chinese. */
function orderFaults(pairs: readonly NumberPair[], order: readonly number[] | null): NumberFault[] {
  const chinese = pairs.map(({ zh }) => zh).toSorted((a, b) => a.at[0] - b.at[0]);
  if (order !== null) {
    const same =
      order.length === pairs.length && pairs.every(({ zh }, i) => chinese[order[i]! - 1]?.value === zh.value);
    return same ? [] : [{ kind: 'order', zh: chinese, en: pairs.map(({ en }) => en) }];
  }
  const swapped = trains.filter((isOf) => {
    const told = pairs.filter(({ zh }) => isOf(zh));
    return chinese.filter(isOf).some((one, i) => one.value !== told[i]!.zh.value);
  });
  return swapped.map((isOf) => ({
    kind: 'order',
    zh: chinese.filter(isOf),
    en: pairs.filter(({ zh }) => isOf(zh)).map(({ en }) => en),
  }));
}
