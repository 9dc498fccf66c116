// Small words of a segment: each that turns its sense is answered in the English.
import { compareNumbers } from './compare-numbers.ts';
import { notDenied, smallWords } from './small-words.ts';

const everyNotDenied = new RegExp(notDenied, 'g');

/** Words of the Chinese that nothing in the English answers. */
export function lostWords(zh: string, en: string): string[] {
  const said = zh.replace(everyNotDenied, '');
  return (
    smallWords
      .filter((row) => row.zh.test(row.word === '不' ? said : zh) && !row.en.test(en))
      .map(({ word }) => word)
      // 分别 before numbers: their order, which is held already, says which is whose
      .filter((word) => !(word === '分别' && compareNumbers(zh, en).pairs.length >= 2))
  );
}
