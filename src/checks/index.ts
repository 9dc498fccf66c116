// Checks: one file a promise to the reader.
export { proseEqualsEdition } from './prose-equals-edition.ts';
