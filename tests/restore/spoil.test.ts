// The cases spoil without destroying, the same way every time; the measure finds what it must.
import { describe, expect, it } from 'vitest';
import { edit, type Block } from '../../src/edition/index.ts';
import { readSeed, type Seed } from '../../src/text/index.ts';
import { readCases } from './cases.ts';
import { writeGb18030 } from './gb18030.ts';
import { measure, type Read } from './measure.ts';
import { DAMAGES, spoil } from './spoil.ts';

const cases = readCases('tests/restore/clean');
const ADDING = new Set(['overprint', 'stray-words', 'page-furniture', 'hyphens']);

describe('the cases', () => {
  it('are sixty at least, a third of the texts held', () => {
    expect(cases.length).toBeGreaterThanOrEqual(60);
    const texts = (part: string): number =>
      new Set(cases.filter((one) => one.part === part).map(({ clean }) => clean.name)).size;
    expect(texts('tune') + texts('held')).toBeGreaterThanOrEqual(24);
    expect(texts('held')).toBeGreaterThanOrEqual((texts('tune') + texts('held')) * 0.32);
  });

  it.each(DAMAGES.map(({ name }) => name))('have %s in four at least, and in two of either part', (name) => {
    const parts = cases.filter(({ done }) => done.includes(name)).map(({ part }) => part);
    expect(parts.length).toBeGreaterThanOrEqual(4);
    for (const part of ['tune', 'held']) expect(parts.filter((one) => one === part).length).toBeGreaterThanOrEqual(2);
  });

  it('are the same bytes when spoiled again', () => {
    const again = readCases('tests/restore/clean');
    for (const [at, one] of cases.entries()) expect(again[at]?.bytes).toEqual(one.bytes);
  });

  it.each(cases.map((one) => [one.name, one] as const))(
    '%s prints every character of its text, and no other where nothing adds one',
    (_, { text, orders, done }) => {
      const [page, clean] = [bag(text), bag((orders[0] ?? []).map((block) => block.text).join(''))];
      const wanting = [...clean].filter(
        ([character, count]) =>
          (page.get(character) ?? 0) < count && !(character === '和' && done.includes('stray-words')),
      );
      expect(wanting).toEqual([]);
      if (done.some((name) => ADDING.has(name))) return;
      expect([...page].filter(([character, count]) => (clean.get(character) ?? 0) < count)).toEqual([]);
    },
  );
});

it('writes GB18030 that reads back, four-byte characters too', () => {
  expect(new TextDecoder('gb18030').decode(writeGb18030('工会◀㐀“·”—％\r\nA1'))).toBe('工会◀㐀“·”—％\r\nA1');
});

/** How often each character stands, all of them at half width, without white space and marks. */
function bag(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.normalize('NFKC').replace(/[\s▲▼◀▶□■◆●【】#\u00ad\ufeff]/gu, ''))
    counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

describe('the measure', () => {
  const clean = {
    name: 'sample',
    header: { title: '甲区工会一年', district: 'haidian', year: 2016, period: '2016' },
    blocks: [
      { type: 'title', text: '甲区工会一年' },
      { type: 'head', level: 2, text: '组织建设' },
      { type: 'p', text: '全年新增会员6万人。' },
    ],
  } as const;
  const seed: Seed = {
    file: 'x.txt',
    encoding: 'utf-8',
    lines: ['甲区工会一年', '', '■组织建设', '', '全年新增会员', '6 万人。'],
  };
  const truth = { header: clean.header, orders: [clean.blocks] };
  const edition: Read = {
    header: { id: 'x', published: null, source: null, ...clean.header },
    blocks: [
      { id: 'title', type: 'title', text: '甲区工会一年', sources: [{ line: 1, at: [0, 6] }] },
      { id: 'h1', type: 'head', level: 2, text: '组织建设', sources: [{ line: 3, at: [1, 5] }] },
      {
        id: 'p1',
        type: 'p',
        text: '全年新增会员6万人。',
        sources: [
          { line: 5, at: [0, 6] },
          { line: 6, at: [0, 1] },
          { line: 6, at: [2, 5] },
        ],
      },
    ],
    emendations: [],
    formeWork: [{ line: 3, at: [0, 1], text: '■', class: 'mark' }],
  };
  const [title, head, p] = edition.blocks as readonly [Block, Block, Block];

  it('finds nothing wrong with a right edition', () => {
    expect(measure(truth, seed, edition)).toEqual({
      lost: 0,
      invented: 0,
      fidelity: 1,
      headingF1: 1,
      title: true,
      district: true,
      year: true,
      period: true,
    });
  });

  it('counts a character that no block took as lost', () => {
    expect(measure(truth, seed, { ...edition, formeWork: [] }).lost).toBe(1);
  });

  it('counts what was printed nowhere, and what is used twice, as invented', () => {
    expect(
      measure(truth, seed, { ...edition, blocks: [title, head, { ...p, text: '全年新增会员16万人。' }] }).invented,
    ).toBe(1);
    expect(
      measure(truth, seed, {
        ...edition,
        blocks: [title, { ...head, text: '组织建设设', sources: [...head.sources, { line: 3, at: [4, 5] }] }, p],
      }).invented,
    ).toBe(1);
  });

  it('counts an emendation as neither', () => {
    const emended: Read = {
      ...edition,
      blocks: [title, head, { ...p, text: '全年新增会员七万人。' }],
      emendations: [
        { block: 'p1', at: [6, 7], line: 6, sic: '6', corr: '七', reason: { zh: '', en: '' }, resp: 'rule' },
      ],
    };
    expect(measure(truth, seed, emended)).toMatchObject({ lost: 0, invented: 0 });
  });

  it('lowers fidelity and headings for blocks out of order', () => {
    const read = measure(truth, seed, { ...edition, blocks: [head, title, p] });
    expect(read.headingF1).toBe(0.5);
    expect(read.fidelity).toBeLessThan(0.7);
  });

  it('takes no edition as all lost', () => {
    expect(measure(truth, seed, null)).toMatchObject({ fidelity: 0, headingF1: 0, title: false, year: false });
    expect(measure(truth, seed, null).lost).toBe(21);
  });
});

it('is pure: spoiling leaves the clean text as it was', () => {
  const [one] = cases;
  const before = JSON.stringify(one?.clean);
  if (one !== undefined) spoil(one.clean, 'columns', ['marks', 'columns-swapped', 'overprint'], 1);
  expect(JSON.stringify(one?.clean)).toBe(before);
});

it('gives pages that the house reads and edits without throwing', () => {
  for (const one of cases) {
    const seed = readSeed(one.bytes, 'seeds/text.txt').value;
    expect(seed).not.toBeNull();
    if (seed !== null) edit(seed, 'text', { recordFile: 'seeds/text.edition.yaml', districts: [] });
  }
});
