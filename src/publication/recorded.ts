// The record of a report as convert leaves it in content/editions/REPORT.json: what pages, charts and search draw from.
import type { Edition } from '../edition/index.ts';
import type { Dropped, KeyFigure, Observation, Struck } from '../observations/index.ts';
import type { Frontmatter } from './frontmatter.ts';

export interface RecordedEdition extends Edition {
  /** The seed as received, line by line. */
  readonly lines: readonly string[];
  readonly observations: readonly Observation[];
  /** Numbers that the editor says are no figures, and ids that no figure bears any more. */
  readonly struck: readonly Struck[];
  readonly dropped: readonly Dropped[];
  readonly keyFigures: readonly KeyFigure[];
}

/** The frontmatter of a recorded edition. `en` titles come with the translation. */
export function frontmatterOf({ header, blocks, keyFigures }: RecordedEdition): Frontmatter {
  const { id, title, year, period, district, published, source } = header;
  return {
    id, title: { zh: title, en: null }, year, period, district, published, source,
    keyFigures: publishedKeyFigures(id, keyFigures),
    headings: blocks.filter(({ type }) => type === 'head').map(({ id: head, level, text }) => ({ id: head, level: level ?? 2, text })),
  };
}

/** Key figures with the ids that observations are published under, `REPORT.BLOCK.oK`. */
export function publishedKeyFigures(report: string, keyFigures: readonly KeyFigure[]): KeyFigure[] {
  return keyFigures.map((figure) => ({ ...figure, observation: `${report}.${figure.observation}` as KeyFigure['observation'] }));
}
