// content/editions/REPORT.json: a report's record as convert hands it to the pages.
import { problem, type Outcome } from '../problems/index.ts';
import { recordedSchema, type RecordedEdition } from '../publication/index.ts';

/**
 * Reads what convert wrote. A text that is no JSON, or that the schema refuses, is one problem, naming the first
 * field at fault (`observations.3.value`); then value is null. About 0.8 ms a report beside 0.3 ms for the JSON
 * (docs/decisions/0008).
 */
export function readRecorded(text: string, file: string): Outcome<RecordedEdition | null> {
  const damaged = (detail: string): Outcome<null> => ({
    value: null,
    problems: [problem('recorded-damaged', { file }, { detail })],
  });
  const written = parsed(text);
  if (written === undefined) return damaged('JSON');
  const { data, error } = recordedSchema.safeParse(written);
  if (data !== undefined) return { value: data, problems: [] };
  const [issue] = error.issues;
  const path = [...(issue?.path ?? []), ...(issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [])];
  return damaged(path.join('.') || '(file)');
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
