// What a line's text is set from.
import type { Emended } from './place-emendations.ts';

/** The smallest thing that is set: a character, a gap made by rule, or an emended stretch. */
export interface Unit {
  readonly text: string;
  readonly line: number;
  /** Where it stands in the seed's line; null when it stands in no seed; empty for what the editor put in. */
  readonly at: readonly [start: number, end: number] | null;
  readonly emended?: Emended;
}
