// What the search loads beside the index: the list of names when the box is touched, the table of traditional
// characters when a query holds Chinese. Without either the search finds by letters alone.
import { nameIndex, readNames, readVariants, type NameIndex, type NamesFile, type Variants } from '../search/index.ts';

export interface SearchKit {
  readonly names: () => Promise<NameIndex>;
  readonly variants: (typed: string) => Promise<Variants>;
}

/** `root` is the site's root as an absolute address. */
export function searchKit(root: string): SearchKit {
  const names = once(async () => nameIndex(readNames((await json(`${root}search/names.json`)) as NamesFile)));
  const variants = once(async () => readVariants((await json(`${root}search/variants.json`)) as string));
  return {
    names: () => names().catch(() => nameIndex([])),
    variants: (typed) =>
      /\p{Script=Han}/u.test(typed) ? variants().catch(() => readVariants('')) : Promise.resolve(readVariants('')),
  };
}

async function json(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Done once; after a failure, done anew. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => {
    done ??= work().catch((error: unknown) => {
      done = undefined;
      throw error;
    });
    return done;
  };
}
