import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isLiteral, readQuery, type Item, type Language } from '../search/index.ts';
import { openIndex, type OpenIndex } from '../../tests/open-index.ts';
import { indexInThread } from './index-in-thread.ts';

/**
 * Words run on, numbers with points and signs, Latin letters, wide spaces, marks: what splits words in one place and
 * not in another.
 */
const chinese = [
  '全市新增会员21.8万人，会员率94.8%；设立职工监事的企业达到1163.25万家。',
  '推动工资集体协商，签订集体合同1.3万份，覆盖职工１２万人次。',
  '建立暖心驿站1289家，提供“八可”服务。',
  '开展暖“新”在行动、“4+N”协商和121健步走，发放IC卡。',
  '加强机制建设　促进劳动关系和谐稳定',
  '《北京市实施<工会法>办法》修订。',
  '职工之家',
];
const english = [
  'Trade unions signed 13,000 collective contracts in 2017.',
  'The trade-union law (UTF-8, data-1) was revised; workshops opened.',
  'Collective consultation covered 218,000 workers’ homes.',
  'A worker consults, works and strikes.',
];
const items: readonly Item[] = [
  ...chinese.map((text, index): Item => ({
    kind: 'report',
    language: 'zh',
    url: `zh/reports/x/#p${index}`,
    text,
    title: '集体合同之题',
    section: '一节',
  })),
  ...english.map((text, index): Item => ({
    kind: 'report',
    language: 'en',
    url: `en/reports/x/#p${index}`,
    text,
    title: 'A title of strikes',
  })),
];

const dist = mkdtempSync(join(tmpdir(), 'gongbao-index-'));
/** The same records in one index and in three, which a browser merges. */
const [whole, parted] = [join(dist, 'whole'), join(dist, 'parted')];
beforeAll(async () => {
  await indexInThread(items, join(whole, 'pagefind'));
  await indexInThread(items, join(parted, 'pagefind'), 4);
});
afterAll(() => {
  rmSync(dist, { recursive: true });
});

describe.each([
  ['zh', whole],
  ['en', whole],
  ['zh', parted],
  ['en', parted],
] as const)('asked from a page in %s of %s', (page, folder) => {
  let index: OpenIndex;
  beforeAll(async () => {
    index = await openIndex(folder, page);
  });

  test('every string of one to six characters is found in just the Chinese texts that hold it', async () => {
    const asked = new Set(
      chinese.flatMap((text) =>
        [...text].flatMap((_, at) => [1, 2, 3, 6].map((length) => text.slice(at, at + length))),
      ),
    );
    for (const typed of asked) expect(await found(typed, 'zh'), typed).toEqual(holding(typed, 'zh'));
    expect(asked.size).toBeGreaterThan(400);
  });

  test('every word, pair and phrase is found in just the English texts that hold it', async () => {
    const asked = english.flatMap((text) =>
      text.split(' ').flatMap((word, at, all) => [word, `${all[0] ?? ''} ${word}`, `"${word} ${all[at + 1] ?? ''}"`]),
    );
    for (const typed of asked) expect(await found(typed, 'en'), typed).toEqual(holding(typed, 'en'));
    expect(await found('consulting collectively', 'en')).toEqual(['en/reports/x/#p2']);
    expect(await found('work', 'en')).toEqual(['en/reports/x/#p3']);
  });

  test('a text comes back as it went in', async () => {
    const query = readQuery('。', 'zh');
    const { hits } = query ? await index.ask(query) : { hits: [] };
    for (const hit of hits) expect(chinese).toContain(hit.text);
    expect(hits).toHaveLength(5);
  });

  async function found(typed: string, language: Language): Promise<string[]> {
    const query = readQuery(typed, language);
    return query ? (await index.ask(query)).hits.map((hit) => hit.url).sort() : [];
  }
});

test('only what a page loads is written', () => {
  expect(existsSync(join(whole, 'pagefind/pagefind.js'))).toBe(true);
  expect(existsSync(join(whole, 'pagefind/pagefind-ui.js'))).toBe(false);
  expect(readFileSync(join(whole, 'pagefind/parts.json'), 'utf8')).toBe('1\n');
  expect(existsSync(join(parted, 'pagefind/3/pagefind-entry.json'))).toBe(true);
  expect(readFileSync(join(parted, 'pagefind/parts.json'), 'utf8')).toBe('3\n');
});

function holding(typed: string, language: Language): string[] {
  const query = readQuery(typed, language);
  return items
    .filter((item) => item.language === language && query !== null && isLiteral(item.text, query))
    .map((item) => item.url)
    .sort();
}
