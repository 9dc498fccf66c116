// /data/reports.json: one row a report.
import { publication } from '../../loaders/index.ts';

export const GET = (): Response => Response.json(publication().reports);
