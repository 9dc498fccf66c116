// The terms of a segment in both languages: every concept of the Chinese answered, none put in, no form we avoid.
import { findTerms, saysConcept, type Concept } from '../termbase/index.ts';

export type TermFault = {
  readonly kind: 'unanswered' | 'deprecated' | 'added';
  readonly concept: string;
  readonly term: string;
};

export interface ComparedTerms {
  /** Concepts of the Chinese that the English answers in this segment. */
  readonly answered: readonly string[];
  /** Everyday words that it does not: counted, not required. */
  readonly loose: readonly string[];
  readonly faults: readonly TermFault[];
  /** A term of the trade stands less often in the English. */
  readonly isShort: boolean;
}

interface Pair {
  readonly zh: string;
  readonly en: string;
}

const approved = ['preferred', 'admitted'] as const;

/**
 * `before` is the segment before, by which a concept may be known already: then a pronoun or nothing will do.
 */
export function compareTerms(
  { zh, en }: Pair,
  { before, concepts }: { before: Pair | null; concepts: readonly Concept[] },
): ComparedTerms {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const short = isShort({ zh, en }, { concepts, byId });
  const found = uniqueConcepts(zh, concepts);
  const answered = found.filter(({ concept }) => saysConcept(en, 'en', byId.get(concept)!, approved) !== null);
  const open = found.filter((one) => !answered.includes(one));
  const isLoose = ({ concept }: { concept: string }): boolean => byId.get(concept)!.check === 'loose';
  const isKnown = ({ concept }: { concept: string }): boolean =>
    before !== null && saysConcept(before.en, 'en', byId.get(concept)!, approved) !== null;
  return {
    answered: answered.map(({ concept }) => concept),
    isShort: short,
    loose: open.filter(isLoose).map(({ concept }) => concept),
    faults: [
      ...open
        .filter((one) => !isLoose(one) && !isKnown(one))
        .map(({ concept, term }): TermFault => ({ kind: 'unanswered', concept, term })),
      ...found.flatMap(({ concept }): TermFault[] => {
        const term = saysConcept(en, 'en', byId.get(concept)!, ['deprecated']);
        return term === null || isInside(term.text, en, concepts)
          ? []
          : [{ kind: 'deprecated', concept, term: term.text }];
      }),
      ...(short
        ? added({ zh, en }, before, { found: new Set(found.map(({ concept }) => concept)), concepts, byId })
        : []),
    ],
  };
}

function uniqueConcepts(zh: string, concepts: readonly Concept[]): { concept: string; term: string }[] {
  const found = findTerms(zh, 'zh', concepts);
  return [...new Map(found.map(({ concept, at }) => [concept, { concept, term: zh.slice(...at) }])).values()];
}

/** A form that we avoid for one concept may stand in the approved term of another. */
function isInside(form: string, en: string, concepts: readonly Concept[]): boolean {
  const longer = findTerms(en, 'en', concepts).filter(
    ({ term, at: [start, end] }) =>
      en.slice(start, end).toLowerCase().includes(form.toLowerCase()) && term.toLowerCase() !== form.toLowerCase(),
  );
  return longer.length > 0;
}

/**
 * Whether a term of the trade stands less often in the English: then another one beside it may have taken its place.
 * Where all are answered, a term more is the translator's way of saying it.
 */
function isShort({ zh, en }: Pair, { concepts, byId }: Omit<Known, 'found'>): boolean {
  const [said, told] = [countsOf(findTerms(zh, 'zh', concepts)), countsOf(findTerms(en, 'en', concepts))];
  return [...said].some(([id, times]) => byId.get(id)!.check === 'strict' && times > (told.get(id) ?? 0));
}

function countsOf(matches: readonly { readonly concept: string }[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(matches, ({ concept }) => concept)].map(([id, all]) => [id, all.length]));
}

interface Known {
  readonly found: ReadonlySet<string>;
  readonly concepts: readonly Concept[];
  readonly byId: ReadonlyMap<string, Concept>;
}

/** A term of the trade in the English that neither this Chinese nor the one before speaks of. */
function added({ zh, en }: Pair, before: Pair | null, { found, concepts, byId }: Known): TermFault[] {
  const said = `${before?.zh ?? ''}\n${zh}`;
  const speaksOf = (id: string): boolean =>
    found.has(id) || saysConcept(said, 'zh', byId.get(id)!, ['preferred', 'admitted', 'deprecated']) !== null;
  return [...new Map(findTerms(en, 'en', concepts).map((one) => [one.concept, one])).values()]
    .filter(({ concept }) => byId.get(concept)!.check === 'strict' && !speaksOf(concept))
    .filter(({ at }) => {
      const says = (id: string): boolean => saysConcept(en.slice(...at), 'en', byId.get(id)!, approved) !== null;
      return ![...found].some((id) => byId.get(id)!.check === 'strict' && says(id));
    })
    .map(({ concept, at }): TermFault => ({ kind: 'added', concept, term: en.slice(...at) }));
}
