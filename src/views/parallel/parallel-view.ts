// What a parallel page says: a report sentence by sentence, in both languages once both stand.
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import { reportFacts, type FactKeys, type ReportFacts } from '../report/report-facts.ts';
import { reportHead, type ReportHead, type Voice } from '../report/report-head.ts';
import { englishWords, shownText } from '../report/shown-text.ts';
import type { SuppliedKeys } from '../report/supplied-words.ts';
import { translationView, type TranslationView } from '../report/translation-view.ts';
import { parallelLines, titleNotes, type ParallelLine } from './parallel-lines.ts';

export interface ParallelView {
  readonly head: ReportHead;
  readonly facts: ReportFacts;
  /** Ids the title took over. */
  readonly titleAnchors: readonly string[];
  /** The translator's doubts about the title, which stands over the lines. */
  readonly titleNotes: readonly string[];
  /** Who translated, and what is not; null where nobody has. */
  readonly translation: TranslationView | null;
  readonly lines: readonly ParallelLine[];
}

/** Of a report that the publication holds; `edition` is its own. */
export function parallelView(
  publication: Publication,
  edition: RecordedEdition,
  voice: Voice<FactKeys | SuppliedKeys>,
): ParallelView {
  const report = publication.report.get(edition.header.id)!;
  return {
    head: reportHead(report, publication, voice),
    facts: reportFacts(report, publication, { ...voice, words: englishWords(shownText(edition, voice.language)) }),
    titleAnchors: edition.anchors.filter(({ block }) => block === 'title').map(({ id }) => id),
    titleNotes: titleNotes(edition),
    translation: translationView(edition, voice.language),
    lines: parallelLines(edition, { voice, addressOf: (id) => addresses.report(voice.language, report.id, id) }),
  };
}
