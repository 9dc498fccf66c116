// Problems of one report, each brought to a line and a column: an entry of the record to its place in the YAML, the rest to the text's first character.
import type { EditionRecord } from '../../src/edition/index.ts';
import { yamlPlace } from '../../src/formats/index.ts';
import type { Place, Problem } from '../../src/problems/index.ts';
import type { SeedFiles } from './read-seeds.ts';

type Path = readonly (string | number)[];
type Facts = Problem['facts'];

/** Code → the entry of the record it speaks of. A problem with another code stands at the record's first line. */
const ENTRIES: Partial<Record<Problem['code'], (record: EditionRecord, facts: Facts) => Path>> = {
  'emendation-fits-nowhere': ({ emend = [] }, { line, sic }) => ['emend', emend.findIndex((one) => one.line === line && one.sic === sic)],
  'figure-fits-nowhere': (_, { entry }) => ['figures', entry as number, 'text'],
  'figure-code-unknown': (_, { entry, field }) => ['figures', entry as number, field as string],
  'figure-code-unknown-near': (_, { entry, field }) => ['figures', entry as number, field as string],
  'figure-without-value': ({ figures = [] }, { line, text }) => ['figures', figures.findIndex((one) => one.line === line && one.text === text)],
  'read-not-together': ({ read = [] }, { lines }) => ['read', read.findIndex((one) => [one.lines].flat().join(', ') === lines)],
  'order-misses-line': () => ['order'],
  'order-repeats-line': () => ['order'],
  'district-unknown': () => ['district'],
};

/** `problems` of the report of `files`, whose record is `record` and whose text `lines`; none is added or taken away. */
export function locateProblems(problems: readonly Problem[], files: SeedFiles, { record, lines }: { record: EditionRecord; lines: readonly string[] }): Problem[] {
  return problems.map((one) => ({ ...one, at: place(one, files, { record, lines }) }));
}

function place({ code, at, facts }: Problem, files: SeedFiles, { record, lines }: { record: EditionRecord; lines: readonly string[] }): Place {
  if (at.column !== undefined) return at;
  if (at.file === files.recordFile) return at.line === undefined && files.record !== null ? yamlPlace(files.record, at.file, ENTRIES[code]?.(record, facts) ?? []) : at;
  if (at.file !== files.file) return at;
  const line = at.line ?? Math.max(1, lines.findIndex((text) => text.trim() !== '') + 1);
  return { file: at.file, line, column: Math.max(0, (lines[line - 1] ?? '').search(/\S/)) + 1 };
}
