// Threads: how two of them share one work.
export { claim, noClaims, type Claims } from './claims.ts';
export { answer, beside, type Answer } from './beside.ts';
