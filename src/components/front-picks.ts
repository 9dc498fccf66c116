// What the front page shows of much: terms and figures, chosen by rule so that new reports change them.
import type { ObservationRow, Publication } from '../publication/index.ts';
import { domainIds, orderConcepts, type Concept } from '../termbase/index.ts';

/** Twelve concepts, taken in turn from each field. */
export function frontTerms({ concepts }: Publication): readonly Concept[] {
  const sections = orderConcepts([...concepts.values()], 'domain').map((section) => section.concepts);
  const turns = Array.from({ length: Math.ceil(12 / domainIds.length) + 1 }, (_, turn) => sections.flatMap((section) => section[turn] ?? []));
  return turns.flat().slice(0, 12);
}

/** One figure a report and indicator, six in all: each report's first key figure, then its second, no indicator twice. */
export function frontRows({ reports, observation }: Publication): readonly ObservationRow[] {
  const seen = new Set<string>();
  const candidates = [0, 1, 2].flatMap((rank) => reports.map(({ keyFigures }) => keyFigures[rank]));
  return candidates.flatMap((figure) => {
    const row = figure && observation.get(figure.observation);
    if (!row || seen.has(figure.indicator)) return [];
    seen.add(figure.indicator);
    return [row];
  }).slice(0, 6);
}
