// One change and one figure to show the method by, found by rule among all reports.
import type { ObservationRow, Publication, SampleChange } from '../../publication/index.ts';
import type { Concept } from '../../termbase/index.ts';

export interface TrustExample {
  /** Some characters of a seed's line, and the same stretch as it now stands. */
  readonly printed: string;
  readonly restored: { readonly before: string; readonly changed: string; readonly after: string };
  readonly figure: ObservationRow | undefined;
  readonly concept: Concept | undefined;
}

type Known = Pick<Publication, 'reports' | 'sampleChanges' | 'observations' | 'conceptList'>;

/**
 * The editor's own change comes first, else a rule's; the figure is one with a bound word; the term is of how things
 * are counted.
 */
export function trustExample({ reports, sampleChanges, observations, conceptList }: Known): TrustExample {
  const changes = reports.flatMap(({ id }) => sampleChanges.get(id) ?? []);
  const figure = observations.find(isLargeSum) ?? observations.find(({ bound }) => bound !== 'exact');
  const concept = conceptList.find(({ domain }) => domain === 'measures') ?? conceptList[0];
  return { ...shown(changes.find(({ resp }) => resp === 'editor') ?? changes[0]), figure, concept };
}

/** A sum said with 近 or 约: the two numerals look least alike. */
function isLargeSum({ bound, unit, value }: ObservationRow): boolean {
  return (bound === 'nearly' || bound === 'approx') && unit === '元' && value > 1e6;
}

function shown(change: SampleChange | undefined): Pick<TrustExample, 'printed' | 'restored'> {
  const { before, sic, corr, after } = change ?? { before: '', sic: '', corr: '', after: '' };
  return { printed: before + sic + after, restored: { before, changed: corr, after } };
}
