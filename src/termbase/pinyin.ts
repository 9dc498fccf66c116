// Pinyin as an entry writes it, `jí-tǐ hé-tong`: its syllables for ordering and checking, and how it is shown (GB/T
// 16159).

/**
 * The syllables, without the marks that stand between them: `nuǎn “ xīn ” zài xíng-dòng` → `nuǎn xīn zài xíng dòng`.
 */
export function pinyinSyllables(pinyin: string): string[] {
  return pinyin.split(/[ -]/).filter((part) => /\p{L}/u.test(part));
}

/** Syllables, letters and figures in order: what pinyin is sorted by. */
export function pinyinKeys(pinyin: string): string[] {
  return pinyin.split(/[ -]/).filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** What of a term is spoken as one: each Han character, each Latin word beside them (APP). */
export function spokenUnits(text: string): number {
  return text.match(/\p{Script=Han}|[A-Za-z]+/gu)?.length ?? 0;
}

/** For the reader: a word's syllables together, an apostrophe before a, o, e: `jí-tǐ` → `jítǐ`, `xī-ān` → `xī’ān`. */
export function pinyinShown(pinyin: string): string {
  return pinyin.replace(/-(?=[aoeāáǎàōóǒòēéěè])/giu, '’').replaceAll('-', '');
}
