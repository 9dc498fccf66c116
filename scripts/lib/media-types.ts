// What a file is, by its ending: the Content-Type a static server sends.
import { extname } from 'node:path';
import { dataFolder, reportFiles } from '../../src/formats/index.ts';

/** The site's own files; those of /data/ and of a report say their type in their row. */
const SITE = {
  '.atom': 'application/atom+xml',
  '.css': 'text/css',
  '.html': 'text/html',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.mjs': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml',
  '.zip': 'application/zip',
};

const types: ReadonlyMap<string, string> = new Map([
  ...Object.entries(SITE),
  ...[...dataFolder, ...reportFiles].map(({ name, mediaType: type }) => [extname(name), type] as const),
]);

/** Text has its charset said, since Chinese without one is guessed at. */
const TEXT = /^text\/|[/+](?:json|xml)$/;

/** The media type of a file name; an ending not in the list is bytes (Pagefind's files are). */
export function mediaType(name: string): string {
  const type = types.get(extname(name).toLowerCase()) ?? 'application/octet-stream';
  return TEXT.test(type) ? `${type}; charset=utf-8` : type;
}
