// gongbao.zip: every file of /data/ with a README in both languages, the licence and how to cite. The same content,
// the same bytes.
import { strToU8, zip, type AsyncZippable } from 'fflate';
import type { Publication } from '../publication/index.ts';
import { writeReadme } from './archive-readme.ts';
import { dataFiles } from './data-files.ts';
import { writeCff } from './cff.ts';
import { writeDataPackage } from './data-package.ts';
import { written } from './written.ts';

/**
 * `site`: its address, or undefined. Files lie in one folder, as the archive's own name. Threads do the work, which for
 * a thousand reports takes seconds, while pages are drawn.
 */
export function writeArchive(publication: Publication, site: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const files: Readonly<Record<string, string>> = {
    'README.md': writeReadme(publication, site),
    'LICENSE.txt': LICENCE,
    'CITATION.cff': writeCff(publication.release, site),
    'datapackage.json': writeDataPackage(publication, site),
    ...Object.fromEntries(dataFiles.map((file) => [file.name, written(file, publication, site)])),
  };
  // A ZIP keeps the writer's local time; the first that it can keep, everywhere the same.
  const mtime = new Date(1980, 0, 1);
  const entries = Object.entries(files).map(([name, text]) => [
    `gongbao/${name}`,
    [strToU8(text), { mtime, level: 9 }] as const,
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

const LICENCE = [
  '工报的读数、指标表、地区表与术语表：知识共享 署名 4.0（CC BY 4.0）。',
  '报告原文（quote、title_zh 等所引）的权利归其刊布者，此处为阅读与研究而引用，不在许可之内。',
  '',
  "Gongbao's readings, lists of indicators and areas, and glossary: " +
    'Creative Commons Attribution 4.0 International (CC BY 4.0),',
  'https://creativecommons.org/licenses/by/4.0/',
  "The texts of the reports (quoted in quote, title_zh and elsewhere) remain their publishers'. " +
    'They are quoted for reading and',
  'study, and the licence does not cover them.',
  '',
].join('\n');
