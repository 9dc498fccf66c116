// /data/NAME: every file of the data, its description, and all of them in one archive.
import type { APIContext } from 'astro';
import { dataFiles, dataTables, writeArchive, writeDataPackage } from '../../formats/index.ts';
import { publication } from '../../loaders/index.ts';

const site = import.meta.env.SITE as string | undefined;
const names = [...dataFiles.map(({ name }) => name), 'datapackage.json', 'gongbao.zip'];

export const getStaticPaths = () => names.map((file) => ({ params: { file } }));

export const GET = ({ params: { file } }: APIContext<never, { file: string }>): Response => {
  if (file === 'gongbao.zip') return new Response(writeArchive(publication(), site));
  if (file === 'datapackage.json') return new Response(writeDataPackage({ tables: dataTables, site }));
  return new Response(dataFiles.find(({ name }) => name === file)!.write(publication(), site));
};
