// What a parallel page says: a report sentence by sentence, in both languages once both stand.
import { addresses, type Publication, type RecordedEdition } from '../../publication/index.ts';
import { reportFacts, type FactKeys, type ReportFacts } from '../report/report-facts.ts';
import { reportHead, type ReportHead, type Voice } from '../report/report-head.ts';
import type { SuppliedKeys } from '../report/supplied-words.ts';
import { parallelLines, type ParallelLine } from './parallel-lines.ts';

export interface ParallelView {
  readonly head: ReportHead;
  readonly facts: ReportFacts;
  /** Ids the title took over. */
  readonly titleAnchors: readonly string[];
  /** Whether any of it is in English, and how much is not. */
  readonly isTranslated: boolean;
  readonly standing: { readonly missing: number; readonly stale: number };
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
    facts: reportFacts(report, publication, voice),
    titleAnchors: edition.anchors.filter(({ block }) => block === 'title').map(({ id }) => id),
    isTranslated: edition.segments.some(({ en }) => en !== null),
    standing: {
      missing: edition.segments.filter(({ en }) => en === null).length,
      stale: edition.segments.filter(({ en, was }) => en !== null && was !== undefined).length,
    },
    lines: parallelLines(edition, { voice, addressOf: (id) => addresses.report(voice.language, report.id, id) }),
  };
}
