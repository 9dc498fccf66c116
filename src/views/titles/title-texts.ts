// Every text that is set in the title face: what the face's subset must hold. A title left out here is set in the
// system's Song.
import { findingText } from '../../charts/index.ts';
import { languages } from '../../language/index.ts';
import type { Publication } from '../../publication/index.ts';
import { preferredTerm } from '../../termbase/index.ts';
import type { Say } from '../../wording/index.ts';

/** Interface words that stand as titles. */
const INTERFACE = [
  'reports.title',
  'infographics.title',
  'glossary.title',
  'data.title',
  'search.titled',
  'parallel.title',
  'source.title',
  'nav.about',
  'lost.title',
  'term.concordance',
  'front.glossary',
  'front.data',
  'front.trust',
  'cover.enter',
] as const;

/** What numbers in titles are made of. */
const FIGURES = '0123456789.,%+−年万亿“”‘’《》、，：·—';

export interface TitleTexts {
  /**
   * Titles, part heads, charts' findings, units, and the interface's own titles, in both
   * languages: on many pages.
   */
  readonly common: readonly string[];
  /** Terms of the glossary, indicators, findings of a chart's keys: each on a page or two of its own. */
  readonly terms: readonly string[];
}

type Known = Pick<Publication, 'reports' | 'partHeads' | 'figures' | 'indicators' | 'conceptList'>;

/** `voices`: the words of every language that has pages. */
export function titleTexts(
  { reports, partHeads, figures, indicators, conceptList }: Known,
  voices: readonly Say<(typeof INTERFACE)[number]>[],
): TitleTexts {
  const findings = [...figures.values()].map(({ finding }) => finding);
  const ofKeys = [...figures.values()].flatMap((figure) => [...figure.findings.values()]);
  return {
    common: [
      ...reports.flatMap(({ id, title, keyFigures }) => [
        title.zh,
        title.en ?? '',
        ...(partHeads.get(id) ?? []),
        ...keyFigures.map(({ unit }) => unit),
      ]),
      ...findings.flatMap(({ zh, en }) => [findingText(zh), findingText(en)]),
      ...voices.flatMap((t) => INTERFACE.map((key) => t(key))),
      FIGURES,
    ],
    terms: [
      ...conceptList.flatMap((concept) => languages.map((language) => preferredTerm(concept, language).text)),
      ...[...indicators.values()].flatMap(({ zh, en }) => [zh, en]),
      ...ofKeys.flatMap(({ zh, en }) => [findingText(zh), findingText(en)]),
    ],
  };
}
