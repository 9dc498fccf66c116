// The edition as it crosses a file, content/editions/REPORT.json: the schemas from which its types are inferred
// (types.ts).
import { z } from 'zod';
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { periodSchema } from '../codelists/index.ts';
import { localizedSchema } from '../language/index.ts';
import { readPosition, type Position } from '../identity/index.ts';

/** TEI's words where it has one: `argument` is a standfirst, `figDesc` a caption, `item` a list item. */
export const blockType = z.enum([
  'title',
  'kicker',
  'subtitle',
  'byline',
  'argument',
  'head',
  'p',
  'item',
  'figDesc',
  'table',
  'note',
]);

/** A year, a month or a day (ISO 8601). */
export const dateSchema = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);

export const blockIdSchema = named<BlockId>(/^(?:title|[ph][1-9]\d*)$/);
export const sentenceIdSchema = named<SentenceId>(/^(?:title|[ph][1-9]\d*)\.s[1-9]\d*$/);

/** A place in the seed, as the ledger of ids writes it. */
export const positionSchema = z.custom<Position>((place) => typeof place === 'string' && readPosition(place) !== null);

/** 1-based, in the seed. */
export const lineNumber = z.number().int().positive();
const offset = z.number().int().nonnegative();
const span = z.tuple([offset, offset]).readonly();

/** Who decided so: a rule of ours, or the editor's record. */
export const resp = z.enum(['rule', 'editor']);

/** The fields of everything that points into a block's text. */
export const annotationFields = { block: blockIdSchema, at: span };

/** A stretch of a seed's line, non-space characters only; offsets in that line. */
export const sourceSchema = z.strictObject({ line: lineNumber, at: span }).readonly();

export const blockSchema = z
  .strictObject({
    id: blockIdSchema,
    type: blockType,
    /** Of a head: 2 for a part, 3 for a section in it, and so on (the title is 1). */
    level: z.number().int().positive().exactOptional(),
    text: z.string(),
    /** Of a table: its cells; `text` is `writeTable(rows)`. */
    rows: z.array(z.array(z.string()).readonly()).readonly().exactOptional(),
    /** The editor wrote this block: it stands in no seed line. */
    supplied: z.literal(true).exactOptional(),
    /** Why it was supplied, both languages, ready to show. */
    reason: localizedSchema.exactOptional(),
    sources: z.array(sourceSchema).readonly(),
  })
  .readonly();

export const sentenceSchema = z.strictObject({ id: sentenceIdSchema, ...annotationFields }).readonly();

export const emendationSchema = z
  .strictObject({
    ...annotationFields,
    line: lineNumber,
    sic: z.string(),
    corr: z.string(),
    /** Both languages, ready to show. */
    reason: localizedSchema,
    resp,
  })
  .readonly();

export const formeWorkSchema = z
  .strictObject({ line: lineNumber, at: span, text: z.string(), class: z.string() })
  .readonly();

const anyId = z.union([blockIdSchema, sentenceIdSchema]);

export const anchorSchema = z.strictObject({ id: anyId, block: blockIdSchema, position: positionSchema }).readonly();

export const headerSchema = z
  .strictObject({
    /** The report's id: its seed's file name without ending. */
    id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
    title: z.string(),
    /** The year whose work is told (not the year of printing). */
    year: z.number().int(),
    period: periodSchema,
    district: z.string(),
    /** Only where the text proves it. */
    published: dateSchema.nullable(),
    source: z.string().nullable(),
  })
  .readonly();

export const editionFields = {
  header: headerSchema,
  blocks: z.array(blockSchema).readonly(),
  sentences: z.array(sentenceSchema).readonly(),
  emendations: z.array(emendationSchema).readonly(),
  formeWork: z.array(formeWorkSchema).readonly(),
  anchors: z.array(anchorSchema).readonly(),
  /** The place of every block's and sentence's first character: the ledger's rows, in reading order. */
  positions: z.array(z.strictObject({ id: anyId, position: positionSchema }).readonly()).readonly(),
};

export const editionSchema = z.strictObject(editionFields).readonly();

/** A text of a form that a template literal type names. */
function named<T extends string>(form: RegExp): z.ZodType<T> {
  return z.string().regex(form) as unknown as z.ZodType<T>;
}
