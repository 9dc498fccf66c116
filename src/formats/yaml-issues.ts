// What zod found in a value, in the project's own problems: each issue becomes a code, a path and facts.
import type { ZodType } from 'zod';
import type * as z from 'zod';
import { nearMiss, table, type ProblemCode } from '../problems/index.ts';
import { schemaFields } from './schema-fields.ts';
import type { Path } from './yaml-offset.ts';

/** A fault in a value: its code, where it stands (with `key`, on that key rather than its value), and the facts of its words. */
export interface Finding { readonly code: ProblemCode; readonly path: Path; readonly key?: string; readonly facts: Facts }

type Facts = Readonly<Record<string, string | number>>;
type Issue = z.core.$ZodIssue;

/**
 * The findings behind zod's `issues` about `value`, in zod's order. A field that is missing because its key was mistyped is
 * told once, as the mistyped key. Of a union, the branch that came furthest speaks.
 */
export function issueFindings(issues: readonly Issue[], value: unknown, schema: ZodType): Finding[] {
  const found = issues.flatMap((issue) => findings(issue, [], value, schema));
  const meant = new Set(found.filter(({ facts }) => facts.near !== undefined).map(({ path, facts }) => fieldName([...path, String(facts.near)])));
  return found.filter(({ code, facts }) => code !== 'field-missing' || !meant.has(String(facts.field)));
}

function findings(issue: Issue, above: Path, value: unknown, schema: ZodType): Finding[] {
  const path = [...above, ...issue.path];
  const field = fieldName(path);
  const written = valueAt(value, path);
  const shown = typeof written === 'object' && written !== null ? field : String(written);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = schemaFields(schema, path, value);
      return issue.keys.map((key) => ({ path, key, ...offList('field-unknown', key, known) }));
    }
    case 'invalid_value': return [written === undefined ? missing(path) : { path, ...offList('value-not-listed', shown, issue.values.map(String)) }];
    case 'invalid_type': return [written === undefined ? missing(path) : wrongKind(path, issue.expected, shown)];
    case 'invalid_union': return unionFindings(issue, path, value, schema);
    case 'too_small': return [tooSmall(issue, path, shown)];
    case 'too_big': return [{ code: 'value-too-large', path, facts: { field, written: shown, most: String(issue.maximum) } }];
    case 'invalid_format': return [{ code: 'value-wrong-form', path, facts: { field, written: shown, form: issue.pattern ?? issue.format } }];
    case 'custom': return [ownRule(issue, path, shown)];
    case 'invalid_key': return issue.issues.flatMap((inner) => keyFindings(inner, path));
    default: return [{ code: 'value-wrong-form', path, facts: { field, written: shown, form: issue.message } }];
  }
}

/** `zh.terms[0].text`; the document itself is `(file)`. */
function fieldName(path: Path): string {
  return path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('').replace(/^\./, '') || '(file)';
}

function valueAt(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((at, step) => (typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined), value);
}

function missing(path: Path): Finding {
  return { code: 'field-missing', path, facts: { field: fieldName(path) } };
}

/** Something outside a closed list: the near miss is proposed, else the list is shown. */
function offList(code: 'field-unknown' | 'value-not-listed', written: string, known: readonly string[]): Pick<Finding, 'code' | 'facts'> {
  const near = nearMiss(written, known);
  if (near !== null) return { code: `${code}-near`, facts: { written, near } };
  return { code, facts: { written, known: known.join(', ') } };
}

/** Kinds that have words of their own; zod's names for them on the left. */
const kinds = {
  string: 'field-not-text', number: 'field-not-number', int: 'field-not-number', boolean: 'field-not-yes-or-no',
  array: 'field-not-list', tuple: 'field-not-list', object: 'field-not-mapping', record: 'field-not-mapping',
} as const satisfies Record<string, ProblemCode>;

function wrongKind(path: Path, expected: string, shown: string): Finding {
  const field = fieldName(path);
  const code = Object.hasOwn(kinds, expected) ? kinds[expected as keyof typeof kinds] : null;
  return code === null
    ? { code: 'value-wrong-form', path, facts: { field, written: shown, form: expected } }
    : { code, path, facts: { field, written: shown } };
}

function tooSmall(issue: z.core.$ZodIssueTooSmall, path: Path, shown: string): Finding {
  const field = fieldName(path);
  if (issue.origin === 'number' || issue.origin === 'int') return { code: 'value-too-small', path, facts: { field, written: shown, least: String(issue.minimum) } };
  return { code: 'field-too-short', path, facts: { field, least: String(issue.minimum) } };
}

function unionFindings(issue: z.core.$ZodIssueInvalidUnion, path: Path, value: unknown, schema: ZodType): Finding[] {
  const written = valueAt(value, path);
  if (written === undefined) return [missing(path)];
  const options = (issue as { readonly options?: readonly unknown[] }).options;
  if (options !== undefined) return [{ path, ...offList('value-not-listed', String(written), options.map(String)) }];
  const kindMissed = (branch: readonly Issue[]): boolean => branch.some(({ code, path: at }) => at.length === 0 && code !== 'unrecognized_keys' && code !== 'custom');
  const listed = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values.map(String) : []));
  const [best] = issue.errors.filter((branch) => !kindMissed(branch)).sort((a, b) => a.length - b.length);
  if (best !== undefined) return best.flatMap((inner) => findings(inner, path, value, schema));
  if (listed.length > 0 && typeof written !== 'object') return [{ path, ...offList('value-not-listed', String(written), listed) }];
  return (issue.errors[0] ?? []).flatMap((inner) => findings(inner, path, value, schema));
}

/** A rule of the schema's own that names its row of the table; without one, zod's message is all there is. */
function ownRule(issue: z.core.$ZodIssueCustom, path: Path, shown: string): Finding {
  const { code, facts } = (issue.params ?? {}) as { readonly code?: string; readonly facts?: Facts };
  const field = fieldName(path);
  if (code !== undefined && Object.hasOwn(table, code)) return { code: code as ProblemCode, path, facts: { field, written: shown, ...facts } };
  return { code: 'value-wrong-form', path, facts: { field, written: shown, form: issue.message } };
}

/** The key of a free mapping that its rule refuses: told at the key. */
function keyFindings(inner: Issue, path: Path): Finding[] {
  const key = String(path.at(-1));
  const at = path.slice(0, -1);
  if (inner.code === 'invalid_value') return [{ path: at, key, ...offList('field-unknown', key, inner.values.map(String)) }];
  const form = inner.code === 'invalid_format' ? inner.pattern ?? inner.format : inner.message;
  return [{ code: 'value-wrong-form', path: at, key, facts: { field: fieldName(path), written: key, form } }];
}
