// The edition of one report: its text in blocks, where every character came from, and what was changed. Fields:
// schema.ts.
import type { z } from 'zod';
import type {
  anchorSchema,
  blockSchema,
  blockType,
  editionSchema,
  emendationSchema,
  formeWorkSchema,
  headerSchema,
  sentenceSchema,
  sourceSchema,
} from './schema.ts';

export type BlockType = z.infer<typeof blockType>;

/** A stretch of a seed's line (1-based), non-space characters only; offsets in that line. */
export type Source = z.infer<typeof sourceSchema>;

/** `sources`' characters, with the block's emendations, are `text` exactly; white space in `text` is set by rule. */
export type Block = z.infer<typeof blockSchema>;

/** `sic` stood in the seed at `line`; the block reads `corr` at `at`. Either may be empty: an insertion, a deletion. */
export type Emendation = z.infer<typeof emendationSchema>;

/** Ends at 。！？ with the closing marks after it, or with its block; never at ；. */
export type Sentence = z.infer<typeof sentenceSchema>;

/** Page furniture (TEI fw): marks, running heads, second strokes of overprint. In the seed, not in the text. */
export type FormeWork = z.infer<typeof formeWorkSchema>;

/** An id that nothing bears any more, as an empty anchor on the block that took its text. */
export type Anchor = z.infer<typeof anchorSchema>;

export type Header = z.infer<typeof headerSchema>;
export type Edition = z.infer<typeof editionSchema>;
