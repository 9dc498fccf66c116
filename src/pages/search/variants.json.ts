// /search/variants.json: traditional and simplified characters, for queries that are written in the former.
import { variants } from '../../views/index.ts';

export const GET = (): Response => Response.json(variants());
