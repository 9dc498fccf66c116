// npm run bench:pictures: how long a picture and an SVG of a chart take, one after another over all of content/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'd3';
import { chartLetters, publication } from '../../src/loaders/index.ts';
import { picture } from '../../src/pictures/index.ts';
import { chartPictures, chartSvgs } from '../chart-pictures.ts';

const HELP = `npm run bench:pictures -- [--write FOLDER]

Draws every preview, sheet and SVG of the charts in content/ once, after a round that is not counted, and prints
the medians in milliseconds of one core (CPU time of all threads, so that other work does not count) and the sizes.
To reach: 60 ms a picture, 5 ms an SVG. --write leaves the pictures in FOLDER, to be looked at. Run npm run convert
before it.`;

interface Drawn {
  readonly kind: string;
  readonly ms: number;
  readonly bytes: number;
}

const { values } = parseArgs({ options: { write: { type: 'string' }, help: { type: 'boolean' } } });
if (values.help) console.log(HELP);
else await bench(values.write);

async function bench(folder: string | undefined): Promise<void> {
  const all = publication();
  const [pictures, files] = [chartPictures(all), chartSvgs(all)];
  const drawings = [
    ...pictures.map(({ name, kind, language, tree }) => ({
      ...{ name: `${name}.png`, kind },
      draw: () => picture(tree(), { width: 1200, language, among: chartLetters() }),
    })),
    ...files.map(({ name, kind, write }) => ({ name, kind: `${kind}.svg`, draw: () => Promise.resolve(write()) })),
  ];
  // fonts are read and code is compiled, as they are for all but the first of a build
  for (let round = 0; round < 3; round++) for (const { write } of files) write();
  await drawings[0]?.draw();
  const drawn: Drawn[] = [];
  for (const { name, kind, draw } of drawings) {
    const before = process.cpuUsage();
    const made = await draw();
    const { user, system } = process.cpuUsage(before);
    drawn.push({ kind, ms: (user + system) / 1000, bytes: made.length });
    if (folder !== undefined) keep(join(folder, name), made);
  }
  const groups = Map.groupBy(drawn, ({ kind }) => kind);
  for (const [kind, some] of groups) console.log(line(kind, some));
  console.log(line('pictures', [...(groups.get('card') ?? []), ...(groups.get('sheet') ?? [])]));
}

function line(kind: string, drawn: readonly Drawn[]): string {
  const [ms, bytes] = [drawn.map((one) => one.ms), drawn.map((one) => one.bytes)];
  const cells = [median(ms) ?? 0, Math.max(...ms)].map((one) => one.toFixed(1).padStart(6));
  const sizes = [median(bytes) ?? 0, Math.max(...bytes)].map((one) => (one / 1000).toFixed(1).padStart(6));
  const [middle, most] = cells;
  return (
    `${kind.padEnd(14)}${String(drawn.length).padStart(4)}  median ${middle} ms, most ${most} ms` +
    `  median ${sizes[0]} kB, most ${sizes[1]} kB`
  );
}

function keep(path: string, made: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, made);
}
