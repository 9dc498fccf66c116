// LICENSE.txt of gongbao.zip: what may be used how, and what the English of the reports is; Chinese, then English.
import type { Language } from '../language/index.ts';
import type { Publication } from '../publication/index.ts';

/** Plain text. Of the English it says who made it, each hand once. */
export function writeLicence({ translations }: Pick<Publication, 'translations'>): string {
  return [
    '工报的读数、指标表、地区表与术语表：知识共享 署名 4.0（CC BY 4.0）。',
    '报告原文（quote、title_zh 等所引）的权利归其刊布者，此处为阅读与研究而引用，不在许可之内。',
    `报告的英文（quote_en、title_en、sentences.csv 的 en、parallel.tmx）是非官方译文：${hands(translations, 'zh')}。` +
      '以中文原文为准；原文不在许可之内，译文也不在。',
    '',
    "Gongbao's readings, lists of indicators and areas, and glossary: " +
      'Creative Commons Attribution 4.0 International (CC BY 4.0),',
    'https://creativecommons.org/licenses/by/4.0/',
    "The texts of the reports (quoted in quote, title_zh and elsewhere) remain their publishers'. " +
      'They are quoted for reading and study, and the licence does not cover them.',
    'The English of the reports (quote_en, title_en, en in sentences.csv, parallel.tmx) ' +
      `is an unofficial translation. ${hands(translations, 'en')}. The Chinese holds; ` +
      'what the licence does not cover in Chinese, it does not cover in English.',
    '',
  ].join('\n');
}

const words: Readonly<Record<Language, { readonly between: string; readonly unsigned: string }>> = {
  zh: { between: '；', unsigned: '译者未署名' },
  en: { between: '. ', unsigned: 'Its translator is not named' },
};

function hands(translations: Publication['translations'], language: Language): string {
  const by = new Set([...translations.values()].flatMap((work) => work.map((step) => step.by[language])));
  return by.size === 0 ? words[language].unsigned : [...by].join(words[language].between);
}
