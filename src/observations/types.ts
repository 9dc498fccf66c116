// An observation (SDMX): one number that a report states, and everything needed to quote it and trace it. Fields:
// schema.ts.
import type { z } from 'zod';
import type { District, Indicator, Unit } from '../codelists/index.ts';
import type { Position } from '../identity/index.ts';
import type { Bound } from '../numerals/index.ts';
import type { droppedSchema, keyFigureSchema, ObservationId, observationSchema, struckSchema } from './schema.ts';

export type { Bound, ObservationId };

/** Conventions: the contract, "An observation". `at` encloses `text` exactly. */
export type Observation = z.infer<typeof observationSchema>;

/** An observation before the ledger gave it its id, by which others may name it. */
export type Unnumbered = Omit<Observation, 'id' | 'repeats' | 'partOf' | 'low' | 'high'>;

/** A number that the editor says is no figure. */
export type Struck = z.infer<typeof struckSchema>;

/** An id that no figure bears any more, on the block where its address still answers. */
export type Dropped = z.infer<typeof droppedSchema>;

/** A key figure of a report: chosen from the observations by the indicators' rank. */
export type KeyFigure = Readonly<z.infer<typeof keyFigureSchema>>;

export interface Codelists {
  readonly indicators: readonly Indicator[];
  readonly districts: readonly District[];
  readonly units: readonly Unit[];
}

export interface Observed {
  readonly observations: readonly Observation[];
  readonly struck: readonly Struck[];
  readonly dropped: readonly Dropped[];
  /** Rows of the ledger of ids: the seed position of every number, and of those that are gone. */
  readonly positions: readonly { readonly id: ObservationId; readonly position: Position }[];
}
