// The join, made once: recorded editions, concepts, charts and codelists → the publication's indexes and rows.
import type { Chart } from '../charts/index.ts';
import type { District, Indicator, Unit } from '../codelists/index.ts';
import type { Outcome } from '../problems/index.ts';
import {
  orderPhrases,
  phraseFinder,
  relatedConcepts,
  type Concept,
  type Phrase,
  type Source,
} from '../termbase/index.ts';
import type { Work } from '../translation/index.ts';
import { contextsIn, usesIn, type TermUse } from './concordance.ts';
import { departuresIn, type Departure } from './departures.ts';
import type { Correction } from './corrections.ts';
import type { RecordedEdition } from './recorded.ts';
import type { Release } from './release.ts';
import { sampleChange, type SampleChange } from './sample-change.ts';
import { examplesInEnglish } from './examples-in-english.ts';
import { phrasesIn, type PhraseUse } from './phrase-uses.ts';
import { resolveCharts } from './resolve-charts.ts';
import { segmentRows, sentenceRows } from './sentence-rows.ts';
import { rowsByYear } from './row-years.ts';
import { observationRow, reportRow } from './rows.ts';
import type { ObservationRow, Publication, ReportRow } from './types.ts';
import { wantedSentences } from './wanted-sentences.ts';

export interface Parts {
  /** One at a time: the whole texts are not kept. Passed over again when all sentences are asked for. */
  readonly editions: Iterable<RecordedEdition>;
  readonly districts: readonly District[];
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
  readonly concepts: readonly Concept[];
  readonly charts: readonly Chart[];
  /** The works that concepts cite. */
  readonly sources: readonly Source[];
  readonly phrases: readonly Phrase[];
  readonly corrections: readonly Correction[];
  readonly release: Release;
}

/**
 * Joins `parts`. Reports: newest work first, within a year in the order of the list of districts. What the charts ask
 * for and no report states is among the problems. Throws nothing.
 */
export function assemble({
  editions,
  districts,
  indicators,
  units,
  concepts,
  charts,
  sources,
  phrases,
  corrections,
  release,
}: Parts): Outcome<Publication> {
  const { reports, rows, uses, phraseUses, departures, ...taken } = passOver(editions, concepts, phrases);
  const rank = new Map(districts.map(({ id }, i) => [id, i]));
  reports.sort(
    (a, b) => b.year - a.year || (rank.get(a.district) ?? 99) - (rank.get(b.district) ?? 99) || (a.id < b.id ? -1 : 1),
  );
  const place = new Map(reports.map(({ id }, i) => [id, i]));
  const observations = rows.sort((a, b) => place.get(a.report)! - place.get(b.report)!);
  const report = byId(reports);
  const names = { districts: byId(districts), indicators: byId(indicators) };
  const resolved = resolveCharts(charts, observations, names);
  const value: Publication = {
    reports,
    observations,
    report,
    observation: byId(observations),
    rowsOfReport: Map.groupBy(observations, ({ report }) => report),
    rowsOfIndicator: byIndicator(observations),
    rowsOfYear: rowsByYear(observations, report),
    ...taken,
    uses: Map.groupBy(
      uses.sort((a, b) => place.get(a.report)! - place.get(b.report)!),
      ({ concept }) => concept,
    ),
    departures: Map.groupBy(departures, ({ concept }) => concept),
    ...names,
    units: byId(units),
    concepts: byId(concepts),
    conceptList: concepts,
    relations: relatedConcepts(concepts),
    sources: byId(sources),
    phrases: orderPhrases(examplesInEnglish(phrases, taken.englishContexts)),
    phraseUses: Map.groupBy(
      phraseUses.sort((a, b) => place.get(a.report)! - place.get(b.report)!),
      ({ phrase }) => phrase,
    ),
    sentences: () => sentenceRows(editions),
    segments: () => segmentRows(editions),
    corrections,
    release,
    ...resolved.value,
  };
  return { value, problems: resolved.problems };
}

/** What is taken of each edition as it passes; none is kept. */
function passOver(editions: Iterable<RecordedEdition>, concepts: readonly Concept[], phrases: readonly Phrase[]) {
  const taken = {
    reports: [] as ReportRow[],
    rows: [] as ObservationRow[],
    uses: [] as TermUse[],
    phraseUses: [] as PhraseUse[],
    departures: [] as Departure[],
    contexts: new Map<string, string>(),
    englishContexts: new Map<string, string>(),
    translations: new Map<string, readonly Work[]>(),
    partHeads: new Map<string, readonly string[]>(),
    sampleChanges: new Map<string, SampleChange>(),
  };
  const known = new Set(concepts.map(({ id: concept }) => concept));
  const wanted = wantedSentences(concepts, phrases);
  const findPhrases = phraseFinder(phrases);
  for (const edition of editions) {
    const { id } = edition.header;
    taken.reports.push(reportRow(edition));
    taken.uses.push(...usesIn(edition, concepts));
    taken.departures.push(...departuresIn(edition, (concept) => known.has(concept)));
    taken.phraseUses.push(...phrasesIn(edition, findPhrases));
    for (const { id: sentence, zh, en } of contextsIn(edition, wanted)) {
      taken.contexts.set(sentence, zh);
      if (en !== null) taken.englishContexts.set(sentence, en);
    }
    if (edition.translation.length > 0) taken.translations.set(id, edition.translation);
    taken.partHeads.set(id, partHeadsOf(edition));
    const change = sampleChange(edition);
    if (change !== null) taken.sampleChanges.set(id, change);
    const quoteOf = ({ id: figure }: (typeof edition.observations)[number]) => edition.quotesEn[figure] ?? null;
    taken.rows.push(...edition.observations.map((one) => observationRow(id, one, quoteOf(one))));
  }
  return taken;
}

function partHeadsOf({ blocks }: Pick<RecordedEdition, 'blocks'>): readonly string[] {
  return blocks.filter(({ type, level }) => type === 'head' && level === 2).map(({ text }) => text);
}

function byIndicator(rows: readonly ObservationRow[]): ReadonlyMap<string, readonly ObservationRow[]> {
  const pairs = rows.flatMap((row) =>
    [...new Set([row.indicator, row.also])].flatMap((indicator) => (indicator === null ? [] : [{ indicator, row }])),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ indicator }) => indicator)].map(([indicator, all]) => [
      indicator,
      all.map(({ row }) => row),
    ]),
  );
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}
