// The record of a report as convert leaves it in content/editions/REPORT.json: what pages, charts and search draw from.
import { z } from 'zod';
import { editionFields } from '../edition/index.ts';
import {
  droppedSchema,
  keyFigureSchema,
  observationIdSchema,
  observationSchema,
  struckSchema,
  type KeyFigure,
} from '../observations/index.ts';
import { englishOf, segmentSchema, workSchema } from '../translation/index.ts';
import type { Frontmatter } from './frontmatter.ts';

export const recordedSchema = z
  .strictObject({
    ...editionFields,
    /** The seed as received, line by line. */
    lines: z.array(z.string()).readonly(),
    observations: z.array(observationSchema).readonly(),
    /** Numbers that the editor says are no figures. */
    struck: z.array(struckSchema).readonly(),
    /** Ids that no figure bears any more. */
    dropped: z.array(droppedSchema).readonly(),
    keyFigures: z.array(keyFigureSchema).readonly(),
    /** The whole text in segments, beside their English; empty where nobody has translated any. */
    segments: z.array(segmentSchema).readonly(),
    /** Who translated, and when. */
    translation: z.array(workSchema).readonly(),
    /** Of each figure the English that states it, by id; none for one that nobody has translated. */
    quotesEn: z.record(observationIdSchema, z.string().min(1)).readonly(),
  })
  .readonly();

export type RecordedEdition = z.infer<typeof recordedSchema>;

/** The frontmatter of a recorded edition, over `blocks`: its own, or the English ones. */
export function frontmatterOf(
  recorded: Omit<RecordedEdition, 'quotesEn'>,
  blocks: RecordedEdition['blocks'] = recorded.blocks,
): Frontmatter {
  const { header, keyFigures } = recorded;
  const { id, title, year, period, district, published, source } = header;
  return {
    id,
    title: { zh: title, en: englishOf('title', recorded) },
    year,
    period,
    district,
    published,
    source,
    keyFigures: publishedKeyFigures(id, keyFigures),
    headings: blocks
      .filter(({ type }) => type === 'head')
      .map(({ id: head, level, text }) => ({ id: head, level: level ?? 2, text })),
  };
}

/** Key figures with the ids that observations are published under, `REPORT.BLOCK.oK`. */
export function publishedKeyFigures(report: string, keyFigures: readonly KeyFigure[]): KeyFigure[] {
  return keyFigures.map((figure) => ({
    ...figure,
    observation: `${report}.${figure.observation}` as KeyFigure['observation'],
  }));
}
