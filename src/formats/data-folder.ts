// All that lies in /data/: the files, their description, and all of them in one archive.
import type { Publication } from '../publication/index.ts';
import { writeArchive } from './archive.ts';
import { dataFiles, type DataFile } from './data-files.ts';
import { writeDataPackage } from './data-package.ts';
import { written } from './written.ts';

/** `write` as in `DataFile`; an archive is bytes, and threads make it. */
export interface Download extends Pick<DataFile, 'name' | 'mediaType'> {
  readonly write: (publication: Publication, site: string | undefined) => string | Promise<Uint8Array<ArrayBuffer>>;
}

export const dataFolder: readonly Download[] = [
  ...dataFiles.map((file) => ({
    ...file,
    write: (publication: Publication, site: string | undefined) => written(file, publication, site),
  })),
  {
    name: 'datapackage.json',
    mediaType: 'application/json',
    write: writeDataPackage,
  },
  { name: 'gongbao.zip', mediaType: 'application/zip', write: writeArchive },
];
