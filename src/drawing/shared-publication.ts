// The publication as it is handed to a second thread: without what weighs most, and what only the first one draws.
import type { Publication } from '../publication/index.ts';

type Left = 'uses' | 'phraseUses' | 'sentences' | 'segments';

/** Plain data: a copy of it can be sent to another thread. */
export type SharedPublication = Omit<Publication, Left>;

/** At a thousand reports the uses of terms are three quarters of the publication; reports and charts need none. */
export function sharedOf(publication: Publication): SharedPublication {
  const { uses: _uses, phraseUses: _phraseUses, sentences: _sentences, segments: _segments, ...shared } = publication;
  return shared;
}

/** The publication again. To ask it for what was left out is a bug, and throws; to copy it is none. */
export function publicationOf(shared: SharedPublication): Publication {
  return Object.defineProperties({ ...shared } as Publication, {
    uses: { get: () => absent('uses') },
    phraseUses: { get: () => absent('phraseUses') },
    sentences: { value: () => absent('sentences') },
    segments: { value: () => absent('segments') },
  });
}

function absent(name: Left): never {
  throw new Error(`A page of a report or a chart asks for “${name}” of all reports (src/drawing/drawing-order.ts).`);
}
