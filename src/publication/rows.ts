// A recorded edition's rows: the report's own, and one an observation.
import { isCumulative, type Period } from '../codelists/index.ts';
import { englishOf } from '../translation/index.ts';
import { publishedKeyFigures, type RecordedEdition } from './recorded.ts';
import type { ObservationRow, ReportRow } from './types.ts';

/** One row of /data/reports.json. */
export function reportRow(recorded: RecordedEdition): ReportRow {
  const { header, blocks, sentences, emendations, observations, keyFigures, lines } = recorded;
  const { id, title, year, period, district, published, source } = header;
  const characters = blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return {
    id,
    title: { zh: title, en: englishOf('title', recorded) },
    year,
    period,
    scope: scopeOf(period, observations),
    district,
    published,
    source,
    keyFigures: publishedKeyFigures(id, keyFigures),
    counts: {
      lines: lines.length,
      characters,
      blocks: blocks.length,
      sentences: sentences.length,
      observations: observations.length,
      emendations: emendations.length,
    },
  };
}

/** A feature that looks back over years tells more figures of other times, or of none, than of its own. */
function scopeOf(period: Period, observations: RecordedEdition['observations']): ReportRow['scope'] {
  const told = observations.filter(({ kind }) => kind === 'figure');
  const own = told.filter((one) => one.period === period);
  return own.length * 2 < told.length ? 'until' : 'period';
}

/** One row of the contract's table, its fields in the contract's order. `quoteEn`: the English that states it. */
export function observationRow(
  report: string,
  { id, block, at: _, sentence, ...one }: RecordedEdition['observations'][number],
  quoteEn: string | null,
): ObservationRow {
  const { line, quote, text, value, upper, low, high, unit, unitId, bound, change, kind, measure, per } = one;
  const { repeats, partOf, indicator, also, label, period, district, resp, was, reason } = one;
  return {
    id: `${report}.${id}`,
    report,
    paragraph: block,
    sentence,
    sentenceId: `${report}.${sentence}`,
    line,
    quote,
    quote_en: quoteEn,
    ...{ text, value, upper, low, high, unit, unitId, bound, change, kind, measure, per },
    repeats: published(report, repeats),
    partOf: published(report, partOf),
    ...{ indicator, also, label, period, district },
    cumulative: isCumulative(measure),
    resp,
    was: was === null ? null : withPublished(report, was),
    reason,
  };
}

type FigureId = ObservationRow['repeats'];

/** Under the id by which other reports, too, know it. */
function published(report: string, id: FigureId): FigureId {
  return id === null ? null : `${report}.${id}`;
}

function withPublished(report: string, was: NonNullable<ObservationRow['was']>): ObservationRow['was'] {
  const { repeats, partOf, ...rest } = was;
  return {
    ...rest,
    ...(repeats !== undefined && { repeats: published(report, repeats) }),
    ...(partOf !== undefined && { partOf: published(report, partOf) }),
  };
}
