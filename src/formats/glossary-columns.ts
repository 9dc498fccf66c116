// The columns of /data/glossary.csv, in order.
import { domainIds, markIds, reliabilities } from '../termbase/index.ts';
import type { Column } from './data-table.ts';

const required = { required: true } as const;
const statuses = ['preferred', 'admitted', 'deprecated'];
const types = ['fullForm', 'abbreviation', 'shortForm', 'variant'];
const partsOfSpeech = ['noun', 'verb', 'properNoun', 'phrase'];

const text = <N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'string', says: { zh, en } }) as const;
const list = <N extends string>(name: N, zh: string, en: string) =>
  text(name, `${zh}，以 | 分隔`, `${en}, parted by |`);
const year = <N extends string>(name: N, zh: string, en: string) =>
  ({ name, type: 'integer', says: { zh, en } }) as const;

const concept = [
  { ...text('concept', '概念的编号', 'Id of the concept'), constraints: required },
  { ...text('domain', '领域', 'Subject field'), constraints: { required: true, enum: domainIds } },
  {
    ...text('mark', '读者多需要解释：看不出、行业用语、自明、不标', 'How much a reader needs it explained'),
    constraints: { required: true, enum: markIds },
  },
  {
    ...text(
      'check',
      '译文须否照术语库：strict 须照，loose 常用词不强求',
      'Whether a translation must keep to its terms',
    ),
    constraints: { required: true, enum: ['strict', 'loose'] },
  },
  list('broader_generic', '属概念', 'Concepts of which it is a kind'),
  list('broader_partitive', '整体概念', 'Concepts of which it is a part'),
  list('broader_instantial', '其所例示的概念', 'Concepts of which it is a single instance'),
  list('related', '相关概念', 'Related concepts'),
  text('choose', '诸译如何取舍（主词）', 'Which of its English terms when (headwords)'),
  list('allows', '复合词中可用的英文（主词）', 'English that compounds may use for it (headwords)'),
  list('elements', '译法不依主词的成分', 'Elements rendered otherwise than their headword allows'),
  list('element_renderings', '各成分的英文', 'The English for each of them'),
  text('element_reason', '成分如此译的理由', 'Why the elements are rendered so'),
] as const;

const term = [
  { ...text('language', '语言', 'Language'), constraints: { required: true, enum: ['zh', 'en'] } },
  { ...text('term', '术语', 'Term'), constraints: required },
  {
    ...text('status', '首选、可用、不宜', 'Preferred, admitted, deprecated'),
    constraints: { required: true, enum: statuses },
  },
  {
    ...text('type', '全称、缩写、简称、异形', 'Full form, abbreviation, short form, variant'),
    constraints: { required: true, enum: types },
  },
  { ...text('part_of_speech', '词性', 'Part of speech'), constraints: { required: true, enum: partsOfSpeech } },
  text(
    'pinyin',
    '拼音，词间空格，词内以连字符分音节',
    'Pinyin: words parted by spaces, the syllables of a word by hyphens',
  ),
  text('pinyin_shown', '拼音的印刷写法', 'Pinyin as it is printed (GB/T 16159)'),
  {
    ...text(
      'reliability',
      '见于报告、引自出处、通行、本站拟定',
      'Attested in the reports, cited from the source, established in general use, proposed by us',
    ),
    constraints: { required: true, enum: reliabilities },
  },
  { ...text('source', '术语的出处', 'Source of the term'), of: ['sources', 'id'] },
  text('source_at_zh', '在出处的何处，中文', 'Where in the source, Chinese'),
  text('source_at_en', '在出处的何处，英文', 'Where in the source, English'),
  text('source_sentence', '以报告中的句为出处', 'Sentence of a report, where that is the source'),
  year('since', '自何年起用', 'Year from which it is in use'),
  year('until', '用至何年', 'Last year in which it was in use'),
  text('body', '谁的用语', 'Whose term it is'),
  text('reason_zh', '不宜用的理由，中文', 'Why it is not to be used, Chinese'),
  text('reason_en', '不宜用的理由，英文', 'Why it is not to be used, English'),
  list('forms', '行文中的其他形式，“…”处可夹他词', 'Further forms it is found by; other words may stand at “…”'),
  list('not', '其中并非此术语的词句', 'Phrases in which the same characters are not this term'),
  list('contexts', '例句的编号', 'Ids of sentences that show it'),
] as const;

/** Of the concept, in the language of the row. */
const section = [
  { ...text('definition', '该语言的定义', 'Definition in that language'), constraints: required },
  text('literal', '中文的字面意思（英文行）', 'The Chinese word for word (rows of English)'),
  list('definition_sources', '定义的出处：著作或句的编号', 'Sources of the definition, ids of works or of sentences'),
  list('definition_source_places', '在各出处的何处', 'Where in each of them'),
  text('history', '沿革', 'History'),
  text('note', '注意', 'Note'),
  list(
    'regions',
    '另有所称的地区：台湾（TW）、香港（HK）',
    'Regions with a name of their own: Taiwan (TW), Hong Kong (HK)',
  ),
  list('region_terms', '各地区所称', 'The name in each region'),
  list('region_false_friends', '名同实异', 'Whether that name means another thing'),
  list('region_notes', '各地区的说明', 'A note on each'),
] as const;

export const glossaryColumns = [...concept, ...term, ...section] as const satisfies readonly Column[];

export type GlossaryCells = Readonly<Record<(typeof glossaryColumns)[number]['name'], string | number | null>>;
