// A count in a sentence that holds several: Chinese writes all in its own numerals, English from eleven on in digits.
import type { Language } from '../language/index.ts';
import { countWord } from './count-word.ts';

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** `countInText(16, 'zh')` → `十六`; `countInText(16, 'en')` → `16`. Before a measure word: 2 is 两. */
export function countInText(count: number, language: Language): string {
  if (language === 'en' || count <= 10 || count > 99) return countWord(count, language);
  const [tens, ones] = [Math.floor(count / 10), count % 10];
  return `${tens > 1 ? digits[tens] : ''}十${digits[ones]}`;
}
