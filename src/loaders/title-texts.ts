// Every text that is set in the title face: what the face's subset must hold. A title left out here is set in the system's Song.
import { findingText } from '../charts/index.ts';
import { languages, words } from '../i18n/index.ts';
import { preferredTerm } from '../termbase/index.ts';
import { edition, publication } from './publication.ts';

/** Interface words that stand as titles. */
const INTERFACE = [
  'reports.title', 'infographics.title', 'glossary.title', 'data.title', 'search.titled', 'parallel.title', 'source.title', 'nav.about', 'lost.title',
  'term.concordance', 'front.glossary', 'front.data', 'front.trust', 'cover.enter',
] as const;

export interface TitleTexts {
  /** Titles, part heads, findings, indicators and their units, and the interface's own titles, in both languages: on many pages. */
  readonly common: readonly string[];
  /** Terms of the glossary: each on a page or two of its own. */
  readonly terms: readonly string[];
}

export function titleTexts(): TitleTexts {
  const all = publication();
  const common = [
    ...all.reports.flatMap(({ id, title, keyFigures }) => [title.zh, title.en ?? '', ...partHeads(id), ...keyFigures.map(({ unit }) => unit)]),
    ...[...all.figures.values()].flatMap(({ findings }) => [...findings.values()].flatMap(({ zh, en }) => [findingText(zh), findingText(en)])),
    ...[...all.indicators.values()].flatMap(({ zh, en }) => [zh, en]),
    ...languages.flatMap((language) => INTERFACE.map((key) => words(language)(key))),
    '0123456789.,%+−年万亿“”‘’《》、，：·—',
  ];
  return { common, terms: [...all.concepts.values()].flatMap((concept) => languages.map((language) => preferredTerm(concept, language).text)) };
}

function partHeads(report: string): string[] {
  return edition(report).blocks.filter(({ type, level }) => type === 'head' && level === 2).map(({ text }) => text);
}
