// Observations: edition + codelists → every figure and target that a report states, and the key figures among them.
export type { Bound, Codelists, KeyFigure, Dropped, Observation, ObservationId, Observed, Struck } from './types.ts';
export { observe, type ObserveOptions } from './observe.ts';
export { keyFigures } from './key-figures.ts';
export { droppedSchema, keyFigureSchema, observationIdSchema, observationSchema, struckSchema } from './schema.ts';
