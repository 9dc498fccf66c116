// One change and one figure to show the method by, found by rule among all reports.
import { edition } from '../loaders/index.ts';
import type { ObservationRow, Publication } from '../publication/index.ts';
import type { Concept } from '../termbase/index.ts';

export interface TrustExample {
  /** Some characters of a seed's line, and the same stretch as it now stands. */
  readonly printed: string;
  readonly restored: { readonly before: string; readonly changed: string; readonly after: string };
  readonly figure: ObservationRow | undefined;
  readonly concept: Concept | undefined;
}

/** Characters shown on either side of the change. */
const around = 7;

/** The editor's own change comes first, else a rule's; the figure is one with a bound word; the term is of how things are counted. */
export function trustExample({ reports, observations, concepts }: Publication): TrustExample {
  const editions = reports.map(({ id }) => edition(id));
  const changes = editions.flatMap(({ blocks, emendations }) => emendations.map((change) => ({ change, text: blocks.find(({ id }) => id === change.block)?.text ?? '' })))
    .filter(({ change, text }) => change.corr !== '' && change.at[0] > 2 && change.at[1] + 2 < text.length);
  const shown = changes.find(({ change }) => change.resp === 'editor') ?? changes[0];
  const figure = observations.find(({ bound, unit, value }) => bound === 'approx' && unit === '元' && value > 1e6) ?? observations.find(({ bound }) => bound !== 'exact');
  const concept = [...concepts.values()].find(({ domain }) => domain === 'measures') ?? [...concepts.values()][0];
  if (!shown) return { printed: '', restored: { before: '', changed: '', after: '' }, figure, concept };
  const { change: { at: [start, end], sic, corr }, text } = shown;
  const [before, after] = [text.slice(Math.max(0, start - around), start), text.slice(end, end + around)];
  return { printed: before + sic + after, restored: { before, changed: corr, after }, figure, concept };
}
