// One figure as the editor reads it: the fields of his entry in the place of the rules', and what they were.
import type { Indicator, Unit } from '../codelists/index.ts';
import type { FigureReading } from '../edition/index.ts';
import { READING } from './schema.ts';
import type { Observation, Unnumbered } from './types.ts';
import { unitsPrinted } from './unit-id.ts';

/** Relations are said of figures that have their ids: relations.ts. */
type Field = Exclude<(typeof READING)[number], 'repeats' | 'partOf'>;
const fields = READING.filter((field): field is Field => field !== 'repeats' && field !== 'partOf');

interface Known {
  /** What the rules alone read there, or null where they saw no figure. */
  readonly ruled: Unnumbered | null;
  readonly indicators: readonly Indicator[];
  readonly units: readonly Unit[];
}

export function readByEditor(
  observation: Unnumbered,
  entry: FigureReading,
  { ruled, indicators, units }: Known,
): Unnumbered {
  const said = Object.fromEntries(
    fields.flatMap((field) => (field === 'label' || entry[field] === undefined ? [] : [[field, entry[field]]])),
  );
  const unitId = unitAsNamed({ ...observation, ...said }, { indicators, units });
  const named = { ...observation, unitId, ...said };
  const label =
    entry.label === undefined
      ? labelAsNamed(named, observation, indicators)
      : { zh: entry.label.zh, en: entry.label.en ?? null };
  const read: Unnumbered = { ...named, label };
  return {
    ...read,
    resp: 'editor',
    was: ruled === null ? null : differences(ruled, read),
    reason: entry.reason ?? null,
  };
}

/** An indicator that the editor names gives its name; one that he takes away leaves the rules' words. */
function labelAsNamed(
  { indicator }: Unnumbered,
  before: Unnumbered,
  indicators: readonly Indicator[],
): Observation['label'] {
  const found = indicators.find(({ id }) => id === indicator);
  return found === undefined || indicator === before.indicator ? before.label : { zh: found.zh, en: found.en };
}

/** The unit of an indicator that the editor names, where the number is printed so. */
function unitAsNamed(
  { indicator, unit, unitId }: Unnumbered,
  { indicators, units }: Omit<Known, 'ruled'>,
): Observation['unitId'] {
  const own = indicators.find(({ id }) => id === indicator)?.unitId;
  return unitsPrinted(unit, units).some(({ id }) => id === own) ? own! : unitId;
}

function differences(ruled: Unnumbered, read: Unnumbered): Partial<Pick<Observation, Field>> {
  return Object.fromEntries(
    fields
      .filter((field) => JSON.stringify(ruled[field]) !== JSON.stringify(read[field]))
      .map((field) => [field, ruled[field]]),
  );
}
