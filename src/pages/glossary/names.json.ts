// /glossary/names.json: what each concept is found by when it is typed into the glossary's filter.
import { publication } from '../../loaders/index.ts';
import { typedNames } from '../../views/index.ts';

export const GET = (): Response => Response.json(typedNames(publication().conceptList));
