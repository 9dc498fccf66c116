// The terms of a segment in both languages: every concept of the Chinese answered, none put in, no form we avoid.
import type { Span } from '../annotations/index.ts';
import { findTerms, saysConcept, type Concept, type TermMatch } from '../termbase/index.ts';

export type TermFault = {
  readonly kind: 'unanswered' | 'deprecated' | 'added';
  readonly concept: string;
  readonly term: string;
};

export interface ComparedTerms {
  readonly faults: readonly TermFault[];
  /** A term of the trade stands less often in the English. */
  readonly isShort: boolean;
  /** Where the Chinese says terms. */
  readonly places: readonly Span[];
}

interface Pair {
  readonly zh: string;
  readonly en: string;
}

const approved = ['preferred', 'admitted'] as const;

/** What is found of the termbase in both languages of a segment, sought once. */
interface Known {
  readonly zh: readonly TermMatch[];
  readonly en: readonly TermMatch[];
  /** Concepts of the Chinese. */
  readonly found: ReadonlySet<string>;
  readonly byId: ReadonlyMap<string, Concept>;
}

/**
 * `before` is the segment before, by which a concept may be known already: then a pronoun or nothing will do.
 */
export function compareTerms(
  { zh, en }: Pair,
  { before, concepts }: { before: Pair | null; concepts: readonly Concept[] },
): ComparedTerms {
  const known = knownOf({ zh, en }, concepts);
  const { byId } = known;
  const found = [...new Map(known.zh.map(({ concept, at }) => [concept, { concept, term: zh.slice(...at) }])).values()];
  const open = found.filter(({ concept }) => !isSaid(concept, en, known));
  const isLoose = ({ concept }: { concept: string }): boolean => byId.get(concept)!.check === 'loose';
  const isKnown = ({ concept }: { concept: string }): boolean =>
    before !== null && saysConcept(before.en, 'en', byId.get(concept)!, approved) !== null;
  const short = isShort(known);
  return {
    isShort: short,
    places: known.zh.map(({ at }) => at),
    faults: [
      ...open
        .filter((one) => !isLoose(one) && !isKnown(one))
        .map(({ concept, term }): TermFault => ({ kind: 'unanswered', concept, term })),
      ...found.flatMap(({ concept }) => deprecated(byId.get(concept)!, en, known)),
      ...(short ? added({ zh, en }, before, known) : []),
    ],
  };
}

/** Of one array of concepts, made once. */
const byIds = new WeakMap<readonly Concept[], ReadonlyMap<string, Concept>>();

function knownOf({ zh, en }: Pair, concepts: readonly Concept[]): Known {
  const byId = byIds.get(concepts) ?? new Map(concepts.map((concept) => [concept.id, concept]));
  byIds.set(concepts, byId);
  const matches = findTerms(zh, 'zh', concepts);
  return {
    zh: matches,
    en: findTerms(en, 'en', concepts),
    found: new Set(matches.map(({ concept }) => concept)),
    byId,
  };
}

/** By a term that was found, or by one inside a longer term of another concept. */
function isSaid(id: string, en: string, { en: matches, byId }: Known): boolean {
  const concept = byId.get(id)!;
  const isApproved = (term: string): boolean =>
    concept.en.terms.some(({ text, status }) => text === term && status !== 'deprecated');
  if (matches.some((match) => match.concept === id && isApproved(match.term))) return true;
  return saysConcept(en, 'en', concept, approved) !== null;
}

/** A form that we avoid for one concept may stand in the approved term of another. */
function deprecated(concept: Concept, en: string, { en: matches }: Known): TermFault[] {
  if (concept.en.terms.every(({ status }) => status !== 'deprecated')) return [];
  const term = saysConcept(en, 'en', concept, ['deprecated'])?.text;
  if (term === undefined) return [];
  const isInside = matches.some(
    (match) =>
      en
        .slice(...match.at)
        .toLowerCase()
        .includes(term.toLowerCase()) && match.term.toLowerCase() !== term.toLowerCase(),
  );
  return isInside ? [] : [{ kind: 'deprecated', concept: concept.id, term }];
}

/**
 * Whether a term of the trade stands less often in the English: then another one beside it may have taken its place.
 * Where all are answered, a term more is the translator's way of saying it.
 */
function isShort({ zh, en, byId }: Known): boolean {
  const [said, told] = [countsOf(zh), countsOf(en)];
  return [...said].some(([id, times]) => byId.get(id)!.check === 'strict' && times > (told.get(id) ?? 0));
}

function countsOf(matches: readonly { readonly concept: string }[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(matches, ({ concept }) => concept)].map(([id, all]) => [id, all.length]));
}

/** A term of the trade in the English that neither this Chinese nor the one before speaks of. */
function added({ zh, en }: Pair, before: Pair | null, { en: matches, found, byId }: Known): TermFault[] {
  const said = `${before?.zh ?? ''}\n${zh}`;
  const speaksOf = (id: string): boolean =>
    found.has(id) || saysConcept(said, 'zh', byId.get(id)!, ['preferred', 'admitted', 'deprecated']) !== null;
  return [...new Map(matches.map((one) => [one.concept, one])).values()]
    .filter(({ concept }) => byId.get(concept)!.check === 'strict' && !speaksOf(concept))
    .filter(({ at }) => {
      const says = (id: string): boolean => saysConcept(en.slice(...at), 'en', byId.get(id)!, approved) !== null;
      return ![...found].some((id) => byId.get(id)!.check === 'strict' && says(id));
    })
    .map(({ concept, at }): TermFault => ({ kind: 'added', concept, term: en.slice(...at) }));
}
