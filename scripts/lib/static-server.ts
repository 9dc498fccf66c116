// A plain static server on the loopback address, for looking at dist/ and for the tests. sirv sends the files; what
// an address means is told here, as the static hosts tell it that the site is made for: folders' index.html, slashes,
// 404.html.
import { readFile, realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import sirv from 'sirv';
import { HOST, listen } from './listen.ts';
import { mediaType } from './media-types.ts';

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}
export interface Serving {
  readonly dir: string;
  readonly port?: number;
  readonly base?: string;
}

/** A file's path below the root, with `/` first; or a status, and where to go instead. */
type Answer = { readonly file: string } | { readonly status: number; readonly location?: string };

/**
 * Serves `dir` below `base` (`/a/b/`) at `port`, or at the next port that is free; port 0 lets the system choose.
 * Answers `If-None-Match` and `Range`. What works here works from any static host: no header is sent that another
 * would not send. Throws if `dir` is no folder. `await serveFolder({ dir: 'dist' })` → `{ url:
 * 'http://127.0.0.1:4321/', close }`
 */
export async function serveFolder({ dir, port = 4321, base = '/' }: Serving): Promise<Served> {
  const root = await realpath(resolve(dir));
  if (!(await stat(root)).isDirectory()) throw new Error(`${dir} is not a folder`);
  const below = withSlashes(base);
  const respond = responder(root, below);
  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      response.writeHead(500).end();
    });
  });
  const used = await listen(server, port);
  return { url: `http://${HOST}:${used}${below}`, close: () => close(server) };
}

/** `a/b` → `/a/b/`. */
function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

function responder(root: string, base: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  // `dev`: files are looked for at each request, so that a new build is seen; no extension is guessed, as few hosts do.
  const send = sirv(root, {
    dev: true,
    etag: true,
    dotfiles: true,
    extensions: [],
    setHeaders: (response, path) => {
      response.setHeader('content-type', mediaType(path));
    },
  });
  return async (request, response) => {
    const answer = await answerTo(request, { root, base });
    if ('file' in answer) {
      request.url = encodeURI(answer.file);
      send(request, response, () => {
        response.writeHead(404).end();
      });
    } else if (answer.status === 404) await sendNotFound(root, response);
    else response.writeHead(answer.status, answer.location === undefined ? {} : { location: answer.location }).end();
  };
}

/** What stands at the address; a folder without its slash is sent on, as other servers do. */
async function answerTo(
  { method, url = '/' }: IncomingMessage,
  { root, base }: { readonly root: string; readonly base: string },
): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const path = readPath(url);
  if (path === undefined) return { status: 400 };
  if (`${path}/` === base) return { status: 301, location: base };
  if (!path.startsWith(base)) return { status: 404 };
  const wanted = path.slice(base.length - 1);
  const kind = await kindOf(root, wanted);
  if (kind === 'folder' && !path.endsWith('/'))
    return { status: 301, location: `${encodeURI(path).replace(/^\/+/, '/')}/${query(url)}` };
  const file = kind === 'folder' ? `${wanted}index.html` : wanted;
  return !file.endsWith('/') && (await kindOf(root, file)) === 'file' ? { file } : { status: 404 };
}

function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function query(url: string): string {
  return /\?[^#]*/.exec(url)?.[0] ?? '';
}

/** What is there and lies inside the root, links followed (sirv would follow them out of it). */
async function kindOf(root: string, path: string): Promise<'file' | 'folder' | null> {
  const real = await realpath(join(root, path)).catch(() => null);
  if (real === null || (real !== root && !real.startsWith(root + sep))) return null;
  return (await stat(real)).isDirectory() ? 'folder' : 'file';
}

/** sirv would send it as found. */
async function sendNotFound(root: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(root, '404.html')).catch(() => null);
  response.writeHead(404, {
    'content-type': page === null ? 'text/plain; charset=utf-8' : mediaType('404.html'),
    'cache-control': 'no-cache',
  });
  response.end(page ?? '404\n');
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => {
      resolve();
    });
    server.closeAllConnections();
  });
}
