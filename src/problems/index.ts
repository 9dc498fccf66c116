// Problems: faults as data, and their words. Imports only what a language is.
export { problem, type Outcome, type Place, type Problem } from './problem.ts';
export { sentence } from './sentence.ts';
export { nearMiss } from './near-miss.ts';
export { byPlace } from './by-place.ts';
export { leavesOut, settlingField, table, type Grade, type ProblemCode, type Settling } from './table.ts';
