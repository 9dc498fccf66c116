// /data/glossary.csv: the termbase for a spreadsheet, one row a term.
import type { Language } from '../publication/index.ts';
import type { Concept, Term, TermZh } from '../termbase/index.ts';
import { writeCsv } from './csv.ts';

/**
 * The termbase in rows, Chinese terms before English ones; a row repeats what belongs to its concept and, in its own language, the
 * definition and remarks. An empty cell is null or an empty list. In a list (`related`, `forms`, `not`, `contexts`) a bar stands
 * between the items; a bar or backslash within one has a backslash before it.
 */
export function writeGlossaryCsv(concepts: readonly Concept[]): string {
  return writeCsv(concepts.flatMap((concept) => LANGUAGES.flatMap((language) => concept[language].terms.map((term) => row(concept, { language, term })))), COLUMNS);
}

const LANGUAGES = ['zh', 'en'] as const;

const COLUMNS = [
  'concept', 'domain', 'broader', 'related', 'language', 'term', 'status', 'type', 'part_of_speech', 'pinyin', 'reliability',
  'source_work', 'source_url', 'source_seen', 'source_sentence', 'forms', 'not', 'contexts', 'definition', 'gloss', 'literal', 'note',
  'definition_source_work', 'definition_source_url', 'definition_source_seen', 'definition_source_sentence',
] as const;

type Row = Readonly<Record<(typeof COLUMNS)[number], string | null>>;

function row(concept: Concept, { language, term }: { readonly language: Language; readonly term: Term | TermZh }): Row {
  const { definition, gloss, source } = concept[language];
  const seen = sourceCells(term.source);
  const defined = sourceCells(source);
  return {
    concept: concept.id, domain: concept.domain, broader: concept.broader, related: list(concept.related),
    language, term: term.text, status: term.status, type: term.type, part_of_speech: term.partOfSpeech,
    pinyin: 'pinyin' in term ? term.pinyin : null, reliability: term.reliability,
    source_work: seen.work, source_url: seen.url, source_seen: seen.seen, source_sentence: seen.sentence,
    forms: list(term.forms), not: list(term.not), contexts: list(term.context),
    definition, gloss, literal: language === 'en' ? concept.en.literal : null, note: concept.note?.[language] ?? null,
    definition_source_work: defined.work, definition_source_url: defined.url, definition_source_seen: defined.seen, definition_source_sentence: defined.sentence,
  };
}

type SourceCells = Readonly<Record<'work' | 'url' | 'seen' | 'sentence', string | null>>;

function sourceCells(source: Term['source']): SourceCells {
  const none = { work: null, url: null, seen: null, sentence: null };
  if (source === null) return none;
  return 'sentence' in source ? { ...none, sentence: source.sentence } : { ...none, work: source.work, url: source.url ?? null, seen: source.seen };
}

function list(items: readonly string[]): string {
  return items.map((item) => item.replace(/[|\\]/g, '\\$&')).join('|');
}
