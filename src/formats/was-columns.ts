// What an editor may read otherwise, in columns: the names of a reading's fields in a table, and what the rules had
// read.
import type { ObservationRow } from '../publication/index.ts';
import type { Cell, Column } from './data-table.ts';

type Reading = NonNullable<ObservationRow['was']>;

const PLAIN = { zh: '编者改动之前规则的读数', en: 'What the rules read before the editor changed it' } as const;

/** Field by field; the name in a table where it is another. */
const columns: readonly (readonly [name: string, type: Column['type']])[] = [
  ['value', 'number'],
  ['upper', 'number'],
  ['unit', 'string'],
  ['unit_id', 'string'],
  ['bound', 'string'],
  ['change', 'string'],
  ['kind', 'string'],
  ['measure', 'string'],
  ['per', 'string'],
  ['repeats', 'string'],
  ['part_of', 'string'],
  ['indicator', 'string'],
  ['also', 'string'],
  ['label_zh', 'string'],
  ['label_en', 'string'],
  ['period', 'string'],
  ['district', 'string'],
];

/** `was_value` … `was_district`: empty where the editor changed nothing, and where the rules had read nothing. */
export const wasColumns: readonly Column[] = columns.map(([name, type]) => ({
  name: `was_${name}`,
  type,
  says: { zh: `${PLAIN.zh}：${name}`, en: `${PLAIN.en}: ${name}` },
}));

/** A reading's fields by their names in a table. */
export function flatReading({ unitId, partOf, label, ...plain }: Reading): Readonly<Record<string, Cell>> {
  const same = plain as Readonly<Record<string, Cell>>;
  return {
    ...same,
    ...(unitId !== undefined && { unit_id: unitId }),
    ...(partOf !== undefined && { part_of: partOf }),
    ...(label !== undefined && { label_zh: label.zh, label_en: label.en }),
  };
}
