// One figure as the editor reads it: the fields of his entry in the place of the rules', and what they were.
import type { Indicator } from '../codelists/index.ts';
import type { FigureReading } from '../edition/index.ts';
import { READING } from './schema.ts';
import type { Observation, Unnumbered } from './types.ts';

type Field = (typeof READING)[number];

/** `ruled` is what the rules alone read there, or null where they saw no figure. */
export function readByEditor(
  observation: Unnumbered,
  entry: FigureReading,
  { ruled, indicators }: { readonly ruled: Unnumbered | null; readonly indicators: readonly Indicator[] },
): Unnumbered {
  const said = Object.fromEntries(
    READING.flatMap((field) => (field === 'label' || entry[field] === undefined ? [] : [[field, entry[field]]])),
  );
  const named = { ...observation, ...said };
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

function differences(ruled: Unnumbered, read: Unnumbered): Partial<Pick<Observation, Field>> {
  return Object.fromEntries(
    READING.filter((field) => JSON.stringify(ruled[field]) !== JSON.stringify(read[field])).map((field) => [
      field,
      ruled[field],
    ]),
  );
}
