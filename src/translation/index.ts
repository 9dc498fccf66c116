// Translation: the English, aligned with the edition.
export type { Segment, Status } from './types.ts';
