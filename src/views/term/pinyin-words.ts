// Pinyin as a reader sees it, and as it is typed.
import { pinyinShown } from '../../termbase/index.ts';

/**
 * Words whole, no space before a mark or inside quotation marks: `nuǎn “ xīn ” zài xíng-dòng` → `nuǎn “xīn” zài
 * xíngdòng`.
 */
export function pinyinWords(pinyin: string): string {
  return pinyinShown(pinyin)
    .replace(/\s+(?=[、，。；：！？”’》〉）])/g, '')
    .replace(/(?<=[“‘《〈（])\s+/g, '');
}

/** Pinyin as it is typed: small letters, no tones, no spaces. `zhí-gōng` → `zhigong`, `nǚ` → `nu`. */
export function typedPinyin(pinyin: string): string {
  return pinyin
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}
