// The parts of the proof, and the command that runs each.

type Command = readonly [command: string, ...words: string[]];
interface Part {
  readonly says: string;
  readonly command: Command;
  /** Run only when it is named: `npm run proof` stays within its hour. */
  readonly isApart?: true;
}

const files = (...names: string[]): Command => [
  'vitest',
  'run',
  '--project',
  'proof',
  ...names.map((name) => `tests/proof/${name}.test.ts`),
];

/**
 * Each is at most an hour on two cores; no heading of docs/proof.md is filled by two. Those after `test` look at the
 * site that it, or npm run build, left in dist/.
 */
export const proofParts: Readonly<Record<string, Part>> = {
  test: { says: 'npm test, which builds the site', command: ['npm', 'test'] },
  text: {
    says: 'texts restored without a record, bad input, reports’ MDX as modules',
    command: files('restore', 'bad-input', 'mdx-modules'),
  },
  figures: { says: 'figures against two readers’ lists, and every digit changed', command: files('figures') },
  pages: { says: 'every page in a browser, at every width', command: files('every-page', 'page-widths') },
  search: {
    says: 'search, glossary, and the site on servers of others',
    command: files('search', 'search-cost', 'glossary', 'servers'),
  },
  speed: { says: 'texts to editions, convert over 1,000 reports', command: files('speed') },
  mutants: {
    says: 'whether the tests notice changes of the code, stage by stage; only when named',
    command: ['node', 'tests/mutation/prove.ts'],
    isApart: true,
  },
};

/** What a proof runs that names no part. */
export const wholeProof: readonly string[] = Object.entries(proofParts).flatMap(([name, { isApart }]) =>
  isApart ? [] : [name],
);
