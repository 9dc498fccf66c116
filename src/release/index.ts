// Release: after Astro, files → files.
export { relativeLinks } from './relative-links.ts';
export { checkLinks } from './check-links.ts';
export { indexInThread } from './index-in-thread.ts';
export type { IndexSize } from './search-index.ts';
