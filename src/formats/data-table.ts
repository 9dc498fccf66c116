// What a CSV file of /data/ is made of: its columns with what each holds, and its rows.
import type { Localized } from '../language/index.ts';
import type { Publication } from '../publication/index.ts';

interface Constraints {
  readonly required?: true;
  readonly unique?: true;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly pattern?: string;
}

/** A code that a column may hold, and what it says. */
export interface Code {
  readonly code: string;
  readonly says: Localized;
}

/** A column: Table Schema's types and constraints (datapackage.org, Table Schema 2.0). */
export interface Column {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'any';
  readonly says: Localized;
  readonly constraints?: Constraints;
  /** What each code of the column says; the codebook lists them. */
  readonly codes?: readonly Code[];
  /** The table and its column that the value stands in. */
  readonly of?: readonly [table: string, column: string];
}

export type Cell = string | number | boolean | null;

export interface DataTable {
  readonly name: string;
  readonly title: Localized;
  /** The columns that together name a row. */
  readonly key: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: (publication: Publication) => readonly Readonly<Record<string, Cell>>[];
}
