// The paths of files that are made for each report, chart, or series.
import { standingIndicators } from '../codelists/index.ts';
import { reportFiles } from '../formats/index.ts';
import { languages, type Language } from '../i18n/index.ts';
import { publication, reportIds } from './publication.ts';

type Params<P> = { params: P }[];

/** Every file of every report, of those withdrawn too: the file of such a one says so. */
export function reportFilePaths(): Params<{ report: string; file: string }> {
  return reportIds().flatMap((report) => reportFiles.map(({ name }) => ({ params: { report, file: name } })));
}

export function chartPaths(): Params<{ chart: string }> {
  return [...publication().figures.keys()].map((chart) => ({ params: { chart } }));
}

export function chartLanguagePaths(): Params<{ chart: string; lang: Language }> {
  return chartPaths().flatMap(({ params }) => languages.map((lang) => ({ params: { ...params, lang } })));
}

export function keyLanguagePaths(): Params<{ chart: string; key: string; lang: Language }> {
  return [...publication().figures.values()].flatMap(({ chart, keys }) =>
    keys.flatMap(({ key }) => languages.map((lang) => ({ params: { chart: chart.id, key, lang } }))),
  );
}

export function indicatorPaths(): Params<{ indicator: string }> {
  return standingIndicators(publication().indicators.values()).map(({ id }) => ({ params: { indicator: id } }));
}
