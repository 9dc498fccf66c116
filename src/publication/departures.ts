// Where a report's English says a concept otherwise than the glossary does, with the translator's reason.
import type { SentenceId } from '../annotations/index.ts';
import { currentEnglish } from '../translation/index.ts';
import type { RecordedEdition } from './recorded.ts';

/** `sentence` is the first of its segment, `en` the segment's English. */
export interface Departure {
  readonly concept: string;
  readonly report: string;
  readonly sentence: SentenceId;
  readonly en: string;
  readonly reason: string;
}

/** Of one report, in reading order. What departs from a number or a word is no concept's, and left out. */
export function departuresIn(
  { header, segments }: Pick<RecordedEdition, 'header' | 'segments'>,
  isConcept: (id: string) => boolean,
): Departure[] {
  return segments.flatMap((segment) => {
    const en = currentEnglish(segment);
    if (en === null) return [];
    return Object.entries(segment.departs ?? {}).flatMap(([concept, reason]) =>
      isConcept(concept) ? [{ concept, report: header.id, sentence: segment.sentences[0]!, en, reason }] : [],
    );
  });
}
