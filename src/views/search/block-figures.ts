// The figures of a report's blocks as the search shows them: the number as it stands there, what it counts, when and
// where.
import type { District, DistrictId } from '../../codelists/index.ts';
import type { BlockFigure } from '../../search/index.ts';
import { printed } from '../../wording/index.ts';
import { labelWords, whenWords, type WhenKeys } from '../data/row-words.ts';
import type { Voice } from '../report/report-head.ts';
import type { ShownText } from '../report/shown-text.ts';

interface Known {
  readonly shown: Pick<ShownText, 'observations' | 'sentences'>;
  readonly districts: ReadonlyMap<DistrictId, District>;
  /** Whose report it is: only another is said. */
  readonly district: DistrictId;
}

/** By block; their places are in its text as it is shown. One that repeats another of its report is left out. */
export function figuresOf(
  { shown: { observations, sentences }, districts, district }: Known,
  { t, language }: Voice<WhenKeys>,
): ReadonlyMap<string, readonly BlockFigure[]> {
  const stated = observations.filter(({ repeats }) => repeats === null);
  return new Map(
    [...Map.groupBy(stated, ({ block }) => block)].map(([block, figures]) => [
      block,
      figures.map((figure): BlockFigure => ({
        at: figure.at,
        number: printed(figure, language),
        label: labelWords(figure, language).text,
        when: whenWords(figure, t),
        sentence: sentences.find(({ block: of, at }) => of === block && at[0] <= figure.at[0] && figure.at[0] < at[1])
          ?.id,
        ...(figure.district !== district && { where: districts.get(figure.district)?.[language] }),
        ...(figure.indicator !== null && { indicator: figure.indicator }),
      })),
    ]),
  );
}
