// What a page of type is before anyone reads it.

/** A stretch of glyphs set in one go; lengths in points, `y` is its baseline from the top of the page. */
export interface Run {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
  /** The name of its face, as the page has it. */
  readonly font: string;
}
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly runs: readonly Run[];
}

/** Runs that stand side by side on one baseline without a gap. */
export interface Piece extends Run {
  /** By its face's name, or because it is printed twice a hair apart. */
  readonly bold: boolean;
}
/** Pieces on one baseline; more than one are cells of a table. */
export type Row = readonly Piece[];
/** Rows of one column in their order, or of one table. */
export type Column = readonly Row[];
