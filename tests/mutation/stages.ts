// What `npm run mutate` knows of each stage: the tests that hold it besides its own, and the score below which it is
// called weak.

export interface MutatedStage {
  /** Test files besides `src/STAGE/**`, from the project's root. */
  readonly tests: readonly string[];
  /** Per cent of sampled mutants that tests must notice. */
  readonly bar: number;
}

/** The stages that later issues rewrite (observations, search, edition) are held to their bar in those. */
export const stages: Readonly<Record<string, MutatedStage>> = {
  text: { tests: [], bar: 80 },
  annotations: { tests: [], bar: 80 },
  numerals: { tests: ['src/wording/**/*.test.ts'], bar: 80 },
  codelists: { tests: [], bar: 80 },
  publication: { tests: ['src/views/**/*.test.ts'], bar: 80 },
  termbase: {
    tests: ['tests/glossary-orders.test.ts', 'tests/terms.test.ts', 'tests/formats/glossary-rows.test.ts'],
    bar: 80,
  },
  views: { tests: [], bar: 80 },
  release: { tests: [], bar: 80 },
  wording: { tests: [], bar: 80 },
  formats: { tests: ['tests/formats.test.ts', 'tests/formats/*.test.ts'], bar: 75 },
  translation: { tests: ['tests/align.test.ts', 'tests/translation/pairs.test.ts'], bar: 80 },
  charts: { tests: [], bar: 75 },
  observations: { tests: ['tests/figures.test.ts'], bar: 75 },
  search: { tests: ['src/release/search-index.test.ts'], bar: 75 },
  identity: { tests: ['src/edition/**/*.test.ts', 'src/succession/**/*.test.ts'], bar: 75 },
  edition: { tests: [], bar: 75 },
  succession: { tests: ['tests/add.test.ts'], bar: 75 },
};

/** Measured by `npm run proof -- mutants`; the others when their issues rewrite them. */
export const measured: readonly string[] = [
  'numerals',
  'codelists',
  'publication',
  'termbase',
  'views',
  'text',
  'annotations',
  'release',
  'wording',
  'translation',
  'charts',
];
