// The files of /data/ to take away, in words: the whole package first, then each.
import { dataFiles } from '../../formats/index.ts';
import { addresses } from '../../publication/index.ts';
import type { Voice } from '../report/report-head.ts';

export type DataFileKeys = 'data.archive' | 'data.file';

/** What a link says, and where it leads. */
export function dataFileLinks({ t, language }: Voice<DataFileKeys>): readonly (readonly [string, string])[] {
  return [
    [t('data.archive'), addresses.archive()],
    ...dataFiles.map(({ name, title }): readonly [string, string] => [
      t('data.file', { title: title[language], format: name.split('.').at(-1)!.toUpperCase() }),
      addresses.dataFile(name),
    ]),
  ];
}
