// From texts to the lists of all keys: in passes over the texts, each for its share of the files, so that what is held
// at once has a bound however many texts there are.
import type { Language } from '../types.ts';
import { STRETCH, type KeyList } from './bucket.ts';
import { bucketOf, eachKey, keepsPlaces } from './keys.ts';
import { listWriter } from './list.ts';

/**
 * Texts for each file of lists: with one file a report for its texts, four files a report are kept to in any number of
 * reports. A few more, so that of few reports each file is small, too.
 */
const [TEXTS_A_BUCKET, AT_LEAST] = [80, 48];
/** Units of text in one pass: some twenty million postings of 12 bytes and their order. A word has six units. */
const UNITS_A_PASS: Readonly<Record<Language, number>> = { zh: 6_000_000, en: 24_000_000 };

export function bucketsFor(texts: number): number {
  return AT_LEAST + Math.ceil(texts / TEXTS_A_BUCKET);
}

/**
 * The lists of each bucket, from 0. `texts` are in the form of `keepingMarks`; a text's number is its index.
 */
export function* makeLists(
  texts: readonly string[],
  language: Language,
  buckets: number,
): Generator<{ readonly bucket: number; readonly lists: readonly KeyList[] }> {
  const passes =
    Math.min(buckets, Math.ceil(texts.reduce((sum, text) => sum + text.length, 0) / UNITS_A_PASS[language])) || 1;
  for (let pass = 0; pass < passes; pass++) {
    const edge = (at: number): number => Math.floor((at * buckets) / passes);
    const [first, end] = [edge(pass), edge(pass + 1)];
    yield* listsOf(texts, language, { buckets, first, end });
  }
}

interface Share {
  readonly buckets: number;
  /** The buckets of this pass, `end` excluded. */
  readonly first: number;
  readonly end: number;
}

function* listsOf(
  texts: readonly string[],
  language: Language,
  { buckets, first, end }: Share,
): ReturnType<typeof makeLists> {
  const numbers = new Map<string, number>();
  const [keyOf, docOf, placeOf] = [growing(), growing(), growing()];
  texts.forEach((text, doc) => {
    eachKey(text, language, (key, place) => {
      const bucket = bucketOf(key, buckets);
      if (bucket < first || bucket >= end) return;
      let number = numbers.get(key);
      if (number === undefined) numbers.set(key, (number = numbers.size));
      keyOf.push(number);
      docOf.push(doc);
      placeOf.push(place);
    });
  });
  const { order, starts } = sorted(keyOf.all(), numbers.size);
  const [docs, places] = [docOf.all(), placeOf.all()];
  const listOf = (key: string, number: number): KeyList => {
    const writer = listWriter(keepsPlaces(key, language), STRETCH);
    for (let i = starts[number]!; i < starts[number + 1]!; i++) writer.add(docs[order[i]!]!, places[order[i]!]!);
    return { key, stretches: writer.end() };
  };
  const byBucket = Map.groupBy(numbers, ([key]) => bucketOf(key, buckets));
  for (let bucket = first; bucket < end; bucket++)
    yield { bucket, lists: (byBucket.get(bucket) ?? []).map(([key, number]) => listOf(key, number)) };
}

/** Counting sort, which keeps the order of equals: where each key's postings begin, and which they are. */
function sorted(keys: Uint32Array, count: number): { order: Uint32Array; starts: Uint32Array } {
  const starts = new Uint32Array(count + 1);
  for (const key of keys) starts[key + 1]!++;
  for (let i = 1; i <= count; i++) starts[i]! += starts[i - 1]!;
  const next = starts.slice();
  const order = new Uint32Array(keys.length);
  keys.forEach((key, i) => {
    order[next[key]!++] = i;
  });
  return { order, starts };
}

/** Numbers in a row of which nobody knows how long it will be. */
function growing(): { push: (number: number) => void; all: () => Uint32Array } {
  let [numbers, length] = [new Uint32Array(4096), 0];
  return {
    push: (number) => {
      if (length === numbers.length) {
        const wider = new Uint32Array(length * 2);
        wider.set(numbers);
        numbers = wider;
      }
      numbers[length++] = number;
    },
    all: () => numbers.subarray(0, length),
  };
}
