// content/glossary.ids.txt: the ids under which concepts were ever published. State, not output: convert only adds to
// it.
import { problem, type Problem } from '../problems/index.ts';

export const IDS_FILE = 'content/glossary.ids.txt';

const HEAD = [
  '# 术语表已公布过的编号，一行一个。由 npm run convert 添加，从不删去：网址须长期有效（docs/editing.zh.md）。',
  '# Ids of the glossary that were ever published, one a line. npm run convert adds to it ' +
    'and takes none away: addresses stay (docs/editing.md).',
];

/** The ids in the file's text, with their 1-based lines. */
export function readIds(text: string): ReadonlyMap<string, number> {
  const rows = text.split(/\r?\n/).map((line, i) => [line.trim(), i + 1] as const);
  return new Map(rows.filter(([line]) => line !== '' && !line.startsWith('#')));
}

/** The file's text with `ids` in it, sorted; what stood there stays. */
export function keepIds(text: string, ids: readonly string[]): string {
  return [...HEAD, ...[...new Set([...readIds(text).keys(), ...ids])].sort(), ''].join('\n');
}

/**
 * A fault for each id of the file that is no concept's any more (`ids`) and from which nothing leads on (`moved`: old
 * ids).
 */
export function lostIds(text: string, ids: ReadonlySet<string>, moved: ReadonlySet<string>): Problem[] {
  return [...readIds(text)]
    .filter(([id]) => !ids.has(id) && !moved.has(id))
    .map(([id, line]) => problem('concept-id-lost', { file: IDS_FILE, line }, { id }));
}
