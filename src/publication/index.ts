// The publication: the join of everything a page can show.
export { absolute, addresses, inLanguage } from './addresses.ts';
export { assemble, type Parts } from './assemble.ts';
export { incomparable, type Incomparable } from './comparability.ts';
export type { TermUse } from './concordance.ts';
export { CORRECTED, correctionsSchema, type Correction } from './corrections.ts';
export type { ResolvedCharts } from './resolve-charts.ts';
export { restatements, type Restatement } from './discrepancies.ts';
export { nearMisses, SCOPES, type NearMiss, type Scope } from './near-misses.ts';
export { checkMerged, checkMoved, indicatorPage, movedAddresses, movedSchema, type Moved } from './moved.ts';
export type { PhraseUse } from './phrase-uses.ts';
export { frontmatterSchema, type Frontmatter } from './frontmatter.ts';
export { frontmatterOf, recordedSchema, type RecordedEdition } from './recorded.ts';
export type { SegmentRow, SentenceRow } from './sentence-rows.ts';
export type { SampleChange } from './sample-change.ts';
export { releaseSchema, type Release } from './release.ts';
export { filedUnder, isWhole, rowAddress, yearsOf } from './row-years.ts';
export { withdrawnSchema, writeWithdrawnList, type Withdrawn } from './withdrawn.ts';
export type { Language, Localized, ObservationRow, Publication, ReportRow } from './types.ts';
