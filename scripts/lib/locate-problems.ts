// Problems of one report, each brought to a line and a column: an entry of the record or of the English to its place
// in the YAML, the rest to the text's first character.
import { yamlPlace } from '../../src/formats/index.ts';
import type { Place, Problem } from '../../src/problems/index.ts';
import type { SeedFiles } from './read-seeds.ts';

/** `problems` of the report of `files`, whose text is `lines`; none is added or taken away. */
export function locateProblems(problems: readonly Problem[], files: SeedFiles, lines: readonly string[]): Problem[] {
  return problems.map((one) => ({ ...one, at: located(one.at, files, lines) }));
}

function located(at: Place, files: SeedFiles, lines: readonly string[]): Place {
  if (at.column !== undefined) return at;
  if (at.file === files.file) return inText(at, lines);
  const yaml = { [files.recordFile]: files.record, [files.englishFile]: files.english }[at.file] ?? null;
  return yaml !== null && at.line === undefined ? yamlPlace(yaml, at.file, at.path ?? []) : at;
}

/** The line's first character that is no space; without a line, the text's first. */
function inText({ file, line }: Place, lines: readonly string[]): Place {
  const found = line ?? Math.max(1, lines.findIndex((text) => text.trim() !== '') + 1);
  return { file, line: found, column: Math.max(0, (lines[found - 1] ?? '').search(/\S/)) + 1 };
}
