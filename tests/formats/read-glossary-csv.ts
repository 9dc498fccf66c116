// Reads the termbase's CSV back into concepts, from the rows that a CSV parser found.
import { csvParse } from 'd3';
import type { Concept, Term } from '../../src/termbase/index.ts';

type Row = Readonly<Record<string, string>>;

export function readGlossaryCsv(csv: string): Concept[] {
  const rows = csvParse(csv.replace(/^\ufeff/, ''), (row) => Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguarded(cell ?? '')])));
  return [...Map.groupBy(rows, ({ concept }) => concept!).values()].map(concept);
}

/** A cell that a spreadsheet would take for a formula has an apostrophe before it. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

function concept(rows: readonly Row[]): Concept {
  const [zh, en] = ['zh', 'en'].map((language) => rows.filter((row) => row.language === language));
  const [first, second] = [zh![0]!, en![0]!];
  return {
    id: first.concept!, domain: first.domain as Concept['domain'], broader: first.broader || null, related: list(first.related!),
    zh: { definition: first.definition!, gloss: first.gloss!, source: source(first, 'definition_source'), terms: zh!.map((row) => ({ ...term(row), pinyin: row.pinyin! })) },
    en: { definition: second.definition!, gloss: second.gloss!, source: source(second, 'definition_source'), literal: second.literal || null, terms: en!.map(term) },
    note: first.note ? { zh: first.note, en: second.note! } : null,
  };
}

function term(row: Row): Term {
  return {
    text: row.term!, status: row.status as Term['status'], partOfSpeech: row.part_of_speech as Term['partOfSpeech'], type: row.type as Term['type'],
    reliability: row.reliability as Term['reliability'], source: source(row, 'source'), forms: list(row.forms!), not: list(row.not!), context: list(row.contexts!),
  };
}

function source(row: Row, column: string): Term['source'] {
  const [work, url, seen, sentence] = ['work', 'url', 'seen', 'sentence'].map((part) => row[`${column}_${part}`]!);
  if (sentence) return { sentence };
  return work ? { work, seen: seen!, ...(url && { url }) } : null;
}

function list(cell: string): string[] {
  return cell === '' ? [] : cell.match(/(?:[^|\\]|\\[^])+/g)!.map((item) => item.replace(/\\([^])/g, '$1'));
}
