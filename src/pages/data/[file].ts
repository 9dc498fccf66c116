// /data/NAME: every file of the data, its description, and all of them in one archive.
import type { APIContext } from 'astro';
import { dataFolder } from '../../formats/index.ts';
import { publication } from '../../loaders/index.ts';

const site = import.meta.env.SITE as string | undefined;

export const getStaticPaths = () => dataFolder.map(({ name }) => ({ params: { file: name } }));

export const GET = async ({ params: { file } }: APIContext<never, { file: string }>): Promise<Response> => {
  const { write, mediaType } = dataFolder.find(({ name }) => name === file)!;
  return new Response(await write(publication(), site), { headers: { 'content-type': mediaType } });
};
