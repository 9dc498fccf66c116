// node tests/bench/search.ts [dist]: what a question costs over the built site, and whether every hit is there.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openIndex } from '../open-index.ts';
import { isLiteral, readQuery } from '../../src/search/index.ts';

interface Block {
  readonly url: string;
  readonly text: string;
}

const dist = process.argv[2] ?? 'dist';
const blocks = readBlocks();
const index = await openIndex(dist, 'zh');
console.log(
  `${blocks.length} Chinese blocks; index ${sizeOf(join(dist, 'pagefind'))} bytes; opened ` +
    `with ${index.moved.bytes} bytes in ${index.moved.files} files (worker and page script ` +
    `not counted)`,
);
console.log('characters  queries  recall  precision  hits/query  candidates/query  ms/query  bytes moved');
for (const length of [1, 2, 4, 8]) await measure(length, 200);

/** Strings of one length, taken evenly from the texts themselves; the truth is that the text contains the string. */
async function measure(length: number, queries: number): Promise<void> {
  const before = index.moved.bytes;
  const sum = { found: 0, true: 0, right: 0, candidates: 0, ms: 0 };
  for (let asked = 0; asked < queries; asked++) {
    const text = (blocks[(asked * 7919) % blocks.length] as Block).text;
    const at = (asked * 104_729) % Math.max(1, text.length - length);
    const query = readQuery(text.slice(at, at + length), 'zh');
    if (query === null) continue;
    const started = performance.now();
    const { hits, candidates } = await index.ask(query);
    sum.ms += performance.now() - started;
    const urls = new Set(hits.map((hit) => hit.url));
    const holding = blocks.filter((block) => isLiteral(block.text, query));
    sum.true += holding.length;
    sum.right += holding.filter((block) => urls.has(block.url)).length;
    sum.found += hits.filter((hit) => hit.kind === 'report').length;
    sum.candidates += candidates;
  }
  const each = (value: number): string => (value / queries).toFixed(2);
  const cells = [
    length,
    queries,
    percent(sum.right, sum.true),
    percent(sum.right, sum.found),
    each(sum.found),
    each(sum.candidates),
    each(sum.ms),
    index.moved.bytes - before,
  ];
  console.log(cells.join('  '));
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function readBlocks(): Block[] {
  return readdirSync(join(dist, 'reports')).flatMap((report) => {
    const edition = JSON.parse(readFileSync(join(dist, 'reports', report, 'edition.json'), 'utf8')) as {
      blocks: { id: string; zh: string }[];
    };
    return edition.blocks.map(({ id, zh }) => ({ url: `zh/reports/${report}/#${id}`, text: zh }));
  });
}

function sizeOf(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).reduce(
    (sum, file) => sum + (statSync(join(folder, file)).isFile() ? statSync(join(folder, file)).size : 0),
    0,
  );
}
