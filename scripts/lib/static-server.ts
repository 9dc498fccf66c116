// A plain static server on the loopback address, for looking at dist/ and for the tests: files, folders' index.html, 404.html.
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join, resolve, sep } from 'node:path';
import { mediaType } from './media-types.ts';

export interface Served { readonly url: string; readonly close: () => Promise<void> }
export interface Serving { readonly dir: string; readonly port?: number; readonly base?: string }

interface Answer { readonly status: number; readonly file?: string; readonly location?: string }

const HOST = '127.0.0.1';

/**
 * Serves `dir` below `base` (`/a/b/`) at `port`, or at the next port that is free; port 0 lets the system choose.
 * Sends no header that another server would not send: what works here works from any static host.
 * Throws if `dir` is no folder. `await serveFolder({ dir: 'dist' })` → `{ url: 'http://127.0.0.1:4321/', close }`
 */
export async function serveFolder({ dir, port = 4321, base = '/' }: Serving): Promise<Served> {
  const root = await realpath(resolve(dir));
  if (!(await stat(root)).isDirectory()) throw new Error(`${dir} is not a folder`);
  const below = withSlashes(base);
  const server = createServer((request, response) => {
    answer(root, below, request)
      .then((found) => { send(found, request, response); }, () => { send({ status: 500 }, request, response); });
  });
  const used = await listen(server, port);
  return { url: `http://${HOST}:${used}${below}`, close: () => close(server) };
}

/** `a/b` → `/a/b/`. */
function withSlashes(base: string): string {
  return `/${base}/`.replace(/\/+/g, '/');
}

async function listen(server: Server, port: number): Promise<number> {
  for (let tried = port; tried < port + 100; tried++) {
    if (await isFree(server, tried)) {
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : tried;
    }
  }
  throw new Error(`No port from ${port} to ${port + 99} is free`);
}

function isFree(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const refused = (error: NodeJS.ErrnoException): void => {
      server.removeAllListeners('listening');
      if (error.code === 'EADDRINUSE') resolve(false);
      else reject(error);
    };
    server.once('error', refused);
    server.listen(port, HOST, () => { server.off('error', refused); resolve(true); });
  });
}

/** What stands at the address; a folder without its slash is sent on, as other servers do. */
async function answer(root: string, base: string, { method, url = '/' }: IncomingMessage): Promise<Answer> {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 };
  const path = readPath(url);
  if (path === undefined) return { status: 400 };
  if (`${path}/` === base) return { status: 301, location: base };
  if (!path.startsWith(base)) return { status: 404 };
  const file = await inside(root, join(root, path.slice(base.length)));
  if (file === undefined) return notFound(root);
  if (!(await stat(file)).isDirectory()) return path.endsWith('/') ? notFound(root) : { status: 200, file };
  if (!path.endsWith('/')) return { status: 301, location: `${encodeURI(path).replace(/^\/+/, '/')}/${search(url)}` };
  const index = await inside(root, join(file, 'index.html'));
  return index === undefined ? notFound(root) : { status: 200, file: index };
}

function readPath(url: string): string | undefined {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/s, ''));
    return path.startsWith('/') && !path.includes('\0') ? path : undefined;
  } catch {
    return undefined;
  }
}

function search(url: string): string {
  return /\?[^#]*/.exec(url)?.[0] ?? '';
}

/** The real path of a file that is there and lies inside the root, links followed; otherwise nothing. */
async function inside(root: string, path: string): Promise<string | undefined> {
  const real = await realpath(path).catch(() => undefined);
  return real !== undefined && (real === root || real.startsWith(root + sep)) ? real : undefined;
}

async function notFound(root: string): Promise<Answer> {
  const file = await inside(root, join(root, '404.html'));
  return file === undefined ? { status: 404 } : { status: 404, file };
}

function send({ status, file, location }: Answer, { method }: IncomingMessage, response: ServerResponse): void {
  const type = file === undefined ? 'text/plain; charset=utf-8' : mediaType(file);
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache', ...(location !== undefined && { location }) });
  if (file === undefined || method === 'HEAD') response.end(method === 'HEAD' ? undefined : `${status}\n`);
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => { resolve(); });
    server.closeAllConnections();
  });
}
