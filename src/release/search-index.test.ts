import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  comparable,
  keepingMarks,
  searchedText,
  stands,
  words,
  type Item,
  type Language,
  type Needle,
  type Wanted,
} from '../search/index.ts';
import { openFolder, type OpenIndex } from '../../tests/open-index.ts';
import { writeSearchIndex } from './write-search-index.ts';

/** Words run on, numbers with points and signs, Latin letters, wide spaces, marks, a sign of two units. */
const chinese = [
  '全市新增会员21.8万人，会员率94.8%；设立职工监事的企业达到1163.25万家。',
  '推动工资集体协商，签订集体合同1.3万份，覆盖职工１２万人次。',
  '建立暖心驿站1289家，提供“八可”服务。',
  '开展暖“新”在行动、“4+N”协商和121健步走，发放IC卡。',
  '加强机制建设　促进劳动关系和谐稳定',
  '《北京市实施<工会法>办法》修订。\u{20000}\u{20001}\u2028\u{20000}字',
  '职工之家',
  '会会会员会会员工会会',
];
const english = [
  'Trade unions signed 13,000 collective contracts in 2017.',
  'The trade-union law (UTF-8, data-1) was revised; workshops opened — twice.',
  'Collective consultation covered 218,000 workers’ homes.',
  'A worker consults, works and strikes. A worker, works and strikes.',
  'They said “yes” (twice).”',
];
const place = { report: 'x-2016', where: '东城区 2016年', district: 'dongcheng', year: 2016, place: '东城区 2016年' };
const blocks = (language: Language, texts: readonly string[], more: Partial<Item>): Item[] =>
  texts.map((text, i) => ({
    kind: 'report',
    language,
    url: `${language}/reports/${more.report ?? ''}/#${i === 6 ? 'h1' : `p${i}`}`,
    text,
    title: '集体合同之题',
    section: '一节',
    tier: i === 6 ? 'head' : 'block',
    ...more,
  }));
const items: readonly Item[] = [
  ...blocks('zh', chinese, { ...place, beneath: english[0]! }),
  ...blocks('en', english, place),
  ...blocks('zh', chinese.slice(2, 4), {
    ...place,
    report: 'y-2015',
    where: '西城区 2015年',
    district: 'xicheng',
    year: 2015,
  }),
  {
    kind: 'term',
    language: 'zh',
    url: 'zh/glossary/congress/',
    title: '职代会',
    text: '职工大会。',
    besides: { n: 1 },
  },
  { kind: 'chart', language: 'zh', url: 'zh/infographics/x/', title: '会员多了吗', text: '' },
  { kind: 'term', language: 'en', url: 'en/glossary/congress/', title: 'workers’ congress', text: 'It meets.' },
];

const dist = mkdtempSync(join(tmpdir(), 'gongbao-index-'));
const folder = join(dist, 'index');
let index: OpenIndex;
beforeAll(async () => {
  await writeSearchIndex(items, folder);
  index = openFolder(folder);
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

const string = (text: string): Needle => ({ kind: 'string', text: comparable(text) });
const phrase = (text: string): Needle => ({ kind: 'phrase', text: comparable(text) });
const stems = (text: string): Needle[][] => words(comparable(text)).map(({ stem }) => [{ kind: 'stem', stem }]);
const zh = (...all: Needle[][]): Wanted => ({ language: 'zh', all });
const en = (...all: Needle[][]): Wanted => ({ language: 'en', all });

describe('what is found is what stands, and all of it', () => {
  test('every string of one to nine units, and some longer', async () => {
    const lengths = [1, 2, 3, 4, 5, 6, 7, 8, 9, 14, 25];
    const asked = chinese.flatMap((text) =>
      lengths.flatMap((length) => Array.from({ length: text.length }, (_, at) => text.slice(at, at + length))),
    );
    for (const text of new Set(asked)) await isTrue(zh([string(text)]));
    expect(new Set(asked).size).toBeGreaterThan(900);
  });

  test('strings that stand nowhere though their parts do', async () => {
    for (const text of ['集体协商，签订工资', '会员会员', '家，覆盖', '量子', '员21.8万家', '会会会会'])
      await isTrue(zh([string(text)]));
  });

  test('several strings in any order, alternatives, and the place where it counts', async () => {
    await isTrue(zh([string('服务')], [string('暖心')]));
    await isTrue(zh([string('服务'), string('IC卡')], [string('暖')]));
    await isTrue(zh([string('东城'), string('暖心')], [string('暖')]));
    await isTrue({ ...zh([string('东城')], [string('暖')]), placeCounts: true });
    await isTrue({ ...zh([string('2016')], [string('东城')]), placeCounts: true });
    await isTrue({ ...zh([string('城区')], [string('201')]), placeCounts: true });
    await isTrue(zh(...[...'暖心驿站提供八可服务'].map((one) => [string(one)])));
    await isTrue(zh([string('')]));
    await isTrue(zh());
  });

  test('marks are told apart where they are asked for', async () => {
    const marked = (text: string): Wanted => ({
      ...zh([{ kind: 'string', text: keepingMarks(text) }]),
      keepsMarks: true,
    });
    await isTrue(marked('“八可'));
    await isTrue(marked('”八可'));
    await isTrue(zh([string('”八可')]));
  });

  test('every word, pair of words and phrase', async () => {
    const asked = english.flatMap((text) =>
      text
        .split(' ')
        .flatMap((word, at, all) => [
          en(...stems(word)),
          en(...stems(`${all[0]!} ${word}`)),
          ...[1, 2, 3, 4, 9].map((length) => en([phrase(all.slice(at, at + length).join(' '))])),
        ]),
    );
    for (const wanted of asked) await isTrue(wanted);
    for (const text of [
      'worker works and',
      'worker, works and',
      '000',
      'trade-union',
      'union law',
      '(UTF',
      ';',
      '—',
      '— twice',
      '1) was',
      ').',
      'opened —',
    ])
      await isTrue(en([phrase(text)]));
    await isTrue(en(...stems('consulting collectively')));
    await isTrue(en(...stems('work')));
  });

  async function isTrue(wanted: Wanted): Promise<void> {
    const { total, hits, read } = await index.find(wanted);
    const found = (await read(hits)).map(({ url }) => url);
    const holding = items
      .filter((item) => item.language === wanted.language && stands(searchedText(item), item.where ?? '', wanted))
      .filter(() => wanted.all.every((needles) => needles.every((one) => one.kind === 'stem' || one.text !== '')));
    expect([...found].sort(), JSON.stringify(wanted)).toEqual(holding.map(({ url }) => url).sort());
    expect(total).toBe(found.length);
  }
});

test('an item comes back as it went in, with the other language beneath', async () => {
  const { hits, read } = await index.find(zh([string('职工之家')]));
  expect(hits).toMatchObject([{ tier: 'head', report: 'x-2016', district: 'dongcheng', year: '2016', ofReport: 1 }]);
  expect(await read(hits)).toEqual([
    {
      kind: 'report',
      language: 'zh',
      url: 'zh/reports/x-2016/#h1',
      text: '职工之家',
      shown: '职工之家',
      title: '集体合同之题：一节',
      counterpart: null,
      beneath: english[0],
      place: '东城区 2016年',
      district: 'dongcheng',
      year: '2016',
    },
  ]);
  const [term] = await read((await index.find(zh([string('职代会')]))).hits);
  expect(term).toMatchObject({
    kind: 'term',
    text: '职代会：职工大会。',
    shown: '职工大会。',
    besides: { n: 1 },
    year: null,
  });
});

test('hits stand by tier, and the report with more of them first', async () => {
  const { hits, counts } = await index.find(zh([string('会')]));
  expect(hits.map(({ tier }) => tier)).toEqual(['page', 'page', 'block', 'block', 'block']);
  expect(counts.kind).toEqual(
    new Map([
      ['term', 1],
      ['chart', 1],
      ['report', 3],
    ]),
  );
  const both = await index.find(zh([string('暖')]));
  expect(both.hits.map(({ report, ofReport }) => [report, ofReport])).toEqual([
    ['x-2016', 2],
    ['x-2016', 2],
    ['y-2015', 2],
    ['y-2015', 2],
  ]);
});

test('of more than 500 the total is 501, half of the hits are blocks, and none stands twice', async () => {
  const many = join(dist, 'many');
  const block = (i: number): Item => ({ ...items[0]!, text: '工', report: `r-${i >> 5}`, url: `zh/reports/r/#p${i}` });
  const page = (i: number): Item => ({ kind: 'term', language: 'zh', url: `zh/glossary/${i}/`, title: '工', text: '' });
  const all = (blocks: number, pages: number): Item[] => [
    ...Array.from({ length: blocks }, (_, i) => block(i)),
    ...Array.from({ length: pages }, (_, i) => page(i)),
  ];
  for (const [blocks, pages, total, pagesListed] of [
    [300, 200, 500, 200],
    [300, 201, 501, 201],
    [600, 600, 501, 250],
    [100, 600, 501, 400],
    [0, 600, 501, 500],
    [700, 0, 501, 0],
  ] as const) {
    await writeSearchIndex(all(blocks, pages), many);
    const answer = await openFolder(many).find(zh([string('工')]));
    expect(answer.total).toBe(total);
    expect(new Set(answer.hits.map(({ doc }) => doc)).size).toBe(500);
    expect(answer.hits.filter(({ tier }) => tier === 'page')).toHaveLength(pagesListed);
  }
});

test('what must be read to be sure is read no further than is counted', async () => {
  const many = join(dist, 'read');
  const text = '一二三四五六七八九十百千万';
  const block = (i: number): Item => ({ ...items[0]!, text, report: `r-${i}`, url: `zh/reports/r-${i}/#p1` });
  await writeSearchIndex(
    Array.from({ length: 900 }, (_, i) => block(i)),
    many,
  );
  const engine = openFolder(many);
  const { total } = await engine.find(zh(...[...text].map((one) => [string(one)])));
  expect(total).toBe(501);
  expect(engine.moved.files).toBeLessThan(600);
});

test('narrowed, each facet is counted by the others', async () => {
  const { total, hits, counts } = await index.find({
    ...zh([string('暖')]),
    narrow: { district: 'xicheng', kind: null },
  });
  expect([total, hits.map(({ year }) => year)]).toEqual([2, ['2015', '2015']]);
  expect(counts.district).toEqual(
    new Map([
      ['dongcheng', 2],
      ['xicheng', 2],
    ]),
  );
  expect(counts.year).toEqual(new Map([['2015', 2]]));
});

test('files are named by what they hold, and nothing else is left', () => {
  const names = readdirSync(folder);
  expect(names.filter((name) => /^([0-9a-f]{12}|(zh|en)\.directory)$/.test(name))).toEqual(names);
  expect(names).toHaveLength(3);
  expect(existsSync(`${folder}.spool`)).toBe(false);
  expect(readFileSync(join(folder, 'zh.directory')).subarray(0, 2)).toEqual(Buffer.from([0x1f, 0x8b]));
});

test('nothing is loaded before it is asked, and what failed is asked for anew', async () => {
  const fresh = openFolder(folder);
  expect(fresh.moved.files).toBe(0);
  fresh.warm();
  const { hits, read } = await fresh.find(zh([string('暖')]));
  await read(hits);
  await fresh.find(en(...stems('work')));
  expect(fresh.moved.files).toBe(6); // a directory and a file of lists in each language, two reports' texts once
  const missing = openFolder(join(dist, 'nowhere'));
  missing.warm();
  await expect(missing.find(zh([string('暖')]))).rejects.toThrow('zh.directory');
});
