// /data/observations.csv: every observation, a row each.
import { observationsCsv } from '../../components/observations-csv.ts';
import { publication } from '../../loaders/index.ts';

export const GET = (): Response => new Response(observationsCsv(publication().observations));
