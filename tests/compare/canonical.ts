// Each kind of published file as lines that are equal where the files are equal as data.
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { unzipSync } from 'fflate';
import jsonld from 'jsonld';
import { Writer } from 'n3';
import { parseJsonLd, parseTurtle } from '../formats/read-skos.ts';
import { readCsv } from '../formats/read-csv.ts';
import { canonicalHtml } from './canonical-html.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalXml } from './canonical-xml.ts';

type Canonical = (bytes: Buffer) => readonly string[] | Promise<readonly string[]>;

/**
 * Endings and how such a file is read. `null`: only its size is told, since its bytes change with names that mean
 * nothing.
 */
const kinds: readonly (readonly [endings: RegExp, canonical: Canonical | null])[] = [
  [/\.html$/, text((html) => canonicalHtml(plainNames(html)))],
  [/\.(svg|xml|tbx|tmx|xlf)$/, text(canonicalXml)],
  [/\.json$/, text(canonicalJson)],
  [/\.jsonld$/, async (bytes) => graph(await parseJsonLd(bytes.toString(), BASE))],
  [/\.ttl$/, (bytes) => graph(parseTurtle(bytes.toString(), BASE))],
  [/\.csv$/, text((csv) => readCsv(csv).map((row) => JSON.stringify(row)))],
  [/\.png$/, pixels],
  [/\.zip$/, entries],
  [/\.(pages|texts)$/, (bytes) => canonicalJson(gunzipSync(bytes).toString())],
  [/\.(css|js|woff2|directory|lists|list)$/, null],
  [/./, text((plain) => plain.split('\n'))],
];

const BASE = 'http://site.invalid/data/glossary.skos.ttl';

/** How a file of this name is read; null where its bytes say nothing. */
export function canonical(name: string): Canonical | null {
  return kinds.find(([endings]) => endings.test(name))![1];
}

/** Names of assets without the digest of their content: `assets/Base.CR3c1C8D.css` → `assets/Base.*.css`. */
export function plainNames(text: string): string {
  return text.replace(/(assets\/[\w.-]+?)\.[\w-]{8}\.(css|js|woff2|svg|png)\b/g, '$1.*.$2');
}

function text(read: (text: string) => readonly string[]): Canonical {
  return (bytes) => read(bytes.toString('utf8'));
}

/** By RDFC-1.0, which names blank nodes by where they stand: two graphs are isomorphic when these lines are equal. */
async function graph(quads: ReturnType<typeof parseTurtle>): Promise<string[]> {
  const written = new Writer({ format: 'N-Quads' }).quadsToString(quads);
  const options = {
    algorithm: 'URDNA2015',
    inputFormat: 'application/n-quads',
    format: 'application/n-quads',
  } as const;
  // its types do not know a text as input
  const named = await jsonld.canonize(written as unknown as object, options);
  return named.split('\n');
}

/** Drawn into a picture, whose pixels are then read. */
function pixels(png: Buffer): string[] {
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const image = `<image width="${width}" height="${height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const drawn = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${image}</svg>`,
  ).render();
  return [`${width} × ${height}`, createHash('sha256').update(drawn.pixels).digest('hex')];
}

async function entries(bytes: Buffer): Promise<string[]> {
  const files = Object.entries(unzipSync(bytes)).sort(([a], [b]) => (a < b ? -1 : 1));
  const read = files.map(async ([name, content]) => {
    const lines = (await canonical(name)?.(Buffer.from(content))) ?? [`${content.length} bytes`];
    return lines.map((line) => `${name}: ${line}`);
  });
  return (await Promise.all(read)).flat();
}
