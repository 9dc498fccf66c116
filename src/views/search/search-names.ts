// The list of names that the search page and its box load: of pages, reports and places.
import { addresses, type Publication } from '../../publication/index.ts';
import { writeNames, type Name, type NamesFile } from '../../search/index.ts';
import { pageNames, plain, said } from './page-names.ts';

/** Titles of further reports are found by the search, but not proposed: the list is to stay small. */
const NEWEST = 200;

type Known = Parameters<typeof pageNames>[0] & Pick<Publication, 'reports' | 'districts'>;

export function searchNames(publication: Known): NamesFile {
  const { reports, districts } = publication;
  return writeNames([
    ...pageNames(publication),
    ...reports.slice(0, NEWEST).map(({ id, title }) => plain('report', addresses.report('zh', id), title)),
    ...[...districts.values()].map(({ id, zh, en, names }): Name => {
      const all = [...new Set([zh, ...names])];
      return { kind: 'district', path: id, zh: all, en: [en], known: [], pinyin: all.map(said) };
    }),
  ]);
}
