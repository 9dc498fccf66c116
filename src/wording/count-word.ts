// Small counts as words, as a sentence wants them: 五份报告, five reports. From eleven on, digits.
import type { Language } from '../language/index.ts';

const small = {
  zh: ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十'],
  en: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
} as const;

/** `countWord(5, 'zh')` → `五`; `countWord(12, 'en')` → `12`. Before a measure word: 2 is 两. */
export function countWord(count: number, language: Language): string {
  return small[language][count] ?? String(count);
}
