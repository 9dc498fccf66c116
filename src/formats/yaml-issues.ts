// What zod found in a value, in the project's own problems: each issue becomes a code, a path and facts.
import type { ZodType } from 'zod';
import type * as z from 'zod';
import { nearMiss, table, type ProblemCode } from '../problems/index.ts';
import { schemaFields } from './schema-fields.ts';
import type { Path } from './yaml-offset.ts';

/** A fault in a value. */
export interface Finding {
  readonly code: ProblemCode;
  /** Where it stands; with `key`, on that key rather than its value. */
  readonly path: Path;
  readonly key?: string;
  /** What its words are filled with. */
  readonly facts: Facts;
}

type Facts = Readonly<Record<string, string | number>>;
type Issue = z.core.$ZodIssue;

/** What was read, and by which schema. */
interface Read {
  readonly value: unknown;
  readonly schema: ZodType;
}

/** One place in what was read: its path, its name in messages, what is written there, and how that is shown. */
interface Spot extends Read {
  readonly path: Path;
  readonly field: string;
  readonly written: unknown;
  readonly shown: string;
}

/**
 * The findings behind zod's `issues` about `value`, in zod's order. A field that is missing because its key was
 * mistyped is told once, as the mistyped key. Of a union, the branch that came furthest speaks.
 */
export function issueFindings(issues: readonly Issue[], value: unknown, schema: ZodType): Finding[] {
  const found = issues.flatMap((issue) => findings(issue, [], { value, schema }));
  const mistyped = found.filter(({ facts }) => facts.near !== undefined);
  const meant = new Set(mistyped.map(({ path, facts }) => fieldName([...path, String(facts.near)])));
  return found.filter(({ code, facts }) => code !== 'field-missing' || !meant.has(String(facts.field)));
}

function findings(issue: Issue, above: Path, read: Read): Finding[] {
  const spot = spotAt([...above, ...issue.path], read);
  const { path, field, shown, written } = spot;
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, spot);
    case 'invalid_value':
      return [
        written === undefined
          ? missing(path)
          : { path, ...offList('value-not-listed', shown, issue.values.map(String)) },
      ];
    case 'invalid_type':
      return [written === undefined ? missing(path) : wrongKind(spot, issue.expected)];
    case 'invalid_union':
      return unionFindings(issue, spot);
    case 'too_small':
      return [tooSmall(issue, spot)];
    case 'too_big':
      return [{ code: 'value-too-large', path, facts: { field, written: shown, most: String(issue.maximum) } }];
    case 'invalid_format':
      return [wrongForm(spot, issue.pattern ?? issue.format)];
    case 'custom':
      return [ownRule(issue, spot)];
    case 'invalid_key':
      return issue.issues.flatMap((inner) => keyFindings(inner, path));
    default:
      return [wrongForm(spot, issue.message)];
  }
}

function spotAt(path: Path, { value, schema }: Read): Spot {
  const field = fieldName(path);
  const written = valueAt(value, path);
  const shown = typeof written === 'object' && written !== null ? field : String(written);
  return { path, field, written, shown, value, schema };
}

/** `zh.terms[0].text`; the document itself is `(file)`. */
function fieldName(path: Path): string {
  const steps = path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`));
  return steps.join('').replace(/^\./, '') || '(file)';
}

function valueAt(value: unknown, path: Path): unknown {
  const inside = (at: unknown, step: PropertyKey): unknown =>
    typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
  return path.reduce(inside, value);
}

function missing(path: Path): Finding {
  return { code: 'field-missing', path, facts: { field: fieldName(path) } };
}

function wrongForm({ path, field, shown }: Spot, form: string): Finding {
  return { code: 'value-wrong-form', path, facts: { field, written: shown, form } };
}

function unknownKeys(keys: readonly string[], { path, value, schema }: Spot): Finding[] {
  const known = schemaFields(schema, path, value);
  return keys.map((key) => ({ path, key, ...offList('field-unknown', key, known) }));
}

type OffList = 'field-unknown' | 'value-not-listed';

/** Something outside a closed list: the near miss is proposed, else the list is shown. */
function offList(code: OffList, written: string, known: readonly string[]): Pick<Finding, 'code' | 'facts'> {
  const near = nearMiss(written, known);
  if (near !== null) return { code: `${code}-near`, facts: { written, near } };
  return { code, facts: { written, known: known.join(', ') } };
}

/** Kinds that have words of their own; zod's names for them on the left. */
const KINDS: Readonly<Record<string, ProblemCode>> = {
  string: 'field-not-text',
  number: 'field-not-number',
  int: 'field-not-number',
  boolean: 'field-not-yes-or-no',
  array: 'field-not-list',
  tuple: 'field-not-list',
  object: 'field-not-mapping',
  record: 'field-not-mapping',
};

function wrongKind(spot: Spot, expected: string): Finding {
  const { path, field, shown } = spot;
  const code = Object.hasOwn(KINDS, expected) ? KINDS[expected] : undefined;
  return code === undefined ? wrongForm(spot, expected) : { code, path, facts: { field, written: shown } };
}

function tooSmall({ origin, minimum }: z.core.$ZodIssueTooSmall, { path, field, shown }: Spot): Finding {
  const least = String(minimum);
  if (origin === 'number' || origin === 'int')
    return { code: 'value-too-small', path, facts: { field, written: shown, least } };
  return { code: 'field-too-short', path, facts: { field, least } };
}

/**
 * A value that fits no branch. The branches whose kind it has (a mapping where they want one) speak before those that
 * want another kind, and of them the one with the fewest faults; a word that no list of the branches holds is told
 * against all their lists.
 */
function unionFindings(issue: z.core.$ZodIssueInvalidUnion, spot: Spot): Finding[] {
  const { path, written } = spot;
  if (written === undefined) return [missing(path)];
  const { options } = issue as { readonly options?: readonly unknown[] };
  if (options !== undefined) return [{ path, ...offList('value-not-listed', String(written), options.map(String)) }];
  const [nearest] = issue.errors.filter((branch) => !missesKind(branch)).sort((a, b) => a.length - b.length);
  if (nearest !== undefined) return nearest.flatMap((inner) => findings(inner, path, spot));
  const listed = issue.errors.flat().flatMap(listedValues);
  if (listed.length > 0 && typeof written !== 'object')
    return [{ path, ...offList('value-not-listed', String(written), listed) }];
  return (issue.errors[0] ?? []).flatMap((inner) => findings(inner, path, spot));
}

/**
 * The branch wants another kind of thing: it objects to the value itself, not to something in it or to a rule about
 * it.
 */
function missesKind(branch: readonly Issue[]): boolean {
  return branch.some(({ code, path }) => path.length === 0 && code !== 'unrecognized_keys' && code !== 'custom');
}

function listedValues(issue: Issue): readonly string[] {
  return issue.code === 'invalid_value' && issue.path.length === 0 ? issue.values.map(String) : [];
}

/** A rule of the schema's own that names its row of the table; without one, zod's message is all there is. */
function ownRule(issue: z.core.$ZodIssueCustom, spot: Spot): Finding {
  const { path, field, shown } = spot;
  const { code, facts } = (issue.params ?? {}) as { readonly code?: string; readonly facts?: Facts };
  if (code === undefined || !Object.hasOwn(table, code)) return wrongForm(spot, issue.message);
  return { code: code as ProblemCode, path, facts: { field, written: shown, ...facts } };
}

/** The key of a free mapping that its rule refuses: told at the key. */
function keyFindings(inner: Issue, path: Path): Finding[] {
  const key = String(path.at(-1));
  const at = path.slice(0, -1);
  if (inner.code === 'invalid_value')
    return [{ path: at, key, ...offList('field-unknown', key, inner.values.map(String)) }];
  const form = inner.code === 'invalid_format' ? (inner.pattern ?? inner.format) : inner.message;
  return [{ code: 'value-wrong-form', path: at, key, facts: { field: fieldName(path), written: key, form } }];
}
