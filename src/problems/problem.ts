// A fault as data: what is wrong, where, and the facts its words need. Words live in table.ts alone.
import { table, type Grade, type ProblemCode } from './table.ts';

/** Where a problem stands: a file of the project and, 1-based, its line and column (UTF-16 units). */
export interface Place {
  readonly file: string;
  readonly line?: number;
  readonly column?: number;
  /**
   * Of an entry of a YAML file, in a stage that does not have the file's text: its keys, from which line and column
   * are found.
   */
  readonly path?: readonly (string | number)[];
}

export interface Problem {
  readonly code: ProblemCode;
  readonly grade: Grade;
  readonly at: Place;
  readonly facts: Readonly<Record<string, string | number>>;
}

/** What a stage returns: always its best value, and what is wrong with it. */
export interface Outcome<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** A problem of the kind `code` at a place; its grade comes from the table, its facts fill the table's slots. */
export function problem(code: ProblemCode, at: Place, facts: Problem['facts'] = {}): Problem {
  return { code, grade: table[code].grade, at, facts };
}
