// Uses of a term hung on one axis: the words about it, and the sentence each leads to.
import { addresses, type Publication, type TermUse } from '../../publication/index.ts';
import type { PeriodKeys } from '../../wording/index.ts';
import { whereAndWhen } from '../report/neighbours.ts';
import { englishLine, type EnglishLine } from './english-line.ts';
import type { Voice } from '../report/report-head.ts';

export interface UseLine extends Pick<TermUse, 'before' | 'term' | 'after'> {
  readonly address: string;
  /** `东城区 2016年`; the report's id where it is not known. */
  readonly where: string;
  /** The same in English, the term apart; null where there is none. */
  readonly english: EnglishLine | null;
}

/** Where the sentence goes on beyond the line. */
const GOES_ON = '……';

export function termUses(
  uses: readonly TermUse[],
  publication: Pick<Publication, 'report' | 'districts'>,
  voice: Voice<PeriodKeys>,
): readonly UseLine[] {
  return uses.map(({ report: id, block, sentence, before, term, after, cutBefore, cutAfter, en, enAt }) => {
    const report = publication.report.get(id);
    return {
      before: (cutBefore ? GOES_ON : '') + before,
      term,
      after: after + (cutAfter ? GOES_ON : ''),
      address: addresses.report(voice.language, id, sentence ?? block),
      where: report === undefined ? id : whereAndWhen(report, publication, voice),
      english: en === null ? null : englishLine(en, enAt),
    };
  });
}
