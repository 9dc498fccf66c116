// Addresses that were published go on answering: the glossary's ids, indicators that were merged, and what
// content/moved.yaml says of those that were left.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { standingIndicators, type Indicator } from '../../src/codelists/index.ts';
import { yamlPlace } from '../../src/formats/index.ts';
import { readIndicators, readMoved } from '../../src/loaders/index.ts';
import type { Problem } from '../../src/problems/index.ts';
import { checkMerged, checkMoved, indicatorPage, type Moved } from '../../src/publication/index.ts';
import { IDS_FILE, lostIds } from '../../src/termbase/index.ts';

const MOVED = 'content/moved.yaml';
const INDICATORS = 'content/indicators.yaml';
/** Pages of the glossary that are no entry. */
const LISTS = [
  'glossary/',
  ...['by-stroke', 'by-english', 'by-field', 'phraseology'].map((name) => `glossary/${name}/`),
];
/** Rows whose pages are known before the site is built. */
const KNOWN = /^(?:glossary|data\/indicators)\//;

/** The faults of the project at `root`. An entry that cannot be read is told of elsewhere, and is not gone. */
export function checkKept(root: string): Problem[] {
  const moved = readMoved(root);
  const indicators = readIndicators(root).value;
  const ids = new Set(entries(root));
  const pages = [...ids].map((id) => `glossary/${id}/`);
  const exists = new Set([...LISTS, ...pages, ...standingIndicators(indicators).map(({ id }) => indicatorPage(id))]);
  const left = new Set(moved.value.map(({ old }) => /^glossary\/([^/]+)\/$/.exec(old)?.[1] ?? ''));
  const known = moved.value.filter((row) => KNOWN.test(row.old));
  const text = textOf(root, MOVED);
  return [
    ...moved.problems,
    ...checkMoved(known, exists, (path) => yamlPlace(text, MOVED, path)),
    // without a list of what moved nothing was published yet
    ...(text === '' ? [] : mergedAway(root, moved.value, indicators)),
    ...lostIds(textOf(root, IDS_FILE), ids, left),
  ];
}

function mergedAway(root: string, moved: readonly Moved[], indicators: readonly Indicator[]): Problem[] {
  const merged = indicators.flatMap(({ id, replacedBy }) =>
    replacedBy === undefined ? [] : [[id, replacedBy] as const],
  );
  const text = textOf(root, INDICATORS);
  const rowOf = (id: string): number => indicators.findIndex((one) => one.id === id);
  return checkMerged(moved, new Map(merged), (id) => yamlPlace(text, INDICATORS, [rowOf(id), 'replacedBy']));
}

function textOf(root: string, file: string): string {
  return existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '';
}

/** The ids of the glossary's files. */
function entries(root: string): string[] {
  const folder = join(root, 'content/glossary');
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.yaml')).map((name) => name.slice(0, -'.yaml'.length));
}
