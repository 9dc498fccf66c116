// The glossary's files, in every format.
import { dataFiles } from '../../formats/index.ts';
import { addresses } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';

/** Each with what it is called and where it stands. */
export function glossaryFiles({
  t,
  language,
}: Voice<'data.file'>): readonly (readonly [name: string, address: string])[] {
  return dataFiles
    .filter(({ name }) => name.startsWith('glossary.'))
    .map(({ name, title, format }) => [t('data.file', { title: title[language], format }), addresses.dataFile(name)]);
}
