// Loaders: content/ as the pages see it.
export { edition, moved, prose, publication, reportIds, withdrawn } from './publication.ts';
export { reportsLoader } from './reports-loader.ts';
export { readCharts, readConcepts, readDistricts, readIndicators, readMoved, readPhrases, readSources } from './read-content.ts';
export { searchItems } from './search-items.ts';
export { titleTexts } from './title-texts.ts';
