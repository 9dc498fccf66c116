// Addresses that were published go on answering: the glossary's ids, and what content/moved.yaml says of those that
// were left.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { yamlPlace } from '../../src/formats/index.ts';
import { readMoved } from '../../src/loaders/index.ts';
import type { Problem } from '../../src/problems/index.ts';
import { checkMoved } from '../../src/publication/index.ts';
import { IDS_FILE, lostIds } from '../../src/termbase/index.ts';

const MOVED = 'content/moved.yaml';
/** Pages of the glossary that are no entry. */
const LISTS = [
  'glossary/',
  ...['by-stroke', 'by-english', 'by-field', 'phraseology'].map((name) => `glossary/${name}/`),
];

/** The faults of the project at `root`. An entry that cannot be read is told of elsewhere, and is not gone. */
export function checkKept(root: string): Problem[] {
  const moved = readMoved(root);
  const ids = new Set(entries(root));
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

/** The ids of the glossary's files. */
function entries(root: string): string[] {
  const folder = join(root, 'content/glossary');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
}
