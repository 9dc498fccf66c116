// The forms of many concepts, so that those which begin at a place of a text are found at once.
import type { Language } from '../language/index.ts';
import type { Concept } from './read-concept.ts';
import { halves, type Half } from './split-form.ts';
import { folded, termForms } from './term-forms.ts';

/** A form as it is sought, with what its entry says of it. */
export interface Form extends Half {
  readonly term: string;
  readonly concept: string;
  readonly not: readonly string[];
}
/** Forms by how they begin, longest first; a form shorter than the key is its own key. */
export interface TermIndex {
  readonly byKey: ReadonlyMap<string, readonly Form[]>;
  /** The first two characters of all forms, as a number (`pairOf`): at most places of a text none begins. */
  readonly pairs: ReadonlySet<number>;
  /** The forms of one character, as they are. */
  readonly single: ReadonlySet<number>;
  /** Of a termbase of one concept or two, all forms; else null. */
  readonly few: readonly string[] | null;
}

/** So many forms are sought one by one, each by the engine, rather than all at every place. */
const FEW = 16;

/** From a place on, the next at which a form may begin; asked for ever later places. */
export function placesToTry(text: string, { few }: TermIndex): (from: number) => number {
  if (few === null) return (from) => from;
  const places = few.flatMap((form) => placesOf(text, form)).sort((a, b) => a - b);
  let i = 0;
  return (from) => {
    while (i < places.length && places[i]! < from) i += 1;
    return places[i] ?? text.length;
  };
}

function placesOf(text: string, form: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at !== -1; at = text.indexOf(form, at + 1)) places.push(at);
  return places;
}

/** How much of a form's beginning is its key: a letter begins hundreds of forms, three of them a few. */
const KEY = 3;

/** Those that begin as the text does at this place, longest first. */
export function candidatesAt(text: string, at: number, { byKey: index, pairs, single }: TermIndex): readonly Form[] {
  if (!pairs.has(pairOf(text, at)) && !single.has(text.charCodeAt(at))) return none;
  const [three, two, one] = [
    index.get(text.slice(at, at + KEY)),
    index.get(text.slice(at, at + 2)),
    index.get(text[at]!),
  ];
  if (two === undefined && one === undefined) return three ?? none;
  return [...(three ?? none), ...(two ?? none), ...(one ?? none)];
}

const none: readonly Form[] = [];

/** Asked at every place of every text, so no string is made for it. At the end of a text nothing is the second. */
function pairOf(text: string, at: number): number {
  return text.charCodeAt(at) * 0x10000 + (at + 1 < text.length ? text.charCodeAt(at + 1) : 0);
}

const indexes = { zh: new WeakMap<readonly Concept[], TermIndex>(), en: new WeakMap<readonly Concept[], TermIndex>() };

/** Built once for an array of concepts. */
export function termIndex(concepts: readonly Concept[], language: Language): TermIndex {
  const built = indexes[language].get(concepts) ?? buildIndex(concepts, language);
  indexes[language].set(concepts, built);
  return built;
}

function buildIndex(concepts: readonly Concept[], language: Language): TermIndex {
  const forms = concepts.flatMap((concept) =>
    concept[language].terms.flatMap((term) =>
      termForms(term, language)
        .flatMap(halves)
        .map((half): Form => ({
          ...half,
          term: term.text,
          concept: concept.id,
          not: term.not.map((phrase) => folded(phrase, language)),
        })),
    ),
  );
  const written = [...new Set(forms.map(({ form }) => form))];
  return {
    few: written.length <= FEW ? written : null,
    byKey: Map.groupBy(forms.sort(longestFirst), ({ form }) => form.slice(0, KEY)),
    pairs: new Set(forms.map(({ form }) => pairOf(form, 0))),
    single: new Set(forms.flatMap(({ form }) => (form.length === 1 ? [form.charCodeAt(0)] : []))),
  };
}

/** Of equal length, what stands by itself before a half: `enterprises … of the area` leaves the enterprises alone. */
function longestFirst(a: Form, b: Form): number {
  return b.form.length - a.form.length || Number(a.partner !== null) - Number(b.partner !== null);
}
