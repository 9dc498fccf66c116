// The publication: the join of everything a page can show.
export { absolute, addresses, inLanguage } from './addresses.ts';
export { assemble, type Parts } from './assemble.ts';
export { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
export { frontmatterOf, type RecordedEdition } from './recorded.ts';
export { withdrawnSchema, writeWithdrawnList, type Withdrawn } from './withdrawn.ts';
export type { Language, Localized, ObservationRow, Publication, ReportRow } from './types.ts';
