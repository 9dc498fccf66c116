// The English that states a figure: its clause, whole brackets, and never half a sentence for a stop inside one.
import { describe, expect, test } from 'vitest';
import type { Segment } from './schema.ts';
import { englishBlocks } from './english-blocks.ts';
import { inEnglish, type Bilingual } from './in-english.ts';
import { quotesIn } from './quotes-in.ts';

/** A paragraph of one segment; each figure as it is printed, with its Chinese quote. */
function one(zh: string, en: string, figures: Readonly<Record<string, string>>, fields: Partial<Segment> = {}) {
  const observations = Object.entries(figures).map(([text, quote], i) => {
    const at = [zh.indexOf(text), zh.indexOf(text) + text.length] as const;
    return { id: `p1.o${i + 1}`, block: 'p1', sentence: 'p1.s1', at, text, quote };
  });
  return {
    blocks: [{ id: 'p1', type: 'p', text: zh, sources: [] }],
    sentences: [{ id: 'p1.s1', block: 'p1', at: [0, zh.length] }],
    observations,
    segments: [{ block: 'p1', sentences: ['p1.s1'], status: 'draft', entry: 0, zh, en, ...fields }],
  } as unknown as Bilingual;
}
const quotes = (bilingual: Bilingual) => quotesIn(inEnglish(bilingual), bilingual);

describe('a figure is quoted in English', () => {
  const zh = '办招聘会17场；参与率达60.2%（上年59%）。';
  const figures = { '17': '办招聘会17场', '60.2%': '参与率达60.2%（上年59%）', '59%': '参与率达60.2%（上年59%）' };

  test('by the clause between stops and semicolons, without the stop', () => {
    const en = 'Unions held 17 fairs; the rate was 60.2 per cent (up from 59 per cent).';
    const rate = 'the rate was 60.2 per cent (up from 59 per cent)';
    expect(quotes(one(zh, en, figures))).toEqual({ 'p1.o1': 'Unions held 17 fairs', 'p1.o2': rate, 'p1.o3': rate });
  });

  test('by its sentence of several', () => {
    const en = 'Unions held 17 fairs. The rate was ‘60.2 per cent.’ It had been 59 per cent.';
    expect(Object.values(quotes(one(zh, en, figures)))).toEqual([
      'Unions held 17 fairs',
      'The rate was ‘60.2 per cent.’',
      'It had been 59 per cent',
    ]);
  });

  test('by its sentence where the Chinese quote goes beyond a clause', () => {
    const en = 'It was done. In the east there were 17 fairs; in all 20.';
    expect(quotes(one('东部有17场；共20场。', en, { '17': '东部有17场；共20场。' }))).toEqual({
      'p1.o1': 'In the east there were 17 fairs; in all 20',
    });
  });

  test.each([
    ['an abbreviation', 'Primary School No. 5 Branch took 17 children.'],
    ['the number of a heading', '2. Seventeen fairs'],
    ['an initial', 'It was J. Smith who held 17 fairs.'],
    ['a bracket', 'They held (at last; it took long) 17 fairs.'],
    ['what goes on in small letters', 'At 5 p.m. they held 17 fairs.'],
  ])('not cut by %s', (_, en) => {
    expect(quotes(one('办17场。', en, { '17': '办17场' }))).toEqual({ 'p1.o1': en.replace(/\.$/, '') });
  });

  test('by the whole segment where it is said without its number', () => {
    expect(quotes(one('有1个。', 'There is a house. It is good.', { '1': '有1个' }))).toEqual({
      'p1.o1': 'There is a house. It is good',
    });
  });

  test('not at all where its segment stands in Chinese', () => {
    expect(quotes(one('办17场。', '17 fairs.', { '17': '办17场' }, { en: null }))).toEqual({});
    expect(quotes(one('办17场。', '16 fairs.', { '17': '办17场' }, { was: '办16场。' }))).toEqual({});
  });
});

describe('a block in English', () => {
  test('is whole only where nothing of it is missing or stale', () => {
    const wholes = [{}, { en: null }, { was: '办16场。' }].map((fields) => {
      const [block] = englishBlocks(one('办17场。', '17 fairs.', {}, fields));
      return [block!.text, block!.isWhole];
    });
    expect(wholes).toEqual([
      ['17 fairs.', true],
      ['办17场。', false],
      ['办17场。', false],
    ]);
  });

  test('keeps the cells of a table', () => {
    const table = {
      id: 'p1',
      type: 'table',
      text: '年份\u3000会员\u20032015\u300056万',
      rows: [
        ['年份', '会员'],
        ['2015', '56万'],
      ],
    };
    const bilingual = one(table.text, 'Year\u3000Members\u20032015\u3000560,000', {});
    const [block] = englishBlocks({ ...bilingual, blocks: [{ ...bilingual.blocks[0]!, ...table } as never] });
    expect(block!.rows).toEqual([
      ['Year', 'Members'],
      ['2015', '560,000'],
    ]);
  });

  test('parts the sentences of a table as the Chinese does, those of a paragraph by a space', () => {
    const parts = ['甲。', '乙。'].map((zh, i) => ({ zh, en: 'AB'[i], sentences: [`p1.s${i + 1}`], block: 'p1' }));
    const texts = ['table', 'p'].map(
      (type) =>
        englishBlocks({
          blocks: [{ id: 'p1', type, text: '甲。\u3000乙。', sources: [] }],
          sentences: [0, 3].map((at, i) => ({ id: `p1.s${i + 1}`, block: 'p1', at: [at, at + 2] })),
          segments: parts,
        } as unknown as Bilingual)[0]!.text,
    );
    expect(texts).toEqual(['A\u3000B', 'A B']);
  });
});
