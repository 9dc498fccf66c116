// Which charts draw an observation: asked for every figure of every page, so counted once a build.
import type { Publication } from '../publication/index.ts';
import { figureOf, observationsOf } from './figures.ts';
import type { Figure } from '../charts/index.ts';

const known = new WeakMap<Publication, ReadonlyMap<string, readonly Figure[]>>();

/** The charts that draw the observation `id` (`REPORT.BLOCK.oK`), in the gallery's order. */
export function chartsOf(id: string, publication: Publication): readonly Figure[] {
  const index = known.get(publication) ?? indexed(publication);
  known.set(publication, index);
  return index.get(id) ?? [];
}

function indexed(publication: Publication): ReadonlyMap<string, readonly Figure[]> {
  const pairs = [...publication.charts.values()].map((chart) => figureOf(chart, publication)).flatMap((figure) => observationsOf(figure).map(({ id }) => [id, figure] as const));
  return new Map([...Map.groupBy(pairs, ([id]) => id)].map(([id, all]) => [id, all.map(([, figure]) => figure)]));
}
