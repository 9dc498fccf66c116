// What is found in the English of one segment beside its Chinese, and what excuses it.
import type { Span } from '../annotations/index.ts';
import { problem, type Place, type Problem } from '../problems/index.ts';
import type { Concept } from '../termbase/index.ts';
import { lostNames } from './compare-names.ts';
import { compareNumbers, type NumberFault } from './compare-numbers.ts';
import { compareTerms, type ComparedTerms, type TermFault } from './compare-terms.ts';
import { lostWords } from './compare-words.ts';
import type { Name } from './names-schema.ts';
import type { Segment } from './schema.ts';

export interface Yardsticks {
  readonly concepts: readonly Concept[];
  readonly names: readonly Name[];
}

/** A segment that has English, and the one before it if that has. */
export interface Pair {
  readonly segment: Segment;
  readonly zh: string;
  readonly en: string;
  readonly before: { readonly zh: string; readonly en: string } | null;
}

/** A problem, and what a translator may write under `departs` to say that it is meant; none: it must be mended. */
export interface Finding {
  readonly problem: Problem;
  readonly excuses: readonly string[];
}

export function findings(pair: Pair, at: Place, yardsticks: Yardsticks): readonly Finding[] {
  const { zh, en, before } = pair;
  const terms = compareTerms({ zh, en }, { before, concepts: yardsticks.concepts });
  return [
    ...numberFindings(pair, at, [...terms.places, ...yardsticks.names.flatMap((name) => placesIn(zh, name.zh))]),
    ...termFindings(terms, at, yardsticks),
    ...otherFindings(pair, at, { terms, names: yardsticks.names }),
  ];
}

/** `named`: stretches that a term or a name answers as a whole. */
function numberFindings({ segment, zh, en }: Pair, at: Place, named: readonly Span[]): Finding[] {
  return compareNumbers(zh, en, { order: segment.order ?? null, named }).faults.map((fault) =>
    numberFinding(fault, at),
  );
}

function placesIn(text: string, words: string): Span[] {
  const starts = text.split(words).slice(0, -1);
  let end = 0;
  return starts.map((part) => {
    const start = end + part.length;
    end = start + words.length;
    return [start, end] as const;
  });
}

/** A number is excused by itself as it is printed, one that was added by its English. */
function numberFinding(fault: NumberFault, at: Place): Finding {
  if (fault.kind === 'lost')
    return { problem: problem('english-number-lost', at, { zh: fault.zh.text }), excuses: [fault.zh.text] };
  if (fault.kind === 'added')
    return { problem: problem('english-number-added', at, { en: fault.en.text }), excuses: [fault.en.text] };
  if (fault.kind === 'order') {
    const [zh, en] = [fault.zh.map(({ text }) => text).join(', '), fault.en.map(({ text }) => text).join(', ')];
    return { problem: problem('english-number-order', at, { zh, en }), excuses: [] };
  }
  const facts = { zh: fault.zh.text, en: fault.en.text };
  const code = fault.kind === 'bound' ? 'english-number-bound' : 'english-number-unit';
  return { problem: problem(code, at, facts), excuses: [fault.zh.text] };
}

const termCodes = {
  unanswered: 'english-term-lost',
  deprecated: 'english-term-deprecated',
  added: 'english-term-added',
} as const satisfies Record<TermFault['kind'], string>;

/** A form that we do not use is never excused. */
function termFindings({ faults }: ComparedTerms, at: Place, { concepts }: Yardsticks): Finding[] {
  return faults.map(({ kind, concept, term }) => ({
    problem: problem(termCodes[kind], at, { concept, term, approved: approved(concept, concepts) }),
    excuses: kind === 'deprecated' ? [] : [concept],
  }));
}

function approved(id: string, concepts: readonly Concept[]): string {
  const terms = concepts.find((concept) => concept.id === id)!.en.terms.filter(({ status }) => status !== 'deprecated');
  return terms.map(({ text }) => `“${text}”`).join(', ');
}

const bracketed = /[(（][^()（）]*[)）]/g;

interface Compared extends Pick<Yardsticks, 'names'> {
  readonly terms: ComparedTerms;
}

function otherFindings({ zh, en }: Pair, at: Place, { terms, names }: Compared): Finding[] {
  const isShort = terms.isShort && terms.faults.length === 0;
  return [
    ...lostNames(zh, en, names).map((name) => ({
      problem: problem('english-name-lost', at, { zh: name.zh, en: name.en[0]! }),
      excuses: [name.zh],
    })),
    ...lostWords(zh, en).map((word) => ({
      problem: problem('english-word-lost', at, { zh: word }),
      excuses: [word],
    })),
    ...(/\p{Script=Han}/u.test(en.replace(bracketed, ''))
      ? [{ problem: problem('english-holds-han', at), excuses: [] }]
      : []),
    ...(isOutlier({ zh, en }, isShort)
      ? [{ problem: problem('english-length', at, { zh: han(zh), en: words(en) }), excuses: ['length'] }]
      : []),
  ];
}

const han = (text: string): number => text.match(/\p{Script=Han}|\d+/gu)?.length ?? 0;
const words = (text: string): number => text.match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0;

/**
 * English words a Han character: of the five reports nineteen segments in twenty lie between 0.6 and 1.2. A number of
 * four digits is one word, and a short sentence may say the whole of it in a verb.
 */
const usual = { enough: 16, short: 0.4, long: 1.45 };
/** One that says a term less often than its Chinese may have lost the clause in which it stood; a long one shows it. */
const shortOfTerms = { enough: 40, short: 0.6, long: 1.45 };

function isOutlier({ zh, en }: Pick<Pair, 'zh' | 'en'>, isShort: boolean): boolean {
  const [from, to] = [han(zh), words(en)];
  return [usual, ...(isShort ? [shortOfTerms] : [])].some(
    ({ enough, short, long }) => from >= enough && (to < short * from || to > long * from),
  );
}
