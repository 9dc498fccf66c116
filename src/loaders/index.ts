// Loaders: content/ as the pages see it.
export { edition, editionsOf, prose, publication, reportIds, withdrawn } from './publication.ts';
export { reportsLoader } from './reports-loader.ts';
export { readCharts, readConcepts, readDistricts, readIndicators } from './read-content.ts';
