// What entries cite is a row of the list of works, content/sources.yaml.
import { problem, type Place, type Problem } from '../problems/index.ts';
import type { Concept } from './read-concept.ts';
import type { Citation, Source } from './source-schema.ts';

type Path = readonly (string | number)[];

/** A fault for each citation of `concepts` whose work is not among `sources`. */
export function checkSources(
  concepts: readonly Concept[],
  sources: readonly Source[],
  placeOf: (id: string, path: Path) => Place,
): Problem[] {
  const works = new Set(sources.map(({ id }) => id));
  return concepts.flatMap((concept) =>
    citationsOf(concept).flatMap(([citation, path]) => {
      if (!('work' in citation) || works.has(citation.work)) return [];
      return [problem('source-unknown', placeOf(concept.id, path), { work: citation.work })];
    }),
  );
}

function citationsOf({ sources, zh, en }: Concept): (readonly [Citation, Path])[] {
  const ofTerms = (
    [
      ['zh', zh],
      ['en', en],
    ] as const
  ).flatMap(([language, { terms }]) =>
    terms.flatMap(({ source }, i) => (source === null ? [] : [[source, [language, 'terms', i, 'source']] as const])),
  );
  return [...sources.map((source, i) => [source, ['sources', i]] as const), ...ofTerms];
}
