// Release: after Astro, files → files.
export { relativeLinks } from './relative-links.ts';
export { checkLinks } from './check-links.ts';
export { writeSearchIndex, type IndexSize } from './search-index.ts';
