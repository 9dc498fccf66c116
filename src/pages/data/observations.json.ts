// /data/observations.json: every observation, an array.
import { publication } from '../../loaders/index.ts';

export const GET = (): Response => Response.json(publication().observations);
