// The edition of one report: its text in blocks, where every character came from, and what was changed.
import type { Annotation, BlockId, SentenceId, Span } from '../annotations/index.ts';
import type { DistrictId, Period } from '../codelists/index.ts';
import type { Localized } from '../language/index.ts';
import type { Position } from './position.ts';

/** TEI's words where it has one: `argument` is a standfirst, `figDesc` a caption, `item` a list item. */
export type BlockType = 'title' | 'kicker' | 'subtitle' | 'byline' | 'argument' | 'head' | 'p' | 'item' | 'figDesc' | 'table' | 'note';

/** A stretch of a seed's line (1-based), non-space characters only; offsets in that line. */
export interface Source { readonly line: number; readonly at: Span }

/** `sources`' characters, with the block's emendations, are `text` exactly; white space in `text` is set by rule. */
export interface Block {
  readonly id: BlockId;
  readonly type: BlockType;
  /** Of a head: 2 for a part, 3 for a section in it, and so on (the title is 1). */
  readonly level?: number;
  readonly text: string;
  /** The editor wrote this block: it stands in no seed line. */
  readonly supplied?: true;
  /** Why it was supplied, both languages, ready to show. */
  readonly reason?: Localized;
  readonly sources: readonly Source[];
}

/** `sic` stood in the seed at `line`; the block reads `corr` at `at`. Either may be empty: an insertion, a deletion. */
export interface Emendation extends Annotation {
  readonly line: number;
  readonly sic: string;
  readonly corr: string;
  /** Both languages, ready to show. */
  readonly reason: Localized;
  readonly resp: 'rule' | 'editor';
}

/** Ends at 。！？ with the closing marks after it, or with its block; never at ；. */
export interface Sentence extends Annotation { readonly id: SentenceId }

/** Page furniture (TEI fw): marks, running heads, second strokes of overprint. In the seed, not in the text. */
export interface FormeWork extends Source { readonly text: string; readonly class: string }

/** An id that nothing bears any more, as an empty anchor on the block that took its text. */
export interface Anchor { readonly id: BlockId | SentenceId; readonly block: BlockId; readonly position: Position }

export interface Header {
  /** The report's id: its seed's file name without ending. */
  readonly id: string;
  readonly title: string;
  /** The year whose work is told (not the year of printing). */
  readonly year: number;
  readonly period: Period;
  readonly district: DistrictId;
  /** ISO 8601 date, month or year, only where the text proves it. */
  readonly published: string | null;
  readonly source: string | null;
}

export interface Edition {
  readonly header: Header;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  readonly emendations: readonly Emendation[];
  readonly formeWork: readonly FormeWork[];
  readonly anchors: readonly Anchor[];
  /** The place of every block's and sentence's first character: the ledger's rows, in reading order. */
  readonly positions: readonly { readonly id: BlockId | SentenceId; readonly position: Position }[];
}
