// Constraints that several tables' columns share (Table Schema).
import { PERIOD } from '../codelists/index.ts';

/** Table Schema's patterns match the whole, and bear no anchors of their own. */
export const periodPattern = PERIOD.source.replace(/^\^|\$$/g, '').replaceAll('\\/', '/');
export const key = { required: true, unique: true } as const;
