// /data/glossary.json: the termbase, one row a concept.
import { publication } from '../../loaders/index.ts';
import { glossaryRows } from '../../termbase/index.ts';

export const GET = (): Response => Response.json(glossaryRows([...publication().concepts.values()]));
