// Every sentence of the publication, a row each, to which rows of figures are joined by id; and every segment.
import { englishOfSentences, type Segment } from '../translation/index.ts';
import type { RecordedEdition } from './recorded.ts';

/**
 * `id` is `REPORT.BLOCK.sM`, over all reports; `en` is the English of the segment that holds the sentence, `segment`
 * the id of the sentence with which that begins; both null until the sentence is translated.
 */
export interface SentenceRow {
  readonly id: string;
  readonly report: string;
  readonly block: string;
  readonly zh: string;
  readonly en: string | null;
  readonly segment: string | null;
}

/** Report by report as `editions` gives them, in reading order. */
export function* sentenceRows(editions: Iterable<RecordedEdition>): Generator<SentenceRow> {
  for (const edition of editions) {
    const report = edition.header.id;
    const texts = new Map<string, string>(edition.blocks.map(({ id, text }) => [id, text]));
    const english = englishOfSentences(edition);
    for (const { id, block, at } of edition.sentences) {
      const { en = null, first = null } = english.get(id) ?? {};
      const zh = (texts.get(block) ?? '').slice(...at);
      yield { id: `${report}.${id}`, report, block, zh, en, segment: first === null ? null : `${report}.${first}` };
    }
  }
}

/** A segment of a report that somebody has begun to translate. */
export type SegmentRow = Segment & { readonly report: string };

/** Report by report as `editions` gives them, in reading order. */
export function* segmentRows(editions: Iterable<RecordedEdition>): Generator<SegmentRow> {
  for (const { header, segments } of editions) for (const segment of segments) yield { ...segment, report: header.id };
}
