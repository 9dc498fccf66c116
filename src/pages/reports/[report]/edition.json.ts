// /reports/REPORT/edition.json: the edition by itself.
import type { APIContext } from 'astro';
import { reportPaths } from '../../../components/file-paths.ts';
import { writeEditionJson } from '../../../formats/index.ts';
import { edition } from '../../../loaders/index.ts';

export const getStaticPaths = reportPaths;
export const GET = ({ params: { report } }: APIContext<never, { report: string }>): Response => new Response(writeEditionJson(edition(report)));
