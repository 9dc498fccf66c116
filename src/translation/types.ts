// Segments: the Chinese of one or more sentences beside its English (TMX: a translation unit). Texts are translated
// later; the shape stands.
import type { SentenceId } from '../annotations/index.ts';

/** `draft` is one person's; `revised` a second has read; `stale` no longer stands beside the edition's Chinese. */
export type Status = 'draft' | 'revised' | 'stale';

export interface Segment {
  readonly sentences: readonly SentenceId[];
  readonly zh: string;
  readonly en: string;
  readonly status: Status;
  /** The translator's, shown to the reader. */
  readonly note?: string;
}
