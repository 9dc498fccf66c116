// One page of every kind that the contract publishes, in both languages.
import { blocks, first, ids, languages, reports, terms, type Language } from './published.ts';

export interface Kind {
  readonly kind: string;
  readonly language: Language;
  readonly address: string;
  /** What the HTML may weigh, compressed, in bytes. */
  readonly html: number;
}

/**
 * What comes beside the HTML on a first visit, compressed, in bytes; `other` is the icon. Drawings stand in the HTML;
 * images are thumbnails of charts, at most three of them near the first screen.
 */
export const BESIDE: Readonly<Record<string, number>> = {
  stylesheet: 15_000,
  // with what wakes the search box: 0.6 kB
  script: 3700,
  font: 84_000, // the common title face holds what eighteen charts find
  image: 6000,
  other: 1000,
};
/** Its own script beside the common one, the engine in it; lists and texts come with the first question. */
export const BESIDE_SEARCH: Readonly<Record<string, number>> = { ...BESIDE, script: 24_000 };

export function kinds(): readonly Kind[] {
  const cover: Kind = { kind: 'cover', language: 'zh', address: '/', html: 8000 };
  return [
    cover,
    ...languages.flatMap((language) =>
      pages(language).map(([kind, address, kilobytes]) => ({
        kind,
        language,
        address: `/${language}/${address}`,
        html: kilobytes * 1000,
      })),
    ),
  ];
}

/**
 * Budgets are what the heaviest stood at when they were set (November 2026), and half as much again; `parallel` will
 * hold both languages.
 */
function pages(language: Language): readonly (readonly [kind: string, address: string, kilobytes: number])[] {
  const report = first(
    reports().toSorted((one, other) => blocks(other.id).length - blocks(one.id).length),
    'report',
  ).id;
  const term = first(terms(), 'term');
  const chart = first(ids(`${language}/infographics`), 'chart');
  const key = first(
    ids(`${language}/infographics/${chart}`).filter((id) => id !== 'embed'),
    'key of a chart',
  );
  const indicator = first(ids(`${language}/data/indicators`), 'indicator');
  return [
    ['front', '', 15],
    ['reports', 'reports/', 9],
    ['article', `reports/${report}/`, 36],
    ['parallel', `reports/${report}/parallel/`, 30],
    ['source', `reports/${report}/source/`, 20],
    ['glossary', 'glossary/', 30],
    ...['by-stroke', 'by-english', 'by-field'].map((order) => ['glossary', `glossary/${order}/`, 30] as const),
    ['phraseology', 'glossary/phraseology/', 75],
    ['term', `glossary/${term}/`, 10],
    ['concordance', `glossary/${term}/concordance/`, 9],
    ['gallery', 'infographics/', 14],
    ['chart', `infographics/${chart}/`, 13],
    ['key', `infographics/${chart}/${key}/`, 13],
    ['embed', `infographics/${chart}/embed/`, 8],
    ['data', 'data/', 80],
    ['codebook', 'data/codebook/', 24],
    ['discrepancies', 'data/discrepancies/', 12],
    ['indicator', `data/indicators/${indicator}/`, 8],
    ['search', 'search/', 8],
    ['about', 'about/', 9],
  ];
}
