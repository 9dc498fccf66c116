// What the file of a termbase needs besides its concepts.
import type { Source } from '../termbase/index.ts';

export interface TermbaseSetting {
  /** The site's address, if it has one. */
  readonly base: string | null;
  /** The reports' sentences by id, `REPORT.BLOCK.sM`. */
  readonly sentences: ReadonlyMap<string, string>;
  /** The English of those that are translated, by the same id. */
  readonly english: ReadonlyMap<string, string>;
  /** The works that entries cite, by id. */
  readonly sources: ReadonlyMap<string, Source>;
}
