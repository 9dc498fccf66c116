// Small words of a segment: each that turns its sense is answered in the English.
import { notDenied, smallWords } from './small-words.ts';

/** Words of the Chinese that nothing in the English answers. */
export function lostWords(zh: string, en: string, { tells }: { tells: number }): string[] {
  const said = zh.replace(new RegExp(notDenied, 'g'), '');
  return (
    smallWords
      // 分别 before numbers: their order, which is held already, says which is whose
      .filter(({ word }) => !(word === '分别' && tells >= 2))
      .filter((row) => row.zh.test(row.word === '不' ? said : zh) && !row.en.test(en))
      .map(({ word }) => word)
  );
}
