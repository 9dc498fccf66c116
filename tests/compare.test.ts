// Two built sites compared as data: what is equal to a reader is equal, what is not is told.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { compareTrees } from './compare/compare-trees.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const SAME: readonly (readonly [why: string, before: Files, after: Files])[] = [
  [
    'order of attributes and classes',
    { 'a.html': '<p id=x class="b a">1</p>' },
    { 'a.html': '<p class="a b" id="x">1</p>' },
  ],
  [
    'white space between blocks',
    { 'a.html': '<div><p>1</p><p>2</p></div>' },
    { 'a.html': '<div>\n <p> 1 </p>\n <p>2</p> </div>' },
  ],
  [
    'white space between blocks of an article',
    { 'a.html': '<article><p>1</p><p>2</p></article>' },
    { 'a.html': '<article> <p>1</p>\n<p>2</p></article>' },
  ],
  [
    'digests in names of assets',
    { 'a.html': '<link href="assets/Base.CR3c1C8D.css">', 'assets/Base.CR3c1C8D.css': 'a' },
    { 'a.html': '<link href="assets/Base.AAAAAAAA.css">', 'assets/Base.AAAAAAAA.css': 'a' },
  ],
  ['order of names in JSON', { 'a.json': '{"a":1,"b":[2]}' }, { 'a.json': '{ "b": [2], "a": 1 }' }],
  ['quotation marks in CSV', { 'a.csv': 'a,b\r\n1,2\r\n' }, { 'a.csv': '"a","b"\r\n"1","2"\r\n' }],
  [
    'entities and indentation in XML',
    { 'a.tbx': '<a b="1" c="2"><d>x&lt;</d></a>' },
    { 'a.tbx': '<?xml version="1.0"?>\n<a c="2" b="1">\n  <d>x&#60;</d>\n</a>' },
  ],
  [
    'prefixes and names of blank nodes in Turtle',
    { 'a.ttl': '@prefix e: <http://e/> . e:a e:b [ e:c "1" ] .' },
    { 'a.ttl': '<http://e/a> <http://e/b> _:z . _:z <http://e/c> "1" .' },
  ],
  [
    'JSON in a ZIP',
    { 'a.zip': zipSync({ 'a.json': Buffer.from('{"a":1,"b":2}') }) },
    { 'a.zip': zipSync({ 'a.json': Buffer.from('{"b":2,"a":1}') }) },
  ],
];

const DIFFERENT: readonly (readonly [why: string, before: Files, after: Files])[] = [
  ['a space between words', { 'a.html': '<p><b>a</b> <i>b</i></p>' }, { 'a.html': '<p><b>a</b><i>b</i></p>' }],
  [
    'a space within an article’s text',
    { 'a.html': '<article><p>a  b</p></article>' },
    { 'a.html': '<article><p>a b</p></article>' },
  ],
  ['an attribute’s value', { 'a.html': '<p id=a>1</p>' }, { 'a.html': '<p id=b>1</p>' }],
  [
    'JSON-LD in a page',
    { 'a.html': '<script type="application/ld+json">{"a":1}</script>' },
    { 'a.html': '<script type="application/ld+json">{"a":2}</script>' },
  ],
  ['a cell', { 'a.csv': 'a,b\r\n1,2\r\n' }, { 'a.csv': 'a,b\r\n1,3\r\n' }],
  ['a graph’s triple', { 'a.ttl': '<http://e/a> <http://e/b> [] .' }, { 'a.ttl': '<http://e/a> <http://e/b> "" .' }],
  ['a file that is gone', { 'a.txt': '1', 'b.txt': '2' }, { 'a.txt': '1' }],
  [
    'a text in a ZIP',
    { 'a.zip': zipSync({ 'a.txt': Buffer.from('1') }) },
    { 'a.zip': zipSync({ 'a.txt': Buffer.from('2') }) },
  ],
];

test.each(SAME)('finds no difference in %s', async (_, before, after) => {
  expect((await compared(before, after)).differences).toEqual([]);
});

test.each(DIFFERENT)('finds %s', async (_, before, after) => {
  expect((await compared(before, after)).differences).toHaveLength(1);
});

test('tells the size of scripts and styles, which is no difference', async () => {
  expect(await compared({ 'a.css': 'a' }, { 'a.css': 'ab' })).toMatchObject({
    differences: [],
    sizes: ['a.css: 1 → 2 bytes'],
  });
});

async function compared(before: Files, after: Files): ReturnType<typeof compareTrees> {
  const root = mkdtempSync(join(tmpdir(), 'gongbao-compare-'));
  for (const [tree, files] of Object.entries({ before, after })) {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(dirname(join(root, tree, name)), { recursive: true });
      writeFileSync(join(root, tree, name), content);
    }
  }
  const found = await compareTrees(join(root, 'before'), join(root, 'after'));
  rmSync(root, { recursive: true });
  return found;
}
