// Glyphs: pages of type with the place of every stretch → their text in reading order.
export { readPages, type ReadPages } from './read-pages.ts';
export type { Page, Run } from './types.ts';
