// Release: after Astro, files → files.
export { relativePage } from './relative-page.ts';
export { relativeStyles } from './relative-styles.ts';
export { checkLinks } from './check-links.ts';
export type { IndexSize } from './write-index.ts';
export { writeSearchIndex } from './write-search-index.ts';
