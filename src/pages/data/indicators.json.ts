// /data/indicators.json: the codelist of indicators.
import { publication } from '../../loaders/index.ts';

export const GET = (): Response => Response.json([...publication().indicators.values()]);
