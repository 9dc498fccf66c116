// The join, made once: recorded editions, concepts, charts and codelists → the publication's indexes and rows.
import type { Chart } from '../charts/index.ts';
import type { District, Indicator } from '../codelists/index.ts';
import type { Outcome } from '../problems/index.ts';
import { orderPhrases, phraseFinder, relatedConcepts, type Concept, type Phrase, type Source } from '../termbase/index.ts';
import { contextsIn, usesIn, type TermUse } from './concordance.ts';
import { publishedKeyFigures, type RecordedEdition } from './recorded.ts';
import { sampleChange, type SampleChange } from './sample-change.ts';
import { phrasesIn, type PhraseUse } from './phrase-uses.ts';
import { resolveCharts } from './resolve-charts.ts';
import type { ObservationRow, Publication, ReportRow } from './types.ts';
import { wantedSentences } from './wanted-sentences.ts';

export interface Parts {
  /** One at a time: the whole texts are not kept. */
  readonly editions: Iterable<RecordedEdition>;
  readonly districts: readonly District[];
  readonly indicators: readonly Indicator[];
  readonly concepts: readonly Concept[];
  readonly charts: readonly Chart[];
  /** The works that concepts cite. */
  readonly sources: readonly Source[];
  readonly phrases: readonly Phrase[];
}

/**
 * Joins `parts`. Reports: newest work first, within a year in the order of the list of districts. What the charts ask for and no
 * report states is among the problems. Throws nothing.
 */
export function assemble({ editions, districts, indicators, concepts, charts, sources, phrases }: Parts): Outcome<Publication> {
  const rank = new Map(districts.map(({ id }, i) => [id, i]));
  const reports: ReportRow[] = [];
  const rows: ObservationRow[] = [];
  const uses: TermUse[] = [];
  const phraseUses: PhraseUse[] = [];
  const contexts = new Map<string, string>();
  const partHeads = new Map<string, readonly string[]>();
  const sampleChanges = new Map<string, SampleChange>();
  const wanted = wantedSentences(concepts, phrases);
  const findPhrases = phraseFinder(phrases);
  for (const edition of editions) {
    reports.push(reportRow(edition));
    uses.push(...usesIn(edition, concepts));
    phraseUses.push(...phrasesIn(edition, findPhrases));
    for (const [id, text] of contextsIn(edition, wanted)) contexts.set(id, text);
    partHeads.set(edition.header.id, partHeadsOf(edition));
    const change = sampleChange(edition);
    if (change !== null) sampleChanges.set(edition.header.id, change);
    rows.push(...edition.observations.map((observation) => observationRow(edition.header.id, observation)));
  }
  reports.sort((a, b) => b.year - a.year || (rank.get(a.district) ?? 99) - (rank.get(b.district) ?? 99) || (a.id < b.id ? -1 : 1));
  const place = new Map(reports.map(({ id }, i) => [id, i]));
  const observations = rows.sort((a, b) => place.get(a.report)! - place.get(b.report)!);
  const names = { districts: byId(districts), indicators: byId(indicators) };
  const resolved = resolveCharts(charts, observations, names);
  const value: Publication = {
    reports, observations,
    report: byId(reports), observation: byId(observations),
    rowsOfReport: Map.groupBy(observations, ({ report }) => report),
    rowsOfIndicator: byIndicator(observations),
    partHeads, sampleChanges,
    uses: Map.groupBy(uses.sort((a, b) => place.get(a.report)! - place.get(b.report)!), ({ concept }) => concept), contexts,
    ...names, concepts: byId(concepts), conceptList: concepts, relations: relatedConcepts(concepts),
    sources: byId(sources), phrases: orderPhrases(phrases),
    phraseUses: Map.groupBy(phraseUses.sort((a, b) => place.get(a.report)! - place.get(b.report)!), ({ phrase }) => phrase), ...resolved.value,
  };
  return { value, problems: resolved.problems };
}

function reportRow({ header, blocks, sentences, emendations, observations, keyFigures, lines }: RecordedEdition): ReportRow {
  const { id, title, year, period, district, published, source } = header;
  const characters = blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return {
    id, title: { zh: title, en: null }, year, period, district, published, source,
    keyFigures: publishedKeyFigures(id, keyFigures),
    counts: { lines: lines.length, characters, blocks: blocks.length, sentences: sentences.length, observations: observations.length, emendations: emendations.length },
  };
}

/** One row of the contract's table, its fields in the contract's order. */
function observationRow(report: string, { id, block, sentence, line, quote, text, value, upper, unit, bound, change, kind, indicator, also, label, period, district, cumulative, resp, was, reason }: RecordedEdition['observations'][number]): ObservationRow {
  return { id: `${report}.${id}`, report, paragraph: block, sentence, line, quote, quote_en: null, text, value, upper, unit, bound, change, kind, indicator, also, label, period, district, cumulative, resp, was, reason };
}

function partHeadsOf({ blocks }: Pick<RecordedEdition, 'blocks'>): readonly string[] {
  return blocks.filter(({ type, level }) => type === 'head' && level === 2).map(({ text }) => text);
}

function byIndicator(rows: readonly ObservationRow[]): ReadonlyMap<string, readonly ObservationRow[]> {
  const pairs = rows.flatMap((row) => [...new Set([row.indicator, row.also])].flatMap((indicator) => (indicator === null ? [] : [{ indicator, row }])));
  return new Map([...Map.groupBy(pairs, ({ indicator }) => indicator)].map(([indicator, all]) => [indicator, all.map(({ row }) => row)]));
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
