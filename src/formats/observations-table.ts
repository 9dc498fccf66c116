// /data/observations.csv: one row an observation, its columns as the contract lists them.
import type { ObservationRow } from '../publication/index.ts';
import type { Cell, DataTable } from './data-table.ts';
import { flatReading, wasColumns } from './was-columns.ts';
import { observationColumns } from './observation-columns.ts';

export const observations: DataTable = {
  name: 'observations',
  title: { zh: '全部数字', en: 'All figures' },
  key: ['id'],
  columns: observationColumns,
  rows: ({ observations: all }) => all.map(cells),
};

function cells({
  label,
  unitId,
  partOf,
  sentenceId,
  was,
  reason,
  ...plain
}: ObservationRow): Readonly<Record<string, Cell>> {
  const before = was === null ? [] : Object.entries(flatReading(was));
  return {
    ...plain,
    ...flatReading({ label, unitId, partOf }),
    sentence_id: sentenceId,
    ...Object.fromEntries(wasColumns.map(({ name }) => [name, null])),
    ...Object.fromEntries(before.map(([name, value]) => [`was_${name}`, value])),
    reason_zh: reason?.zh ?? null,
    reason_en: reason?.en ?? null,
  };
}
