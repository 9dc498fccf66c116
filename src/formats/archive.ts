// gongbao.zip: every file of /data/ with a README in both languages, the licence and how to cite. The same content,
// the same bytes.
import { strToU8, zip, type AsyncZippable } from 'fflate';
import type { Publication } from '../publication/index.ts';
import { writeReadme } from './archive-readme.ts';
import { dataFiles } from './data-files.ts';
import { writeCff } from './cff.ts';
import { writeDataPackage } from './data-package.ts';
import { writeLicence } from './licence.ts';
import { forgetWritten, written } from './written.ts';

/**
 * `site`: its address, or undefined. Files lie in one folder, as the archive's own name. Threads do the work, which for
 * a thousand reports takes seconds, while pages are drawn.
 */
export function writeArchive(publication: Publication, site: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const files: Readonly<Record<string, string>> = {
    'README.md': writeReadme(publication, site),
    'LICENSE.txt': writeLicence(publication),
    'CITATION.cff': writeCff(publication.release, site),
    'datapackage.json': writeDataPackage(publication, site),
    ...Object.fromEntries(dataFiles.map((file) => [file.name, written(file, publication, site)])),
  };
  forgetWritten(publication); // it is the last that asks
  // Level 6: of level 9 three quarters of the time, and three thousandths larger.
  // A ZIP keeps the writer's local time; the first that it can keep, everywhere the same.
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(files).map(([name, text]) => [
    `gongbao/${name}`,
    [strToU8(text), { mtime, level: 6 }] as const,
  ]);
  return zipped(Object.fromEntries(entries) as AsyncZippable);
}

/** The bytes of the files are given away, not copied into the threads. */
function zipped(files: AsyncZippable): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    zip(files, { consume: true }, (error, bytes) => {
      if (error === null) resolve(bytes);
      else reject(error);
    });
  });
}
