// A period as a sentence of our own writes it, without a catalogue: 2015年, 2015; 2018年上半年, the first half of 2018.
import type { Period } from '../codelists/index.ts';
import type { Language } from '../language/index.ts';

const halves = { zh: ['上半年', '下半年'], en: ['the first half of', 'the second half of'] } as const;

/** `periodInText('2013/2017', 'zh')` → `2013至2017年`. */
export function periodInText(period: Period, language: Language): string {
  const [first = '', last] = period.split('/');
  const [year = '', half] = first.split('-H');
  const [zh, en] = [halves.zh[Number(half) - 1], halves.en[Number(half) - 1]];
  if (last !== undefined) return language === 'zh' ? `${year}至${last}年` : `${year} to ${last}`;
  if (zh === undefined || en === undefined) return language === 'zh' ? `${year}年` : year;
  return language === 'zh' ? `${year}年${zh}` : `${en} ${year}`;
}
