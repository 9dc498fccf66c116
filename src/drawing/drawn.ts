// A page or file as it is published: its place in the site, and its addresses made relative.
import { relativePage } from '../release/index.ts';

/** What is asked of a path: its address, and whether Astro draws a page or calls an endpoint. */
export interface Asked {
  readonly pathname: string;
  readonly isPage: boolean;
}

/** 404.html is served at any depth: nothing relative would hold there, and a script of its own finds the root. */
const AS_IT_IS = '404.html';

/** `/zh/search` → `zh/search/index.html`; of an endpoint its address; `/404` → `404.html`. */
export function fileOf({ pathname, isPage }: Asked): string {
  const path = pathname.replace(/^\/|\/$/g, '');
  if (!isPage) return path;
  if (path === '404') return AS_IT_IS;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/** The bytes that are written for what was answered; of a page, with every root-absolute address made relative. */
export async function bytesOf(response: Response, asked: Asked): Promise<Uint8Array<ArrayBuffer>> {
  const file = fileOf(asked);
  if (!asked.isPage || file === AS_IT_IS) return new Uint8Array(await response.arrayBuffer());
  return new TextEncoder().encode(relativePage(await response.text(), file));
}
