// Reads the termbase's CSV files back into concepts and phrases, from the rows that a CSV parser found.
import { csvParse } from 'd3';
import type { Citation, Concept, Phrase, Term } from '../../src/termbase/index.ts';

type Row = Readonly<Record<string, string>>;

export function readGlossaryCsv(csv: string): Concept[] {
  return [...Map.groupBy(rowsOf(csv), (row) => row.concept!).values()].map(concept);
}

export function readPhraseologyCsv(csv: string): (Phrase & { uses: string[] })[] {
  return [...Map.groupBy(rowsOf(csv), (row) => row.phrase!).values()].map(phrase);
}

function rowsOf(csv: string): Row[] {
  return [
    ...csvParse(csv.replace(/^\ufeff/, ''), (row) =>
      Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, unguarded(cell ?? '')])),
    ),
  ];
}

/** A cell that a spreadsheet would take for a formula has an apostrophe before it. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?='*[=+\-@\t\r])/, '');
}

function halves(rows: readonly Row[]): [zh: Row[], en: Row[]] {
  return [rows.filter(({ language }) => language === 'zh'), rows.filter(({ language }) => language === 'en')];
}

function concept(rows: readonly Row[]): Concept {
  const [zh, en] = halves(rows);
  const [first, second] = [zh[0]!, en[0]!];
  const both = (column: string) => (first[column] ? { zh: first[column], en: second[column]! } : null);
  return {
    id: first.concept!,
    domain: first.domain as Concept['domain'],
    broader: {
      generic: list(first.broader_generic!),
      partitive: list(first.broader_partitive!),
      instantial: list(first.broader_instantial!),
    },
    related: list(first.related!),
    mark: first.mark as Concept['mark'],
    check: first.check as Concept['check'],
    choose: both('choose'),
    allows: first.allows ? list(first.allows) : null,
    elements: elements(first, second),
    sources: definitionSources(first, second),
    zh: { definition: first.definition!, terms: zh.map((row) => ({ ...term(row), pinyin: row.pinyin! })) },
    en: { definition: second.definition!, literal: second.literal || null, terms: en.map(term) },
    regions: regions(first, second),
    history: both('history'),
    note: both('note'),
  };
}

function elements(zh: Row, en: Row): Concept['elements'] {
  const renderings = list(zh.element_renderings!);
  const pairs = list(zh.elements!).map((element, i) => [element, renderings[i]!] as const);
  const reason = { zh: zh.element_reason!, en: en.element_reason! };
  return pairs.length === 0 ? null : ({ ...Object.fromEntries(pairs), reason } as unknown as Concept['elements']);
}

function definitionSources(zh: Row, en: Row): Citation[] {
  const [atZh, atEn] = [items(zh.definition_source_places!), items(en.definition_source_places!)];
  return list(zh.definition_sources!).map((id, i) => {
    if (id.includes('.')) return { sentence: id };
    return { work: id, at: atZh[i] ? { zh: atZh[i], en: atEn[i]! } : null };
  });
}

function regions(zh: Row, en: Row): Concept['regions'] {
  const [names, falseFriends, notesZh, notesEn] = [
    zh.region_terms!,
    zh.region_false_friends!,
    zh.region_notes!,
    en.region_notes!,
  ].map(list);
  return list(zh.regions!).map((region, i) => ({
    region: region as 'TW' | 'HK',
    text: names![i]!,
    falseFriend: falseFriends![i] === 'true',
    note: { zh: notesZh![i]!, en: notesEn![i]! },
  }));
}

function term(row: Row): Term {
  return {
    text: row.term!,
    status: row.status as Term['status'],
    partOfSpeech: row.part_of_speech as Term['partOfSpeech'],
    type: row.type as Term['type'],
    reliability: row.reliability as Term['reliability'],
    source: source(row),
    since: row.since ? Number(row.since) : null,
    until: row.until ? Number(row.until) : null,
    body: row.body || null,
    reason: row.reason_zh ? { zh: row.reason_zh, en: row.reason_en! } : null,
    forms: list(row.forms!),
    not: list(row.not!),
    context: list(row.contexts!),
  };
}

function source({ source: work, source_at_zh: zh, source_at_en: en, source_sentence: sentence }: Row): Citation | null {
  if (sentence) return { sentence };
  return work ? { work, at: zh ? { zh, en: en! } : null } : null;
}

function phrase(rows: readonly Row[]): Phrase & { uses: string[] } {
  const [zh, en] = halves(rows);
  const [first, second] = [zh[0]!, en[0]!];
  const english = list(first.examples_en!);
  return {
    id: first.phrase!,
    kind: first.kind as Phrase['kind'],
    meaning: { zh: first.meaning!, en: second.meaning! },
    zh: { patterns: zh.map(({ pattern, pinyin }) => ({ text: pattern!, pinyin: pinyin! })) },
    en: {
      literal: second.literal || null,
      patterns: en.map(({ pattern, status, reliability, reason_zh, reason_en }) => ({
        text: pattern!,
        status: status as Term['status'],
        reliability: reliability as Term['reliability'],
        reason: reason_zh ? { zh: reason_zh, en: reason_en! } : null,
      })),
    },
    advice: { zh: first.advice!, en: second.advice! },
    examples: list(first.examples!).map((sentence, i) => ({ sentence, en: english[i]! })),
    related: list(first.related!),
    uses: list(first.uses!),
  };
}

/** Items none of which is empty. */
function list(cell: string): string[] {
  return items(cell).filter((item) => item !== '');
}

/** Bars that stand by themselves part the items. */
function items(cell: string): string[] {
  const found = [''];
  for (const [piece] of cell.matchAll(/\\[^]|[^]/gu)) {
    if (piece === '|') found.push('');
    else found.push(found.pop()! + piece.replace(/^\\(?=[^])/, ''));
  }
  return found;
}
