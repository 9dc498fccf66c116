// Which English number answers which Chinese one.
import type { EnglishNumber } from '../numerals/index.ts';
import type { ChineseNumber, ChineseSort } from './chinese-number.ts';

export interface NumberPair {
  readonly zh: ChineseNumber;
  readonly en: EnglishNumber;
}

/**
 * Each Chinese number with the first free English one of its value: those that agree in every way first, so that
 * 'three years' does not take the place of 'three times'. In the order of the English.
 */
export function pairNumbers(chinese: readonly ChineseNumber[], english: readonly EnglishNumber[]): NumberPair[] {
  const open = new Set(chinese);
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

/** Whether the values are the same, said as the sort of each has it. */
export function isAnswer(zh: ChineseNumber, en: EnglishNumber): boolean {
  if (zh.sort === 'vague' || en.sort === 'vague')
    // 上百名 is a hundred or more, or hundreds
    return zh.value === en.value && (zh.sort === en.sort || /^上[百千万]/.test(zh.text));
  if (en.sort === 'date') {
    if (zh.sort === 'day') return zh.value === en.value % 100;
    // 五四 is 4 May, and its 四 the 4
    return zh.value === en.value || (!zh.isRequired && zh.value === Math.floor(en.value / 100));
  }
  // 增长1倍 is a growth of 100 per cent
  if (zh.sort === 'times' && en.sort === 'percent') return 100 * (zh.value - 1) === en.value;
  // 增加一半 is half as many again
  if (zh.sort === 'percent' && en.sort === 'times') return zh.value === 100 * (en.value - 1);
  if (isDozen(zh, en)) return true;
  return zh.value === en.value;
}

/** 十余家 is a dozen or so, or more. */
export function isDozen({ value, text }: ChineseNumber, en: EnglishNumber): boolean {
  return value === 10 && /^十[余多来几]/.test(text) && /^(?:an?|the \w+) dozen$/i.test(en.text);
}

/** What kinds of English number a Chinese one may be; `said` by the unit of a list comes besides. */
const kinds: Readonly<Record<ChineseSort, readonly EnglishNumber['sort'][]>> = {
  count: ['count', 'ordinal', 'times', 'date'],
  instances: ['count'],
  percent: ['percent', 'share'],
  points: ['points'],
  money: ['money'],
  times: ['times', 'percent'],
  date: ['date', 'count', 'ordinal'],
  day: ['date', 'count', 'ordinal'],
  ordinal: ['ordinal', 'count'],
  vague: ['vague'],
};

export function sortsAgree(zh: ChineseNumber, en: EnglishNumber): boolean {
  return en.sort === 'vague' ? isAnswer(zh, en) : kinds[zh.sort].includes(en.sort);
}
