// A recorded edition's rows: the report's own, and one an observation.
import { publishedKeyFigures, type RecordedEdition } from './recorded.ts';
import type { ObservationRow, ReportRow } from './types.ts';

/** One row of /data/reports.json. */
export function reportRow({
  header,
  blocks,
  sentences,
  emendations,
  observations,
  keyFigures,
  lines,
}: RecordedEdition): ReportRow {
  const { id, title, year, period, district, published, source } = header;
  const characters = blocks.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);
  return {
    id,
    title: { zh: title, en: null },
    year,
    period,
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

/** One row of the contract's table, its fields in the contract's order. */
export function observationRow(
  report: string,
  {
    id,
    block,
    sentence,
    line,
    quote,
    text,
    value,
    upper,
    unit,
    bound,
    change,
    kind,
    indicator,
    also,
    label,
    period,
    district,
    cumulative,
    resp,
    was,
    reason,
  }: RecordedEdition['observations'][number],
): ObservationRow {
  return {
    id: `${report}.${id}`,
    report,
    paragraph: block,
    sentence,
    line,
    quote,
    quote_en: null,
    text,
    value,
    upper,
    unit,
    bound,
    change,
    kind,
    indicator,
    also,
    label,
    period,
    district,
    cumulative,
    resp,
    was,
    reason,
  };
}
