// Formats: one file a format, reading and writing. The only stage that knows how a thing is spelled in a file.
export { writeArchive } from './archive.ts';
export { dataFiles, type DataFile } from './data-files.ts';
export { dataFolder, type Download } from './data-folder.ts';
export { writeDataPackage } from './data-package.ts';
export type { Column, DataTable } from './data-table.ts';
export { dataTables } from './data-tables.ts';
export { writeCsv } from './csv.ts';
export { writeEditionJson } from './edition-json.ts';
export { writeGlossaryCsv } from './glossary-csv.ts';
export { readMdx, writeMdx, type MdxReport, type ProseBlock } from './mdx.ts';
export { readRecorded } from './recorded-json.ts';
export { writeSitemap } from './sitemap.ts';
export { writeSkosJsonLd, writeSkosTurtle } from './skos.ts';
export { writeSvg } from './svg.ts';
export { writeTbx } from './tbx.ts';
export type { TermbaseSetting } from './termbase-setting.ts';
export { writeWithdrawnJson } from './withdrawn-json.ts';
export { readYaml, yamlPlace } from './yaml.ts';
