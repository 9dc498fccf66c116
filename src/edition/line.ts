// A line of the seed in its place, what may be told of its kind, and what comes back among the lines.
import type { Proof } from './joint.ts';
import type { NumberForm } from './number-of.ts';
import type { PreparedStrip } from './prepare-strip.ts';
import type { BlockType } from './types.ts';

/** A line in its place in the seed. Widths in em. */
export interface Line extends PreparedStrip {
  readonly width: number;
  /** The usual width of the lines set together with it. */
  readonly column: number;
  /** Blank lines before and after it; Infinity at the seed's ends. */
  readonly blankBefore: number;
  readonly blankAfter: number;
  /** The lines that stand together with it without a blank one: which piece, how many, its place among them. */
  readonly piece: number;
  readonly lines: number;
  readonly at: number;
  /** What the last line of its piece ends with. */
  readonly ends: string;
  /** The line before it, in whatever piece. */
  readonly above: string;
  /** The line below it in its piece, and whether that begins with white space. */
  readonly below: string;
  readonly belowIndented: boolean;
  /** Beside which of its ends a form feed stands. */
  readonly turn: 'before' | 'after' | null;
}

/** A head's class decides its level: brackets stand over sections, these over labels. */
export type HeadClass = 'hash' | 'bracket' | 'plain' | 'label' | NumberForm;
export interface LineKind {
  readonly type: BlockType;
  readonly head?: HeadClass;
  readonly level?: number;
}
/** What comes back in the seed: label words before a colon, labels with a numeral. */
export interface Signs {
  readonly labels: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  /** Paragraphs begin with an indent that the tool has kept. */
  readonly indented: boolean;
  /** The row from which a converter marked the headings with #; Infinity where it marked none. */
  readonly hashedFrom: number;
  /** How strongly a joint is proved in this text; asked again, answered from memory. */
  readonly joint: (before: string, after: string) => Proof;
  /** Whether a text's last (-1) or first (0) word is half of one; likewise. */
  readonly isHalf: (text: string, at: 0 | -1) => boolean;
  /** The kind of a line, found once. */
  readonly kindOf: (line: Line) => LineKind | null;
}
