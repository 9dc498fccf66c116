// What the front page shows of much: terms and figures, chosen by rule so that new reports change them.
import type { ObservationRow, Publication } from '../../publication/index.ts';
import { domainIds, orderConcepts, type Concept } from '../../termbase/index.ts';

/** So many of each. */
const TERMS = 12;
const ROWS = 6;

/** Twelve concepts, taken in turn from each field. */
export function frontTerms({ conceptList }: Pick<Publication, 'conceptList'>): readonly Concept[] {
  const sections = orderConcepts(conceptList, 'domain').map((section) => section.concepts);
  const turns = Array.from({ length: Math.ceil(TERMS / domainIds.length) + 1 }, (_, turn) =>
    sections.flatMap((section) => section[turn] ?? []),
  );
  return turns.flat().slice(0, TERMS);
}

/**
 * One figure a report and indicator, six in all: each report's first key figure, then its second, no indicator twice.
 */
export function frontRows({
  reports,
  observation,
}: Pick<Publication, 'reports' | 'observation'>): readonly ObservationRow[] {
  const seen = new Set<string>();
  const candidates = [0, 1, 2].flatMap((rank) => reports.map(({ keyFigures }) => keyFigures[rank]));
  return candidates
    .flatMap((figure) => {
      const row = figure && observation.get(figure.observation);
      if (!row || seen.has(figure.indicator)) return [];
      seen.add(figure.indicator);
      return [row];
    })
    .slice(0, ROWS);
}
