// /data/glossary.csv: the termbase for a spreadsheet, one row a term.
import type { Language } from '../publication/index.ts';
import { pinyinShown, type Concept, type Term, type TermZh } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';
import { csvList as list } from './csv-list.ts';
import type { DataTable } from './data-table.ts';
import { glossaryColumns, type GlossaryCells } from './glossary-columns.ts';

/**
 * The termbase in rows, Chinese terms before English ones; a row repeats what belongs to its concept and, in its own
 * language, the definition and remarks. What belongs to the term alone (its place in a source, why it is deprecated)
 * stands in both languages. An empty cell is null or an empty list; lists are written by csvList, and those of one
 * subject go side by side.
 */
export function writeGlossaryCsv(concepts: readonly Concept[]): string {
  return writeCsv(
    glossaryCells(concepts),
    glossaryColumns.map(({ name }) => name),
  );
}

/** The same as a table of the Data Package. */
export const glossaryTable: DataTable = {
  name: 'glossary',
  title: { zh: '术语', en: 'Glossary' },
  key: ['concept', 'language', 'term'],
  columns: glossaryColumns,
  rows: ({ conceptList }) => glossaryCells(conceptList),
};

function glossaryCells(concepts: readonly Concept[]): readonly GlossaryCells[] {
  return concepts.flatMap((concept) =>
    (['zh', 'en'] as const).flatMap((language) => {
      const shared = { ...conceptCells(concept, language), ...sectionCells(concept, language) };
      return concept[language].terms.map((term) => ({ ...shared, language, ...termCells(term) }));
    }),
  );
}

function conceptCells(
  { id, domain, mark, check, broader, related, choose, allows, elements }: Concept,
  language: Language,
) {
  const { reason = null, ...renderings } = elements ?? {};
  return {
    concept: id,
    domain,
    mark,
    check,
    broader_generic: list(broader.generic),
    broader_partitive: list(broader.partitive),
    broader_instantial: list(broader.instantial),
    related: list(related),
    choose: choose?.[language] ?? null,
    allows: list(allows ?? []),
    elements: list(Object.keys(renderings)),
    element_renderings: list(Object.values(renderings)),
    element_reason: reason?.[language] ?? null,
  };
}

function termCells(term: Term | TermZh) {
  const { text, status, type, partOfSpeech, reliability, since, until, body, reason, forms, not, context } = term;
  const pinyin = 'pinyin' in term ? term.pinyin : null;
  return {
    term: text,
    status,
    type,
    part_of_speech: partOfSpeech,
    pinyin,
    pinyin_shown: pinyin === null ? null : pinyinShown(pinyin),
    reliability,
    ...sourceCells(term.source),
    since,
    until,
    body,
    reason_zh: reason?.zh ?? null,
    reason_en: reason?.en ?? null,
    forms: list(forms),
    not: list(not),
    contexts: list(context),
  };
}

function sourceCells(source: Term['source']) {
  const { work = null, at = null, sentence = null } = { work: null, at: null, sentence: null, ...source };
  return { source: work, source_at_zh: at?.zh ?? null, source_at_en: at?.en ?? null, source_sentence: sentence };
}

function sectionCells(concept: Concept, language: Language) {
  const { sources, history, note, regions, en } = concept;
  return {
    definition: concept[language].definition,
    literal: language === 'en' ? en.literal : null,
    definition_sources: list(sources.map((one) => ('work' in one ? one.work : one.sentence))),
    definition_source_places: list(sources.map((one) => ('work' in one ? (one.at?.[language] ?? null) : null))),
    history: history?.[language] ?? null,
    note: note?.[language] ?? null,
    regions: list(regions.map(({ region }) => region)),
    region_terms: list(regions.map(({ text }) => text)),
    region_false_friends: list(regions.map(({ falseFriend }) => String(falseFriend))),
    region_notes: list(regions.map((one) => one.note[language])),
  };
}
