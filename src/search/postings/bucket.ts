// A file of lists: those of all keys that hash alike. A short list stands in it; of a long one it says until which text
// each of its stretches goes, which are files beside it.
import { byteReader, byteWriter } from './bytes.ts';
import type { Stretch } from './list.ts';

export interface KeyList {
  readonly key: string;
  readonly stretches: readonly Stretch[];
}

/** As it is read: a stretch has its bytes or the number of its file, counted from 0 in its bucket. */
export interface Listed {
  readonly stretches: readonly {
    readonly until: number;
    readonly bytes: Uint8Array | null;
    readonly file: number | null;
  }[];
  /** Bytes in all, or a measure of them. */
  readonly size: number;
}

/** A list of more bytes stands in files of its own: who asks for another key of the bucket shall not pay for it. */
const MOST_WITHIN = 8_192;
/** What a file of a stretch holds, about: many for one request, few to have been loaded for nothing. */
export const STRETCH = 65_536;

/** The bucket's bytes and those of the files beside it. */
export function writeBucket(lists: Iterable<KeyList>): { readonly bytes: Uint8Array; readonly beside: Uint8Array[] } {
  const writer = byteWriter();
  const beside: Uint8Array[] = [];
  for (const { key, stretches } of lists) {
    writer.putString(key);
    const [first] = stretches;
    if (stretches.length === 1 && first!.bytes.length <= MOST_WITHIN) {
      writer.put(0);
      writer.put(first!.until);
      writer.put(first!.bytes.length);
      writer.putBytes(first!.bytes);
      continue;
    }
    writer.put(stretches.length);
    writer.put(beside.length);
    for (const { until, bytes } of stretches) {
      writer.put(until);
      beside.push(bytes);
    }
  }
  return { bytes: writer.take(), beside };
}

/** The lists of some keys; those that it has not are missing. */
export function readBucket(bytes: Uint8Array, keys: ReadonlySet<string>): ReadonlyMap<string, Listed> {
  const reader = byteReader(bytes);
  const found = new Map<string, Listed>();
  while (!reader.isAtEnd() && found.size < keys.size) {
    const key = reader.getString();
    const count = reader.get();
    if (count === 0) {
      const until = reader.get();
      const length = reader.get();
      const own = reader.getBytes(length);
      if (keys.has(key)) found.set(key, { stretches: [{ until, bytes: own, file: null }], size: length });
      continue;
    }
    const first = reader.get();
    const stretches = Array.from({ length: count }, (_, i) => ({ until: reader.get(), bytes: null, file: first + i }));
    if (keys.has(key)) found.set(key, { stretches, size: count * STRETCH });
  }
  return found;
}
