// A tab on the built site that keeps note of everything a page must never do, and fails the test that opened it.
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContextOptions, type Page, type Response } from 'playwright-core';
import { expect, inject, test as base } from 'vitest';

export interface TabOptions {
  /** At the root of a host, or two folders deep. */
  readonly at?: 'root' | 'depth';
  readonly dark?: boolean;
  readonly width?: number;
  /** A screen for fingers. */
  readonly touch?: boolean;
  /** False: the reader has switched scripts off. */
  readonly script?: boolean;
  /** A page that is not there, and looks for the site's root by trying: what it does not find is no fault. */
  readonly lost?: boolean;
  /** One tab for all tests of the file that ask for the same: opening costs more than looking. */
  readonly keep?: boolean;
}

export interface Tab {
  readonly page: Page;
  /** Opens an address of the contract, such as `/zh/reports/`. */
  readonly go: (address: string) => Promise<void>;
  readonly url: (address: string) => string;
  /** Bytes received since the last `go`, compressed as a server would, by Playwright's kind of resource. */
  readonly weight: () => Promise<Readonly<Record<string, number>>>;
}

interface Watched extends Tab {
  readonly faults: string[];
}
interface Fixtures {
  browser: Browser;
  kept: Map<string, Watched>;
  open: (options?: TabOptions) => Promise<Tab>;
}

/** `open()` gives a tab; when the test ends, any fault of any of its tabs fails it. */
export const test = base.extend<Fixtures>({
  browser: [
    async ({}, use) => {
      const browser = await chromium.connect(inject('chromium'));
      await use(browser);
      await browser.close();
    },
    { scope: 'file' },
  ],
  kept: [
    async ({}, use) => {
      await use(new Map());
    },
    { scope: 'file' },
  ],
  open: async ({ browser, kept }, use) => {
    const used: { readonly watched: Watched; readonly keep: boolean }[] = [];
    await use(async (options = {}) => {
      const name = JSON.stringify(options);
      const watched = kept.get(name) ?? (await openTab(browser, options));
      if (options.keep === true) kept.set(name, watched);
      used.push({ watched, keep: options.keep === true });
      return watched;
    });
    const faults = used.flatMap(({ watched }) => watched.faults.splice(0));
    for (const { watched, keep } of used) if (!keep) await watched.page.context().close();
    expect(faults).toEqual([]);
  },
});

async function openTab(browser: Browser, options: TabOptions): Promise<Watched> {
  const context = await browser.newContext(settings(options));
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const base = inject(options.at ?? 'root');
  const faults: string[] = [];
  const received = await watch(page, base, options.lost === true ? [] : faults);
  return { ...tab(page, base, received), faults };
}

function settings({ dark = false, width = 1280, script = true, touch = false }: TabOptions): BrowserContextOptions {
  return {
    colorScheme: dark ? 'dark' : 'light',
    viewport: { width, height: 900 },
    javaScriptEnabled: script,
    reducedMotion: 'reduce',
    hasTouch: touch,
  };
}

function tab(page: Page, base: string, received: Response[]): Tab {
  const url = (address: string): string => new URL(address.replace(/^\//, ''), base).href;
  return {
    page,
    url,
    go: async (address) => {
      received.length = 0;
      await page.goto(url(address), { waitUntil: 'load' });
    },
    weight: async () => {
      const sizes = received.map(
        async (response) => [response.request().resourceType(), gzipSync(await bodyOf(response)).length] as const,
      );
      return (await Promise.all(sizes)).reduce<Record<string, number>>(
        (sum, [type, size]) => ({ ...sum, [type]: (sum[type] ?? 0) + size }),
        {},
      );
    },
  };
}

/** What a response brought: nothing where the browser had it already (304); one it has forgotten is asked for again. */
async function bodyOf(response: Response): Promise<Buffer> {
  const again = async (): Promise<Buffer> => Buffer.from(await (await fetch(response.url())).arrayBuffer());
  return response.status() === 304 ? Buffer.alloc(0) : response.body().catch(again);
}

/**
 * Requests to another host, files that are missing, breaches of the policy, script errors and anything on the
 * console.
 */
async function watch(page: Page, base: string, faults: string[]): Promise<Response[]> {
  const received: Response[] = [];
  const { origin, pathname } = new URL(base);
  page.on('request', (request) => {
    const { protocol, origin: to, pathname: path } = new URL(request.url());
    if (protocol === 'data:') return;
    if (to !== origin) faults.push(`${page.url()} asks another host: ${request.url()}`);
    else if (!path.startsWith(pathname)) faults.push(`${page.url()} leaves its folder: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${page.url()} asks for ${response.url()}: ${response.status()}`);
    received.push(response);
  });
  page.on('console', (message) => faults.push(`${page.url()} says on the console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`${page.url()} throws: ${error.message}`));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.error(`policy ${event.effectiveDirective} forbids ${event.blockedURI} ${event.sample}`);
    });
  });
  return received;
}
