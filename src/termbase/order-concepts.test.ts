// Orders where they are close: phrases of one pinyin, signs before a term, figures inside it.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { orderConcepts, orderPhrases } from './order-concepts.ts';
import type { Phrase } from './phrase-schema.ts';

const phrase = (id: string, ...pinyin: string[]): Phrase =>
  ({ id, zh: { patterns: pinyin.map((one) => ({ text: '甲', pinyin: one })) } }) as unknown as Phrase;

describe('phrases stand by the pinyin of their first pattern', () => {
  test.each([
    ['syllable by syllable', ['b|zài', 'c|bǎ', 'a|cháng-tài'], 'cab'],
    ['of which the second counts where the first agrees', ['a|jí-tǐ', 'b|jí-bié'], 'ba'],
    ['the shorter first', ['a|zuò-shí', 'b|zuò'], 'ba'],
    ['the shorter first, figures too', ['a|zuò 12', 'b|zuò'], 'ba'],
    ['then by tones', ['a|zuò', 'b|zuō', 'c|zuo', 'd|zuǒ', 'e|zuó'], 'bedac'],
    ['a tone tells only after all syllables', ['a|gòng-guān', 'b|gōng-huì'], 'ab'],
    ['capitals are nothing', ['a|Zuò', 'b|bā'], 'ba'],
    ['ü after u, and before the next letter', ['a|lǜ', 'b|lù', 'c|luàn'], 'bac'],
    ['a gap is nothing', ['a|yǐ … wéi', 'b|yǐ bā'], 'ba'],
    ['of one pinyin, by their ids', ['c|zuò', 'a|zuò', 'b|zuò'], 'abc'],
  ])('%s', (_, rows, order) => {
    const phrases = rows.map((row) => phrase(row[0]!, row.slice(2)));
    const ids = (list: readonly Phrase[]): string =>
      orderPhrases(list)
        .map(({ id }) => id)
        .join('');
    expect(ids(phrases)).toBe(order);
    expect(ids(phrases.toReversed())).toBe(order);
  });

  test('a second pattern tells nothing, and the list that was given stays as it was', () => {
    const phrases = [phrase('a', 'zuò', 'bā'), phrase('b', 'dé', 'zuò')];
    expect(orderPhrases(phrases).map(({ id }) => id)).toEqual(['b', 'a']);
    expect(phrases.map(({ id }) => id)).toEqual(['a', 'b']);
  });
});

describe('sections', () => {
  const sections = (order: Parameters<typeof orderConcepts>[1], ...rows: string[]): string[] =>
    orderConcepts(
      rows.map((row) => sampleConcept(row)),
      order,
    ).map(({ key, concepts }) => `${key}: ${concepts.map(({ id }) => id).join(' ')}`);

  test('strokes go past a quotation mark or bracket before the first character', () => {
    expect(
      sections(
        'stroke',
        'a | “八可”工作法 | a',
        'b | 《工会法》 | b',
        'c | 「一」 | c',
        'd | APP工会 | d',
        'e | 工“一” | e',
      ),
    ).toEqual(['#: d', '1: c', '2: a', '3: e b']);
  });

  test('of the same first strokes the shorter term stands first', () => {
    expect(sections('stroke', 'a | 工会会员 | a', 'b | 工会 | b')).toEqual(['3: b a']);
  });

  test('English goes by number where there are figures, and an accent is nothing', () => {
    expect(
      sections('english', 'a | 甲 | No. 10 plan', 'b | 乙 | No. 9 plan', 'c | 丙 | éclat', 'e | 戊 | 8 a'),
    ).toEqual(['#: e', 'E: c', 'N: b a']);
  });

  test('a quotation mark before a word is nothing, in English and in pinyin', () => {
    expect(sections('english', 'a | 甲 | “Eight” plan', 'b | 乙 | Elm', 'c | 丙 | “Zero')).toEqual(['E: a b', 'Z: c']);
  });

  test('concepts of one pinyin go by strokes', () => {
    expect(
      sections('pinyin', 'a | 攻会(pinyin gōng-huì) | a', 'b | 工会(pinyin gōng-huì) | b', 'c | 爱(pinyin ài) | c'),
    ).toEqual(['A: c', 'G: b a']);
  });
});
