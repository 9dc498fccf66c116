// The engine of the search page over the index that lies at the site's root. Nothing is loaded before it is asked or
// warmed.
import { openIndex, type Engine, type Language } from '../search/index.ts';

/** `root` is the site's root as an absolute address; `page` the page's language, whose index is warmed. */
export function openEngine(root: string, page: Language): Engine {
  return openIndex((name) => load(`${root}search/index/${name}`), page);
}

/** The directories keep their names from build to build: the server is asked whether they have changed. */
async function load(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { cache: address.endsWith('.directory') ? 'no-cache' : 'default' });
  if (!response.ok || response.body === null) throw new Error(`${address}: ${response.status}`);
  const unzipped = response.body.pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(unzipped).arrayBuffer());
}
