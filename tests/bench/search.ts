// node tests/bench/search.ts [N] [Q]: the index of N generated reports (5000), what it takes to make, and what Q
// questions (300) of each kind, drawn from its own text, cost; each answer is held against all texts.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSearchIndex } from '../../src/release/index.ts';
import {
  comparable,
  searchedText,
  stands,
  words,
  type Item,
  type Needle,
  type Wanted,
} from '../../src/search/index.ts';
import { openFolder } from '../open-index.ts';
import { manyItems } from './many-items.ts';
import { random } from './random.ts';
import { usageOf } from './watch.ts';

const [reports, questions] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 300)];
const folder = join(tmpdir(), `gongbao-search-${reports}`);
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);

let memory = 0;
const timer = setInterval(() => (memory = Math.max(memory, usageOf(process.pid)?.memory ?? 0)), 100);
const [started, before] = [performance.now(), usageOf(process.pid)?.cpu ?? 0];
const { records, files, bytes } = await writeSearchIndex(manyItems(reports), join(folder, 'index'));
clearInterval(timer);
const cpu = (usageOf(process.pid)?.cpu ?? 0) - before;
console.log(
  `${reports} reports, ${records} texts: ${seconds(started)} s wall, ${cpu.toFixed(1)} s CPU, ` +
    `at most ${memory.toFixed(2)} GB; ${files} files (${(files / reports).toFixed(2)} a report), ` +
    `${(bytes / 1e6).toFixed(1)} MB`,
);

const items = [...manyItems(reports)];
const stemIds = new Map<string, number>();
const texts = items.map((item) => {
  const text = searchedText(item);
  return { item, text, stems: stemsOf(item, text) };
});
const draw = random(7);
for (const [name, ask] of Object.entries(kinds())) await measure(name, ask);
if (existsSync(folder)) rmSync(folder, { recursive: true });

function kinds(): Readonly<Record<string, () => Wanted>> {
  const zh = items.filter(({ language }) => language === 'zh');
  const en = items.filter(({ language }) => language === 'en');
  const one = (from: readonly Item[]): string => from[draw(from.length)]!.text;
  const string = (length: number): Needle => {
    for (;;) {
      const text = one(zh);
      const start = draw(Math.max(1, text.length - length));
      const found = comparable(text.slice(start, start + length));
      if (found.trim() === found && found.length === length) return { kind: 'string', text: found };
    }
  };
  const some = (count: number): string => {
    const all = one(en).split(' ');
    const start = draw(Math.max(1, all.length - count));
    return comparable(all.slice(start, start + count).join(' '));
  };
  return {
    'zh, 1 character': () => ({ language: 'zh', all: [[string(1)]] }),
    'zh, 2 to 8 characters': () => ({ language: 'zh', all: [[string(2 + draw(7))]] }),
    'zh, two strings': () => ({ language: 'zh', all: [[string(2)], [string(2)]], placeCounts: true }),
    'en, 1 to 4 words': () => ({
      language: 'en',
      all: words(some(1 + draw(4))).map(({ stem }) => [{ kind: 'stem', stem }]),
    }),
    'en, a phrase of 2 to 4': () => ({ language: 'en', all: [[{ kind: 'phrase', text: some(2 + draw(3)) }]] }),
  };
}

/** Each question in a fresh engine, as a reader's first: all its files are counted. */
async function measure(name: string, ask: () => Wanted): Promise<void> {
  const rows: { files: number; bytes: number; ms: number; total: number }[] = [];
  const wrong: string[] = [];
  for (let i = 0; i < questions; i++) {
    const wanted = ask();
    if (wanted.all.length === 0) continue;
    const engine = openFolder(join(folder, 'index'), wanted.language);
    const from = performance.now();
    const { total, hits, read } = await engine.find(wanted);
    const first = await read(hits.slice(0, 20));
    rows.push({ ...engine.moved, ms: performance.now() - from, total });
    const holding = holders(wanted);
    const urls = new Set(holding.map(({ item }) => item.url));
    const found = holding.length > 500 ? first : await read(hits);
    const isRight =
      total === Math.min(501, holding.length) &&
      new Set(found.map(({ url }) => url)).size === found.length &&
      found.every(({ url }) => urls.has(url)) &&
      (holding.length > 500 || found.length === holding.length);
    if (!isRight) wrong.push(`${JSON.stringify(wanted.all)}: ${total} found, ${holding.length} hold it`);
  }
  const of = (key: 'files' | 'bytes' | 'ms', at: number): number =>
    rows.map((row) => row[key]).sort((a, b) => a - b)[Math.min(rows.length - 1, Math.floor(rows.length * at))]!;
  const many = rows.filter(({ total }) => total > 500).length;
  const kB = (at: number): string => (of('bytes', at) / 1000).toFixed(0);
  console.log(
    `${name}: ${rows.length} questions, ${wrong.length} wrong, ${many} beyond 500; ` +
      `requests median ${of('files', 0.5)}, at most ${of('files', 1)}; kB median ${kB(0.5)}, at most ${kB(1)}; ` +
      `ms median ${of('ms', 0.5).toFixed(0)}, p95 ${of('ms', 0.95).toFixed(0)}`,
  );
  for (const one of wrong.slice(0, 5)) console.log(`  ${one}`);
}

/** All texts that hold what is wanted, found by looking through them. */
function holders(wanted: Wanted): readonly { readonly item: Item }[] {
  const asked = wanted.all.flat().flatMap((needle) => (needle.kind === 'stem' ? [needle.stem] : []));
  const ids = asked.map((stem) => stemIds.get(stem));
  return texts.filter(
    ({ item, text, stems }) =>
      item.language === wanted.language &&
      ids.every((id) => id !== undefined && stems.includes(id)) &&
      (asked.length > 0 || stands(text, item.where ?? '', wanted)),
  );
}

/** To read the words of 200,000 texts for each question would take hours. */
function stemsOf({ language }: Item, text: string): Uint32Array {
  if (language === 'zh') return new Uint32Array();
  const stems = new Set(words(comparable(text)).map(({ stem }) => stem));
  for (const stem of stems) if (!stemIds.has(stem)) stemIds.set(stem, stemIds.size);
  return Uint32Array.from(stems, (stem) => stemIds.get(stem)!);
}

function seconds(since: number): string {
  return ((performance.now() - since) / 1000).toFixed(1);
}
