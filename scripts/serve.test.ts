import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from './serve.ts';

const top = mkdtempSync(join(tmpdir(), 'gongbao-serve-'));
const dir = join(top, 'site');
let root: Served;
let depth: Served;

beforeAll(async () => {
  mkdirSync(join(dir, 'zh'), { recursive: true });
  writeFileSync(join(top, 'secret.txt'), 'outside');
  writeFileSync(join(dir, 'index.html'), '<p>cover</p>');
  writeFileSync(join(dir, 'zh', 'index.html'), '<p>首页</p>');
  writeFileSync(join(dir, 'zh', 'feed.xml'), '<feed/>');
  writeFileSync(join(dir, '404.html'), '<p>没有此页</p>');
  symlinkSync(join(top, 'secret.txt'), join(dir, 'link.txt'));
  root = await serveFolder({ dir, port: 0 });
  depth = await serveFolder({ dir, port: 0, base: 'a/b' });
});

afterAll(async () => {
  await Promise.all([root.close(), depth.close()]);
  rmSync(top, { recursive: true });
});

/** `fetch` tidies `..` away before it asks, so this asks as written. */
function ask({ url }: Served, path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    request({ port: new URL(url).port, host: '127.0.0.1', path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('serves', () => {
  test('a folder by its index.html, text with its charset', async () => {
    const page = await fetch(`${root.url}zh/`);
    expect([page.status, page.headers.get('content-type'), await page.text()]).toEqual([
      200,
      'text/html; charset=utf-8',
      '<p>首页</p>',
    ]);
    expect((await fetch(`${root.url}zh/feed.xml`)).headers.get('content-type')).toBe('application/xml; charset=utf-8');
  });

  test('the same files below a path, and nothing beside it', async () => {
    expect(new URL(depth.url).pathname).toBe('/a/b/');
    expect(await (await fetch(`${depth.url}zh/`)).text()).toBe('<p>首页</p>');
    expect(await ask(depth, '/zh/')).toBe(404);
    expect(await ask(depth, '/a/b')).toBe(301);
  });

  test('a folder without its slash by sending the reader on, query kept', async () => {
    const sent = await fetch(`${root.url}zh?q=1`, { redirect: 'manual' });
    expect([sent.status, sent.headers.get('location')]).toEqual([301, '/zh/?q=1']);
  });

  test('nothing but GET and HEAD, and to HEAD the headers alone', async () => {
    expect((await fetch(root.url, { method: 'POST' })).status).toBe(405);
    const head = await fetch(root.url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length'), await head.text()]).toEqual([200, '12', '']);
  });

  test('a file that the reader has already by saying so', async () => {
    const first = await fetch(`${root.url}zh/feed.xml`);
    const again = await fetch(`${root.url}zh/feed.xml`, { headers: { 'if-none-match': first.headers.get('etag')! } });
    expect([first.status, first.headers.get('cache-control'), again.status, await again.text()]).toEqual([
      200,
      'no-cache',
      304,
      '',
    ]);
  });

  test('a part of a file', async () => {
    const part = await fetch(root.url, { headers: { range: 'bytes=3-7' } });
    expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, 'bytes 3-7/12', 'cover']);
  });

  test('a file that was written after it began', async () => {
    writeFileSync(join(dir, 'later.txt'), 'later');
    expect(await (await fetch(`${root.url}later.txt`)).text()).toBe('later');
    writeFileSync(join(dir, 'later.txt'), 'later still');
    expect(await (await fetch(`${root.url}later.txt`)).text()).toBe('later still');
  });

  test('a name in Chinese, and one with a space', async () => {
    writeFileSync(join(dir, '工 报.txt'), 'named');
    expect(await (await fetch(`${root.url}${encodeURIComponent('工 报.txt')}`)).text()).toBe('named');
  });

  test('no file by a shorter name', async () => {
    expect(await ask(root, '/404')).toBe(404);
    expect(await ask(root, '/zh/index')).toBe(404);
  });

  test('404.html, with status 404, where nothing is', async () => {
    const page = await fetch(`${root.url}zh/nothing/here`);
    expect([page.status, await page.text()]).toEqual([404, '<p>没有此页</p>']);
  });

  test.each([
    ['/../secret.txt'],
    ['/%2e%2e/secret.txt'],
    ['/zh/..%2f..%2fsecret.txt'],
    ['/link.txt'],
    ['/index.html/'],
  ])('nothing at %s', async (path) => {
    expect(await ask(root, path)).toBe(404);
  });

  test('nothing for an address that is no text', async () => {
    expect(await ask(root, '/%ff')).toBe(400);
    expect(await ask(root, '/a%00b')).toBe(400);
  });
});

test('a busy port takes the next', async () => {
  const taken = Number(new URL(root.url).port);
  const next = await serveFolder({ dir, port: taken });
  expect(Number(new URL(next.url).port)).toBeGreaterThan(taken);
  await next.close();
});

test('a folder that is not there throws', async () => {
  await expect(serveFolder({ dir: join(top, 'none'), port: 0 })).rejects.toThrow();
});
