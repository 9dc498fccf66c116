// Observations: edition + codelists → every figure and target that a report states, and the key figures among them.
export type { Bound, KeyFigure, Observation, ObservationId } from './types.ts';
export { observe, type Codelists } from './observe.ts';
export { keyFigures } from './key-figures.ts';
export { keyFigureSchema, observationSchema } from './schema.ts';
