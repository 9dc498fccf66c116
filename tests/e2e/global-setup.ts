// Once for all browser tests: the built site served at / and at /a/b/, and one Chromium that every test file connects
// to.
import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/serve.ts';
import { launchChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Addresses of the same files at the root of a host and two folders deep, each ending with `/`. */
    readonly root: string;
    readonly depth: string;
    /** Where Playwright reaches the browser. */
    readonly chromium: string;
  }
}

export async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const dir = process.env['GONGBAO_DIST'] ?? 'dist';
  if (!existsSync(`${dir}/index.html`)) throw new Error(`${dir}/ holds no site to test. Run npm run build first.`);
  const root = await serveFolder({ dir, port: 4400, base: '/' });
  const depth = await serveFolder({ dir, port: 4500, base: '/a/b/' });
  const browser = await launchChromium();
  provide('root', root.url);
  provide('depth', depth.url);
  provide('chromium', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await Promise.all([root.close(), depth.close()]);
  };
}
