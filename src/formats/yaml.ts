// YAML: a file that a person wrote becomes a checked value, or problems at its lines and columns. The one door for
// hand-written YAML.
import { LineCounter, parseDocument, type Document } from 'yaml';
import type { ZodType } from 'zod';
import { problem, type Outcome, type Place, type Problem } from '../problems/index.ts';
import { issueFindings } from './yaml-issues.ts';
import { nodeOffset, type Path } from './yaml-offset.ts';

/**
 * Reads `text` (YAML 1.2, one document) by `schema` and returns its value, or null and every problem found, each at
 * line and column (1-based, UTF-16 units) of `file`. Faults of the notation come first: while there are any, the
 * schema is not asked. Unknown keys are found where the schema is strict (`z.strictObject`); for them and for values
 * of a closed list a near miss is proposed. A schema's own rule names its problem: `.refine(rule, { params: { code:
 * 'a-row-of-the-table', facts: {…} } })`. Throws nothing but bugs; `schema` must not be asynchronous.
 *
 * `readYaml('unti: 人\n', 'content/indicators.yaml', z.strictObject({ unit: z.string() }))`
 * → value null, `content/indicators.yaml:1:1  “unti” is not a field here. Did you mean unit? …`
 */
export function readYaml<T>(text: string, file: string, schema: ZodType<T>): Outcome<T | null> {
  const { document, lines } = parse(text);
  const place = (offset: number): Place => placeAt(lines, file, offset);
  const faults = notationFaults(document, place);
  if (faults.length > 0) return { value: null, problems: faults };
  const written = plain(document);
  if ('fault' in written)
    return { value: null, problems: [problem('yaml-notation', place(0), { detail: written.fault })] };
  const result = schema.safeParse(written.value);
  if (result.success) return { value: result.data, problems: [] };
  if (written.value === null) return { value: null, problems: [problem('yaml-empty', place(0))] };
  const problems = issueFindings(result.error.issues, written.value, schema).map(({ code, path, key, facts }) =>
    problem(code, place(nodeOffset(document, path, key)), facts),
  );
  return { value: null, problems };
}

/**
 * Where in a YAML text the value at `path` stands: for a fault found after reading, such as an id that no other file
 * has. A path that leads nowhere gives the nearest place above it.
 *
 * `yamlPlace('a:\n  - x\n', 'f.yaml', ['a', 0])` → `{ file: 'f.yaml', line: 2, column: 5 }`
 */
export function yamlPlace(text: string, file: string, path: Path): Place {
  const { document, lines } = parse(text);
  return placeAt(lines, file, nodeOffset(document, path));
}

function parse(text: string): { document: Document; lines: LineCounter } {
  const lines = new LineCounter();
  return { document: parseDocument(text, { lineCounter: lines, prettyErrors: false }), lines };
}

function placeAt(lines: LineCounter, file: string, offset: number): Place {
  const { line, col } = lines.linePos(offset);
  return { file, line: Math.max(line, 1), column: Math.max(col, 1) };
}

function notationFaults(document: Document, place: (offset: number) => Place): Problem[] {
  return [...document.errors, ...document.warnings].map(({ code, message, pos }) =>
    code === 'DUPLICATE_KEY'
      ? problem('yaml-key-twice', place(pos[0]))
      : problem('yaml-notation', place(pos[0]), { detail: message }),
  );
}

/** The document as plain values. An alias without its anchor shows itself only here, by a throw of the library. */
function plain(document: Document): { value: unknown } | { fault: string } {
  try {
    return { value: document.toJS() as unknown };
  } catch (error) {
    if (error instanceof ReferenceError) return { fault: error.message };
    throw error;
  }
}
