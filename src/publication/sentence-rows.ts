// Every sentence of the publication, a row each, to which rows of figures are joined by id.
import type { RecordedEdition } from './recorded.ts';

/**
 * `id` is `REPORT.BLOCK.sM`, over all reports; `en` is null until the sentence is translated, and where its English
 * stands with the sentence before it.
 */
export interface SentenceRow {
  readonly id: string;
  readonly report: string;
  readonly block: string;
  readonly zh: string;
  readonly en: string | null;
}

/** Report by report as `editions` gives them, in reading order. */
export function* sentenceRows(editions: Iterable<RecordedEdition>): Generator<SentenceRow> {
  for (const { header, blocks, sentences, segments } of editions) {
    const english = new Map(segments.map((segment) => [segment.sentences[0], standing(segment)]));
    const texts = new Map<string, string>(blocks.map(({ id, text }) => [id, text]));
    for (const { id, block, at } of sentences)
      yield {
        id: `${header.id}.${id}`,
        report: header.id,
        block,
        zh: (texts.get(block) ?? '').slice(...at),
        en: english.get(id) ?? null,
      };
  }
}

/** What was made from another Chinese than the edition's is not its English any more. */
function standing({ en, was }: RecordedEdition['segments'][number]): string | null {
  return was === undefined ? en : null;
}
