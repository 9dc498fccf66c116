// Schemas of what crosses a file: observations in an edition's record, key figures in a report's frontmatter.
import { z } from 'zod';
import type { BlockId, SentenceId } from '../annotations/index.ts';
import { periodSchema } from '../codelists/index.ts';
import type { KeyFigure, Observation, ObservationId } from './types.ts';

const block = '(?:title|[ph][1-9]\\d*)';
const blockId = z.custom<BlockId>((id) => typeof id === 'string' && new RegExp(`^${block}$`).test(id));
const sentenceId = z.custom<SentenceId>((id) => typeof id === 'string' && new RegExp(`^${block}\\.s[1-9]\\d*$`).test(id));
const observationId = z.custom<ObservationId>((id) => typeof id === 'string' && new RegExp(`^${block}\\.o[1-9]\\d*$`).test(id));
const amount = z.number().nonnegative();
const codeId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);

export const observationSchema: z.ZodType<Observation> = z.strictObject({
  id: observationId,
  block: blockId,
  at: z.tuple([z.number().int().nonnegative(), z.number().int().positive()]).readonly(),
  sentence: sentenceId,
  line: z.number().int().positive(),
  quote: z.string().min(1),
  text: z.string().min(1),
  value: amount,
  upper: amount.nullable(),
  unit: z.string().min(1),
  bound: z.enum(['exact', 'approx', 'at_least', 'at_most']),
  change: z.enum(['rise', 'fall']).nullable(),
  kind: z.enum(['figure', 'target']),
  indicator: codeId.nullable(),
  also: codeId.nullable(),
  label: z.strictObject({ zh: z.string().min(1), en: z.string().min(1).nullable() }),
  period: periodSchema.nullable(),
  district: codeId,
  cumulative: z.boolean(),
  resp: z.enum(['rule', 'editor']),
  was: z.record(z.string(), z.unknown()).nullable(),
  reason: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).nullable(),
});

export const keyFigureSchema: z.ZodType<KeyFigure> = z.strictObject({
  observation: observationId,
  indicator: codeId,
  value: amount,
  unit: z.string().min(1),
  period: periodSchema.nullable(),
});
