// Where things stand in a text: offsets, never markup inside the string (TEI: stand-off annotation, P5 16.10).

/** UTF-16 offsets into a string, end excluded. */
export type Span = readonly [start: number, end: number];
export type BlockId = 'title' | `p${number}` | `h${number}`;
export type SentenceId = `${BlockId}.s${number}`;

/** A place in a block's text. */
export interface Annotation {
  readonly block: BlockId;
  readonly at: Span;
}

/** A stretch of text and the annotations that cover all of it, outermost first. */
export interface Run<A> {
  readonly text: string;
  readonly annotations: readonly A[];
}
