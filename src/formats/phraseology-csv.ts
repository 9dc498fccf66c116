// /data/phraseology.csv: the set phrases and how they are put into English, one row a pattern.
import type { Language } from '../publication/index.ts';
import { pinyinShown, reliabilities, type Phrase } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import { csvList as list } from './csv-list.ts';
import type { Column, DataTable } from './data-table.ts';

/** By a phrase's id: the ids of the sentences that use it, `REPORT.BLOCK.sM`. */
export type SentencesOfPhrases = ReadonlyMap<string, readonly string[]>;

const required = { required: true } as const;
const kinds = ['pattern', 'collocation', 'setPhrase'];
const statuses = ['preferred', 'admitted', 'deprecated'];

const text = <N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'string', says: { zh, en } }) as const;
const listed = <N extends string>(name: N, zh: string, en: string) =>
  text(name, `${zh}，以 | 分隔`, `${en}, parted by |`);

const columns = [
  { ...text('phrase', '用语的编号', 'Id of the phrase'), constraints: required },
  {
    ...text('kind', '句式、搭配、成句', 'Pattern, collocation, set phrase'),
    constraints: { required: true, enum: kinds },
  },
  { ...text('language', '语言', 'Language'), constraints: { required: true, enum: ['zh', 'en'] } },
  {
    ...text('pattern', '写法，…处填入词语', 'How it is worded; … stands for what goes between'),
    constraints: required,
  },
  text(
    'pinyin',
    '拼音，词间空格，词内以连字符分音节',
    'Pinyin: words parted by spaces, the syllables of a word by hyphens',
  ),
  text('pinyin_shown', '拼音的印刷写法', 'Pinyin as it is printed (GB/T 16159)'),
  {
    ...text('status', '首选、可用、不宜（英文行）', 'Preferred, admitted, deprecated (rows of English)'),
    constraints: { enum: statuses },
  },
  {
    ...text(
      'reliability',
      '见于报告、引自出处、通行、本站拟定（英文行）',
      'Attested, cited, established, proposed by us (rows of English)',
    ),
    constraints: { enum: reliabilities },
  },
  text('reason_zh', '不宜用的理由，中文', 'Why it is not to be used, Chinese'),
  text('reason_en', '不宜用的理由，英文', 'Why it is not to be used, English'),
  { ...text('meaning', '意思', 'What it says'), constraints: required },
  text('literal', '中文的字面意思（英文行）', 'The Chinese word for word (rows of English)'),
  { ...text('advice', '如何译', 'How to put it into English'), constraints: required },
  listed('examples', '例句的编号', 'Ids of sentences that show it'),
  listed('examples_en', '各例句的英文', 'The English of each'),
  listed('uses', '用到它的句', 'Ids of all sentences that use it'),
  listed('related', '相关的概念与用语', 'Concepts and phrases beside it'),
] as const satisfies readonly Column[];

type Cells = Readonly<Record<(typeof columns)[number]['name'], string | null>>;

/**
 * Chinese patterns before English ones; a row repeats what belongs to its phrase, in its own language. Lists are
 * written by csvList.
 */
export function writePhraseologyCsv(phrases: readonly Phrase[], uses: SentencesOfPhrases): string {
  return writeCsv(
    phraseCells(phrases, uses),
    columns.map(({ name }) => name),
  );
}

/** The same as a table of the Data Package. */
export const phraseologyTable: DataTable = {
  name: 'phraseology',
  title: { zh: '惯用语', en: 'Phraseology' },
  key: ['phrase', 'language', 'pattern'],
  columns,
  rows: ({ phrases, phraseUses }) => phraseCells(phrases, sentencesOfPhrases(phraseUses)),
};

/** One row a phrase, as its entry has it, and the ids of the sentences that use it. */
export function phraseRows(
  phrases: readonly Phrase[],
  uses: SentencesOfPhrases,
): (Phrase & { readonly uses: readonly string[] })[] {
  return phrases.map((phrase) => ({ ...phrase, uses: uses.get(phrase.id) ?? [] }));
}

interface Use {
  readonly report: string;
  readonly sentence: string;
}

export function sentencesOfPhrases(uses: ReadonlyMap<string, readonly Use[]>): SentencesOfPhrases {
  return new Map([...uses].map(([id, those]) => [id, those.map(({ report, sentence }) => `${report}.${sentence}`)]));
}

function phraseCells(phrases: readonly Phrase[], uses: SentencesOfPhrases): Cells[] {
  return phrases.flatMap((phrase) => {
    const of = (language: Language) => sharedCells(phrase, { language, sentences: uses.get(phrase.id) ?? [] });
    const english = { status: null, reliability: null, reason_zh: null, reason_en: null };
    return [
      ...phrase.zh.patterns.map(({ text: pattern, pinyin }) => ({
        ...of('zh'),
        ...english,
        pattern,
        pinyin,
        pinyin_shown: pinyinShown(pinyin),
      })),
      ...phrase.en.patterns.map(({ text: pattern, status, reliability, reason }) => ({
        ...of('en'),
        pattern,
        pinyin: null,
        pinyin_shown: null,
        status,
        reliability,
        reason_zh: reason?.zh ?? null,
        reason_en: reason?.en ?? null,
      })),
    ];
  });
}

interface Shared {
  readonly language: Language;
  readonly sentences: readonly string[];
}

function sharedCells({ id, kind, meaning, en, advice, examples, related }: Phrase, { language, sentences }: Shared) {
  return {
    phrase: id,
    kind,
    language,
    meaning: meaning[language],
    literal: language === 'en' ? en.literal : null,
    advice: advice[language],
    examples: list(examples.map(({ sentence }) => sentence)),
    examples_en: list(examples.map((one) => one.en)),
    uses: list(sentences),
    related: list(related),
  };
}
