// /data/glossary.csv: the termbase for a spreadsheet, one row a term.
import type { Localized } from '../language/index.ts';
import type { Language } from '../publication/index.ts';
import { domainIds, type Concept, type Term, type TermZh } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import type { Column, DataTable } from './data-table.ts';

/**
 * The termbase in rows, Chinese terms before English ones; a row repeats what belongs to its concept and, in its own language, the
 * definition and remarks. An empty cell is null or an empty list. In a list (`related`, `forms`, `not`, `contexts`) a bar stands
 * between the items; a bar or backslash within one has a backslash before it.
 */
export function writeGlossaryCsv(concepts: readonly Concept[]): string {
  return writeCsv(glossaryCells(concepts), columns.map(({ name }) => name));
}

function glossaryCells(concepts: readonly Concept[]): readonly Row[] {
  return concepts.flatMap((concept) =>
    LANGUAGES.flatMap((language) => concept[language].terms.map((term) => row(concept, { language, term }))));
}

const LANGUAGES = ['zh', 'en'] as const;

const required = { required: true } as const;
/** What each column holds. */
const columns = [
  { name: 'concept', type: 'string', says: { zh: '概念的编号', en: 'Id of the concept' }, constraints: required },
  { name: 'domain', type: 'string', says: { zh: '领域', en: 'Subject field' }, constraints: { required: true, enum: domainIds } },
  { name: 'broader', type: 'string', says: { zh: '上位概念', en: 'Broader concept' } },
  { name: 'related', type: 'string', says: { zh: '相关概念，以 | 分隔', en: 'Related concepts, parted by |' } },
  { name: 'language', type: 'string', says: { zh: '语言', en: 'Language' }, constraints: { required: true, enum: LANGUAGES } },
  { name: 'term', type: 'string', says: { zh: '术语', en: 'Term' }, constraints: required },
  { name: 'status', type: 'string', says: { zh: '首选、可用、不宜', en: 'Preferred, admitted, deprecated' }, constraints: { required: true, enum: ['preferred', 'admitted', 'deprecated'] } },
  { name: 'type', type: 'string', says: { zh: '全称、缩写、简称、异形', en: 'Full form, abbreviation, short form, variant' }, constraints: { required: true, enum: ['fullForm', 'abbreviation', 'shortForm', 'variant'] } },
  { name: 'part_of_speech', type: 'string', says: { zh: '词性', en: 'Part of speech' }, constraints: { required: true, enum: ['noun', 'verb', 'properNoun', 'phrase'] } },
  { name: 'pinyin', type: 'string', says: { zh: '拼音，逐字，标调', en: 'Pinyin, a syllable a character, with tones' } },
  { name: 'reliability', type: 'string', says: { zh: '见于报告、引自出处、本站拟定', en: 'Attested in the reports, cited from the source, proposed by us' }, constraints: { required: true, enum: ['attested', 'cited', 'proposed'] } },
  ...sourceColumns('source', { zh: '术语的出处', en: 'source of the term' }),
  { name: 'forms', type: 'string', says: { zh: '行文中的其他形式，以 | 分隔', en: 'Further forms it is found by, parted by |' } },
  { name: 'not', type: 'string', says: { zh: '其中并非此术语的词句，以 | 分隔', en: 'Phrases in which the same characters are not this term, parted by |' } },
  { name: 'contexts', type: 'string', says: { zh: '例句的编号，以 | 分隔', en: 'Ids of sentences that show it, parted by |' } },
  { name: 'definition', type: 'string', says: { zh: '该语言的定义', en: 'Definition in that language' }, constraints: required },
  { name: 'gloss', type: 'string', says: { zh: '一行的定义', en: 'The definition in one line' }, constraints: required },
  { name: 'literal', type: 'string', says: { zh: '中文的字面意思（英文行）', en: 'The Chinese word for word (rows of English)' } },
  { name: 'note', type: 'string', says: { zh: '注意', en: 'Note' } },
  ...sourceColumns('definition_source', { zh: '定义的出处', en: 'source of the definition' }),
] as const satisfies readonly Column[];

/** The same as a table of the Data Package. */
export const glossaryTable: DataTable = {
  name: 'glossary', title: { zh: '术语', en: 'Glossary' }, key: ['concept', 'language', 'term'], columns,
  rows: ({ concepts }) => glossaryCells([...concepts.values()]),
};

function sourceColumns<P extends string>(prefix: P, of: Localized) {
  const column = <N extends string>(name: N, zh: string, en: string) => ({
    name: `${prefix}_${name}` as const,
    type: 'string',
    says: { zh: `${of.zh}：${zh}`, en: `${en}, ${of.en}` },
  }) as const;
  return [
    column('work', '著作', 'Work'),
    column('url', '网址', 'Address'),
    column('seen', '所见之日', 'Day it was seen'),
    column('sentence', '报告中的句', 'Sentence of a report'),
  ] as const;
}

type Row = Readonly<Record<(typeof columns)[number]['name'], string | null>>;

function row(concept: Concept, { language, term }: { readonly language: Language; readonly term: Term | TermZh }): Row {
  const { definition, gloss, source } = concept[language];
  return {
    concept: concept.id,
    domain: concept.domain,
    broader: concept.broader,
    related: list(concept.related),
    language,
    term: term.text,
    status: term.status,
    type: term.type,
    part_of_speech: term.partOfSpeech,
    pinyin: 'pinyin' in term ? term.pinyin : null,
    reliability: term.reliability,
    ...sourceCells('source', term.source),
    forms: list(term.forms),
    not: list(term.not),
    contexts: list(term.context),
    definition,
    gloss,
    literal: language === 'en' ? concept.en.literal : null,
    note: concept.note?.[language] ?? null,
    ...sourceCells('definition_source', source),
  };
}

type SourceCells<P extends string> = Readonly<Record<`${P}_${'work' | 'url' | 'seen' | 'sentence'}`, string | null>>;

/** The cells of `sourceColumns`. */
function sourceCells<P extends string>(prefix: P, source: Term['source']): SourceCells<P> {
  const { work = null, url = null, seen = null, sentence = null }: Partial<Record<string, string | null>> = source ?? {};
  const cells = { [`${prefix}_work`]: work, [`${prefix}_url`]: url, [`${prefix}_seen`]: seen, [`${prefix}_sentence`]: sentence };
  return cells as SourceCells<P>;
}

function list(items: readonly string[]): string {
  return items.map((item) => item.replace(/[|\\]/g, '\\$&')).join('|');
}
