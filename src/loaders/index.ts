// Loaders: content/ as the pages see it.
export { chartLetters } from './chart-letters.ts';
export { contentRoot, nameContentRoot } from './content-root.ts';
export { holdPublication } from './held.ts';
export { edition, editionsOf, moved, prose, publication, reportIds, withdrawn } from './publication.ts';
export { titleNames } from './title-names.ts';
export { reportsLoader } from './reports-loader.ts';
export {
  readCharts,
  readCodelists,
  readConcepts,
  readCorrections,
  readDistricts,
  readIndicators,
  readMoved,
  readNames,
  readPhrases,
  readRelease,
  readSources,
  readUnits,
} from './read-content.ts';
