// /reports/REPORT/NAME: a report's files; of a withdrawn report, that it is withdrawn.
import type { APIContext } from 'astro';
import { reportFilePaths } from '../../../loaders/file-paths.ts';
import { reportFiles } from '../../../formats/index.ts';
import { edition, withdrawn } from '../../../loaders/index.ts';

const site = import.meta.env.SITE as string | undefined;

export const getStaticPaths = reportFilePaths;
export const GET = ({ params: { report, file } }: APIContext<never, { report: string; file: string }>): Response => {
  const { write, writeWithdrawn, mediaType } = reportFiles.find(({ name }) => name === file)!;
  const gone = withdrawn().get(report);
  return new Response(gone ? writeWithdrawn(gone, site) : write(edition(report), site), {
    headers: { 'content-type': mediaType },
  });
};
