// How pages are drawn, through the doors that Astro leaves for it: in an order of ours, by two threads, with relative
// addresses.
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { claim, noClaims, type Claims } from '../threads/index.ts';
import { drawingOrder } from './drawing-order.ts';
import { bytesOf, type Asked } from './drawn.ts';
import { drawInThread } from './draw-in-thread.ts';
import type { Task } from './thread.ts';

type Pages = Task['pages'];

/** The number under which Astro's own thread claims. */
const FIRST = 1;

/** What Astro makes to draw with, known while it bundles. */
interface Bundled {
  outDir: string;
  pages: Pages;
  entry: string;
}

/** For astro.config.mjs. */
export function drawing(): AstroIntegration {
  const bundled: Bundled = { outDir: '', pages: new Map(), entry: '' };
  return {
    name: 'drawing',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [entryTo(bundled)] } });
      },
      'astro:config:done': ({ config }) => {
        bundled.outDir = fileURLToPath(config.outDir);
      },
      'astro:build:setup': ({ pages }) => {
        bundled.pages = pages;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => inTwoThreads(usual, bundled));
      },
    },
  };
}

/** Where the module lies that draws: its name holds a digest. */
function entryTo(bundled: Bundled) {
  return {
    name: 'drawing-entry',
    writeBundle: ({ dir }: { readonly dir?: string }, bundle: object) => {
      const name = Object.keys(bundle).find((file) => file.startsWith('prerender-entry.'));
      if (name !== undefined) bundled.entry = pathToFileURL(join(dir ?? '', name)).href;
    },
  };
}

/** Astro's own way of drawing, and beside it, where there is a second processor, a thread that takes its part. */
function inTwoThreads(usual: AstroPrerenderer, { outDir, pages, entry }: Bundled): AstroPrerenderer {
  const groupOf = new Map<string, number>();
  let claims: Claims = noClaims(0);
  let second: Promise<void> = Promise.resolve();
  return {
    ...usual,
    getStaticPaths: async () => {
      const { alone, shared: groups } = drawingOrder(await usual.getStaticPaths());
      claims = noClaims(groups.length);
      for (const [i, group] of groups.entries()) for (const { pathname } of group) groupOf.set(bare(pathname), i);
      if (availableParallelism() > 1) second = drawInThread({ outDir, pages, entry, groups, claims });
      second.catch(() => undefined); // it is waited for at the end
      // from the other end, so that they meet in the middle
      return [...alone, ...groups.toReversed().flat()];
    },
    render: async (request, options) => {
      const asked = askedOf(request, options.routeData.type);
      const group = groupOf.get(bare(asked.pathname));
      // with nothing to write Astro goes on to the next
      if (group !== undefined && !claim(claims, group, FIRST)) return new Response(null);
      const answer = await usual.render(request, options);
      const response = answer instanceof Response ? answer : answer.response;
      return new Response(await bytesOf(response, asked), response);
    },
    teardown: async () => {
      for (const group of claims.keys()) claim(claims, group, FIRST); // if a page could not be drawn, no more are
      await second;
      await usual.teardown?.();
    },
  };
}

function bare(pathname: string): string {
  return pathname.replace(/\/$/, '');
}

function askedOf({ url }: Request, type: string): Asked {
  return { pathname: decodeURI(new URL(url).pathname), isPage: type === 'page' };
}
