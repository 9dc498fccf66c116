// The sentences that state some observations, each once, its figures marked.
import { weave, type Run, type SentenceId, type Span } from '../annotations/index.ts';
import { edition } from '../loaders/index.ts';
import type { Publication } from '../publication/index.ts';

export interface Quote {
  readonly report: string;
  readonly sentence: SentenceId;
  readonly block: string;
  /** Text in order; a run under an annotation is one of the figures asked for. */
  readonly pieces: readonly Run<{ readonly at: Span }>[];
}

/** `ids` are published ones, `REPORT.BLOCK.oK`. */
export function quotesOf(ids: readonly string[], publication: Publication): readonly Quote[] {
  const rows = ids.flatMap((id) => publication.observation.get(id) ?? []);
  return [...Map.groupBy(rows, ({ report, sentence }) => `${report}#${sentence}`).values()].flatMap((group) => {
    const [first] = group;
    const quote = first && quoteOf(first.report, first.sentence, new Set(group.map(({ id }) => id)));
    return quote ? [quote] : [];
  });
}

function quoteOf(report: string, sentence: SentenceId, wanted: ReadonlySet<string>): Quote | null {
  const { blocks, sentences, observations } = edition(report);
  const place = sentences.find(({ id }) => id === sentence);
  const block = blocks.find(({ id }) => id === place?.block);
  if (!place || !block) return null;
  const [start, end] = place.at;
  const marks = observations.filter(({ id }) => wanted.has(`${report}.${id}`)).map(({ at }) => ({ at: [at[0] - start, at[1] - start] as const }));
  return { report, sentence, block: block.id, pieces: weave(block.text.slice(start, end), marks) };
}
