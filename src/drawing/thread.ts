// The second thread that draws: reports and charts, from its own copy of the publication. Runs as the thread alone.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { RouteData } from 'astro';
import { holdPublication, nameContentRoot } from '../loaders/index.ts';
import { claim, type Claims } from '../threads/index.ts';
import { bytesOf, fileOf, type Asked } from './drawn.ts';
import { publicationOf, type SharedPublication } from './shared-publication.ts';

/** One page or file: where it stands, and Astro's names of what draws it. */
export interface Drawing extends Asked {
  readonly route: string;
  readonly component: string;
}

export interface Task {
  readonly root: string;
  readonly publication: SharedPublication;
  /** The module that Astro has bundled to draw with, as a URL. */
  readonly entry: string;
  /** Astro's page data by key; of each only the styles are asked for. */
  readonly pages: ReadonlyMap<string, { readonly styles: readonly unknown[] }>;
  readonly outDir: string;
  readonly groups: readonly (readonly Drawing[])[];
  readonly claims: Claims;
}

/** What Astro's module gives (astro/dist/core/build/app.js); that it is so, every build of a test shows. */
interface Entry {
  readonly app: {
    setInternals(internals: object): void;
    setOptions(options: object): void;
    render(request: Request, options: { readonly routeData: RouteData }): Promise<Response>;
  };
  readonly manifest: { readonly routes: readonly { readonly routeData: RouteData }[] };
}

/** What Astro's logger tells. */
interface Said {
  readonly message: string;
}

/** The number under which this thread claims; Astro's own is 1. */
const SECOND = 2;
/** As many as Astro draws at once (astro.config.mjs). */
const AT_ONCE = 4;

const { root, publication, entry, pages, outDir, groups, claims } = workerData as Task;
nameContentRoot(root);
holdPublication(root, publicationOf(publication));
const { app, manifest } = (await import(entry)) as Entry;
app.setInternals({ pagesByKeys: pages, entrySpecifierToBundleMap: new Map() });
app.setOptions({
  settings: { scripts: [] },
  logger: { options: { destination: { write: ({ message }: Said) => process.stderr.write(`${message}\n`) } } },
});
const routes = new Map(
  manifest.routes.map(({ routeData }) => [`${routeData.route} ${routeData.component}`, routeData]),
);
/** The first drawing of each route: until it is done Astro does not know the route's paths, and warns of a second. */
const begun = new Map<string, Promise<void>>();
const left = claimed();
await Promise.all(Array.from({ length: AT_ONCE }, drawLeft));
parentPort!.postMessage('drawn');

/** What is this thread's, group by group: a report's pages are drawn together, so that it is read once. */
function* claimed(): Generator<Drawing> {
  for (const [i, group] of groups.entries()) if (claim(claims, i, SECOND)) yield* group;
}

async function drawLeft(): Promise<void> {
  for (let next = left.next(); next.done !== true; next = left.next()) {
    const { route } = next.value;
    const before = begun.get(route);
    if (before !== undefined) await before;
    const drawn = draw(next.value);
    if (!begun.has(route)) begun.set(route, drawn);
    await drawn;
  }
}

async function draw(drawing: Drawing): Promise<void> {
  const { pathname, isPage, route, component } = drawing;
  const address = isPage ? pathname.replace(/\/?$/, '/') : pathname;
  const request = new Request(new URL(address, 'http://localhost'));
  const response = await app.render(request, { routeData: routes.get(`${route} ${component}`)! });
  if (!response.ok) throw new Error(`${pathname} was answered with ${response.status}.`);
  const file = join(outDir, fileOf(drawing));
  const bytes = await bytesOf(response, drawing);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
