// What an editor is told of a report's English: each segment held against its Chinese.
import type { Span } from '../annotations/index.ts';
import { problem, type Place, type Problem } from '../problems/index.ts';
import { findTerms, type Concept } from '../termbase/index.ts';
import { lostNames } from './compare-names.ts';
import { compareNumbers, type NumberFault } from './compare-numbers.ts';
import { compareTerms, type TermFault } from './compare-terms.ts';
import { lostWords } from './compare-words.ts';
import type { Name } from './names-schema.ts';
import type { Segment } from './schema.ts';

export interface Yardsticks {
  readonly concepts: readonly Concept[];
  readonly names: readonly Name[];
}

/** A segment that has English. */
type Translated = Segment & { readonly en: string };

/**
 * Problems of `segments`, which stand in `file` in this order. A number, term, name or small word that the translator
 * names under `departs` is passed over. Throws nothing.
 */
export function checkSegments(segments: readonly Segment[], file: string, yardsticks: Yardsticks): Problem[] {
  const places = placesOf(segments, file);
  return segments.flatMap((segment, i): Problem[] => {
    const at = places[i]!;
    if (!isTranslated(segment)) return [problem('segment-untranslated', at, { sentence: segment.sentences[0]! })];
    const before = segments[i - 1];
    const pair = { segment, before: before !== undefined && isTranslated(before) ? before : null };
    return [
      ...(segment.was === undefined ? [] : [problem('segment-stale', at, { zh: segment.zh, was: segment.was })]),
      ...numberProblems(segment, at, yardsticks),
      ...termProblems(pair, at, yardsticks),
      ...otherProblems(segment, at, yardsticks),
    ];
  });
}

function isTranslated(segment: Segment): segment is Translated {
  return segment.en !== null;
}

/** The entries of the file, by their keys; a sentence without an entry is told at its block. */
function placesOf(segments: readonly Segment[], file: string): Place[] {
  const counts = new Map<string, number>();
  return segments.map(({ block, en }) => {
    const nth = counts.get(block) ?? 0;
    if (en !== null) counts.set(block, nth + 1);
    return { file, path: ['segments', block, nth, 'en'] };
  });
}

function numberProblems(segment: Translated, at: Place, { concepts, names }: Yardsticks): Problem[] {
  const { zh, en, order = null, departs = {} } = segment;
  const named = [
    ...findTerms(zh, 'zh', concepts).map((match) => match.at),
    ...names.flatMap((name) => placesIn(zh, name.zh)),
  ];
  return compareNumbers(zh, en, { order, named })
    .faults.filter((fault) => fault.kind === 'added' || fault.kind === 'order' || !isExcused(fault.zh.text, departs))
    .map((fault) => numberProblem(fault, at));
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

function isExcused(words: string, departs: Readonly<Record<string, string>>): boolean {
  return Object.keys(departs).some((key) => words.includes(key) || key.includes(words));
}

function numberProblem(fault: NumberFault, at: Place): Problem {
  if (fault.kind === 'lost') return problem('english-number-lost', at, { zh: fault.zh.text });
  if (fault.kind === 'added') return problem('english-number-added', at, { en: fault.en.text });
  if (fault.kind === 'order') {
    const [zh, en] = [fault.zh.map(({ text }) => text).join(', '), fault.en.map(({ text }) => text).join(', ')];
    return problem('english-number-order', at, { zh, en });
  }
  const facts = { zh: fault.zh.text, en: fault.en.text };
  return problem(fault.kind === 'bound' ? 'english-number-bound' : 'english-number-unit', at, facts);
}

const termCodes = {
  unanswered: 'english-term-lost',
  deprecated: 'english-term-deprecated',
  added: 'english-term-added',
} as const satisfies Record<TermFault['kind'], string>;

function termProblems(
  { segment, before }: { segment: Translated; before: Translated | null },
  at: Place,
  { concepts }: Yardsticks,
): Problem[] {
  const { departs = {} } = segment;
  return compareTerms(segment, { before, departs, concepts })
    .faults.filter(({ concept }) => departs[concept] === undefined)
    .map(({ kind, concept, term }) =>
      problem(termCodes[kind], at, { concept, term, approved: approved(concept, concepts) }),
    );
}

function approved(id: string, concepts: readonly Concept[]): string {
  const terms = concepts.find((concept) => concept.id === id)!.en.terms.filter(({ status }) => status !== 'deprecated');
  return terms.map(({ text }) => `“${text}”`).join(', ');
}

const bracketed = /[(（][^()（）]*[)）]/g;

function otherProblems(segment: Translated, at: Place, { names }: Yardsticks): Problem[] {
  const { zh, en, departs = {} } = segment;
  const tells = compareNumbers(zh, en).pairs.length;
  return [
    ...lostNames(zh, en, names)
      .filter((name) => departs[name.zh] === undefined)
      .map((name) => problem('english-name-lost', at, { zh: name.zh, en: name.en[0]! })),
    ...lostWords(zh, en, { tells })
      .filter((word) => departs[word] === undefined)
      .map((word) => problem('english-word-lost', at, { zh: word })),
    ...(/\p{Script=Han}/u.test(en.replace(bracketed, '')) ? [problem('english-holds-han', at)] : []),
    ...(isOutlier(zh, en) && departs['length'] === undefined
      ? [problem('english-length', at, { zh: han(zh), en: words(en) })]
      : []),
  ];
}

const han = (text: string): number => text.match(/\p{Script=Han}|\d+/gu)?.length ?? 0;
const words = (text: string): number => text.match(/[\p{L}\p{N}’-]+/gu)?.length ?? 0;

/** English words a Han character: of the five reports nineteen segments in twenty lie between 0.6 and 1.2. */
function isOutlier(zh: string, en: string): boolean {
  const [from, to] = [han(zh), words(en)];
  return from >= 12 && (to < 0.45 * from || to > 1.45 * from);
}
