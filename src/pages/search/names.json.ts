// /search/names.json: what everything is called, for the search page and its box.
import { publication } from '../../loaders/index.ts';
import { searchNames } from '../../views/index.ts';

export const GET = (): Response => Response.json(searchNames(publication()));
