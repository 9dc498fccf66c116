// Pinyin as it is typed on a plain keyboard, for comparing.

/**
 * Small letters, no tones, no spaces: `zhí-gōng`, `Zhi Gong` and `zhi2gong1` → `zhigong`; ü is u, and so is v where
 * pinyin writes ü (after l and n).
 */
export function typedPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/(?<=[a-z])[1-5](?!\d)/g, '')
    .replace(/(?<=[ln])v/g, 'u')
    .replace(/[^a-z0-9]/g, '');
}

/** Whether `text` could be pinyin: Latin letters, tones, and what parts syllables; at least two letters. */
export function mayBePinyin(text: string): boolean {
  return (
    /^[\p{Script=Latin}\p{M}\s'’·.-]+[1-5]?(?:[\p{Script=Latin}\p{M}\s'’·.1-5-])*$/u.test(text) &&
    typedPinyin(text).length > 1
  );
}
