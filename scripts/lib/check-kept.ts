// Addresses that were published go on answering: the glossary's ids, and what content/moved.yaml says of those that were left.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { yamlPlace } from '../../src/formats/index.ts';
import { readMoved } from '../../src/loaders/index.ts';
import type { Problem } from '../../src/problems/index.ts';
import { checkMoved, type Parts } from '../../src/publication/index.ts';
import { IDS_FILE, lostIds } from '../../src/termbase/index.ts';

const MOVED = 'content/moved.yaml';
/** Pages of the glossary that are no entry. */
const LISTS = [
  'glossary/',
  ...['by-stroke', 'by-english', 'by-field', 'phraseology'].map((name) => `glossary/${name}/`),
];

/** The faults of the project at `root`, whose entries are `concepts`. */
export function checkKept(root: string, { concepts }: Pick<Parts, 'concepts'>): Problem[] {
  const moved = readMoved(root);
  const ids = new Set(concepts.map(({ id }) => id));
  const exists = new Set([...LISTS, ...[...ids].map((id) => `glossary/${id}/`)]);
  const text = existsSync(join(root, MOVED)) ? readFileSync(join(root, MOVED), 'utf8') : '';
  const left = new Set(moved.value.map(({ old }) => /^glossary\/([^/]+)\/$/.exec(old)?.[1] ?? ''));
  const inGlossary = moved.value.filter((row) => row.old.startsWith('glossary/'));
  return [
    ...moved.problems,
    ...checkMoved(inGlossary, exists, (path) => yamlPlace(text, MOVED, path)),
    ...lostIds(existsSync(join(root, IDS_FILE)) ? readFileSync(join(root, IDS_FILE), 'utf8') : '', ids, left),
  ];
}
