// What only the whole termbase can show: broken relations, and one term claimed by two concepts.
import type { Language } from '../language/index.ts';
import { nearMiss, problem, type Place, type Problem } from '../problems/index.ts';
import { checkElements } from './check-elements.ts';
import { checkFields } from './check-fields.ts';
import { broaderIds, type Concept } from './read-concept.ts';
import { folded } from './term-forms.ts';

type Path = readonly (string | number)[];

/**
 * The faults between `concepts`. `placeOf` turns a concept's id and a path in its file (`['related', 0]`) into a place.
 */
export function checkConcepts(concepts: readonly Concept[], placeOf: (id: string, path: Path) => Place): Problem[] {
  return [
    ...concepts
      .filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
      .map(({ id }) => problem('concept-name', placeOf(id, []), { id })),
    ...concepts.flatMap((concept) => relationFaults(concept, concepts, placeOf)),
    ...(['zh', 'en'] as const).flatMap((language) => claimedTwice(concepts, language, placeOf)),
    ...concepts.flatMap((concept) => forbiddenId(concept, placeOf)),
    ...checkElements(concepts, placeOf),
    ...checkFields(concepts, placeOf),
  ];
}

function relationFaults(
  concept: Concept,
  concepts: readonly Concept[],
  placeOf: (id: string, path: Path) => Place,
): Problem[] {
  const ids = concepts.map(({ id }) => id).filter((id) => id !== concept.id);
  const named: { id: string; path: Path }[] = concept.related.map((id, i) => ({ id, path: ['related', i] }));
  const kin = new Set([
    ...broaderIds(concept),
    ...concepts.filter((one) => broaderIds(one).includes(concept.id)).map(({ id }) => id),
  ]);
  const repeated = named
    .filter(({ id }) => kin.has(id))
    .map(({ id, path }) => problem('concept-related-twice', placeOf(concept.id, path), { id }));
  for (const relation of ['generic', 'partitive', 'instantial'] as const) {
    named.push(...concept.broader[relation].map((id, i) => ({ id, path: ['broader', relation, i] })));
  }
  return [
    ...repeated,
    ...named
      .filter(({ id }) => !ids.includes(id))
      .map(({ id, path }) => {
        const place = placeOf(concept.id, path);
        if (id === concept.id) return problem('concept-related-to-itself', place, { id });
        const near = nearMiss(id, ids);
        return near === null
          ? problem('concept-unknown', place, { id })
          : problem('concept-unknown-near', place, { id, near });
      }),
  ];
}

/** Told at the later of the two; the concepts come in the order of their files. */
function claimedTwice(
  concepts: readonly Concept[],
  language: Language,
  placeOf: (id: string, path: Path) => Place,
): Problem[] {
  const owners = new Map<string, string>();
  return concepts.flatMap((concept) =>
    concept[language].terms.flatMap(({ text }, i) => {
      const key = folded(text, language);
      const other = owners.get(key);
      if (other === undefined) owners.set(key, concept.id);
      return other === undefined
        ? []
        : [problem('term-claimed-twice', placeOf(concept.id, [language, 'terms', i, 'text']), { text, other })];
    }),
  );
}

/** An id is an address and stands in every file: it holds no English that its own entry forbids. */
function forbiddenId({ id, en }: Concept, placeOf: (id: string, path: Path) => Place): Problem[] {
  const slug = (text: string): string =>
    folded(text, 'en')
      .replace(/'/g, '')
      .replace(/[^a-z0-9]+/g, '-');
  return en.terms.flatMap(({ status, text }, i) =>
    status === 'deprecated' && `-${id}-`.includes(`-${slug(text)}-`)
      ? [problem('concept-id-forbidden', placeOf(id, ['en', 'terms', i, 'text']), { id, text })]
      : [],
  );
}
