// /reports/REPORT/edition.json: the edition by itself; of a withdrawn report, that it is withdrawn.
import type { APIContext } from 'astro';
import { everyReportPaths } from '../../../loaders/file-paths.ts';
import { writeEditionJson, writeWithdrawnJson } from '../../../formats/index.ts';
import { edition, withdrawn } from '../../../loaders/index.ts';

export const getStaticPaths = everyReportPaths;
export const GET = ({ params: { report } }: APIContext<never, { report: string }>): Response => {
  const gone = withdrawn().get(report);
  return new Response(gone ? writeWithdrawnJson(gone) : writeEditionJson(edition(report)));
};
