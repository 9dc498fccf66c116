// One change of a report to show the method by: kept when the report is joined, so that no page opens every edition
// for it.
import type { Emendation } from '../edition/index.ts';
import type { RecordedEdition } from './recorded.ts';

export interface SampleChange extends Pick<Emendation, 'sic' | 'corr' | 'resp'> {
  /** What stands before and after it in the restored text. */
  readonly before: string;
  readonly after: string;
}

/** Characters shown on either side of a change. */
const AROUND = 7;
/** At least so many must stand there. */
const ROOM = 3;

/** The editor's first, else the first; none that takes text out, or stands at its block's edge. */
export function sampleChange({
  blocks,
  emendations,
}: Pick<RecordedEdition, 'blocks' | 'emendations'>): SampleChange | null {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  const shown = emendations.filter((change) => canBeShown(change, texts.get(change.block) ?? ''));
  const change = shown.find(({ resp }) => resp === 'editor') ?? shown[0];
  if (change === undefined) return null;
  const {
    block,
    at: [start, end],
    sic,
    corr,
    resp,
  } = change;
  const text = texts.get(block)!;
  return {
    sic,
    corr,
    resp,
    before: text.slice(Math.max(0, start - AROUND), start),
    after: text.slice(end, end + AROUND),
  };
}

function canBeShown({ corr, at: [start, end] }: Emendation, text: string): boolean {
  return corr !== '' && start >= ROOM && end + ROOM <= text.length;
}
