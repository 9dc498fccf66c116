// Loaders: content/ as the pages see it.
export { edition, prose, publication } from './publication.ts';
export { reportsLoader } from './reports-loader.ts';
