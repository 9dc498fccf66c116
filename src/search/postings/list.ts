// A list of postings: the texts that hold a key, in the order of their numbers, and where they hold it if that is kept.
import { byteReader, byteWriter } from './bytes.ts';

export interface Postings {
  /** Numbers of texts, rising. */
  readonly docs: readonly number[];
  /** For each text its places, rising; null where the list keeps none. */
  readonly places: readonly (readonly number[])[] | null;
}

/** One stretch of a list, to be loaded by itself. */
export interface Stretch {
  readonly bytes: Uint8Array;
  /** No text of it or of those before it has this number or a higher one. */
  readonly until: number;
}

/**
 * Takes postings one by one, text by text in rising order, and gives them as stretches of about `most` bytes each.
 * A stretch: for each text how far it is from the one before (from 0 in each stretch), then, with places, how many
 * there are and how far each is from the one before.
 */
export function listWriter(
  hasPlaces: boolean,
  most: number,
): { add: (doc: number, place: number) => void; end: () => Stretch[] } {
  const writer = byteWriter();
  const stretches: Stretch[] = [];
  let [before, doc, places]: [number, number, number[]] = [0, -1, []];
  const flush = (): void => {
    if (doc < 0) return;
    writer.put(doc - before);
    before = doc;
    if (hasPlaces) {
      writer.put(places.length);
      places.forEach((place, i) => {
        writer.put(place - (places[i - 1] ?? 0));
      });
      places = [];
    }
    if (writer.size() >= most) cut();
  };
  const cut = (): void => {
    if (writer.size() > 0) stretches.push({ bytes: writer.take(), until: doc + 1 });
    before = 0;
  };
  return {
    add: (next, place) => {
      if (next !== doc) {
        flush();
        doc = next;
      }
      if (hasPlaces) places.push(place);
    },
    end: () => {
      flush();
      cut();
      return stretches;
    },
  };
}

/** The reverse, of one stretch. */
export function readStretch(bytes: Uint8Array, hasPlaces: boolean): Postings {
  const reader = byteReader(bytes);
  const docs: number[] = [];
  const places: number[][] = [];
  for (let doc = 0; !reader.isAtEnd();) {
    doc += reader.get();
    docs.push(doc);
    if (!hasPlaces) continue;
    const own: number[] = [];
    for (let left = reader.get(), place = 0; left > 0; left--) own.push((place += reader.get()));
    places.push(own);
  }
  return { docs, places: hasPlaces ? places : null };
}
