// The grammar of numerals, by the table of cases and by properties that hold for every number.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, narrow, readNumber, writeNumber, type Numeral } from './index.ts';

const rows = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8').trim().split('\n').slice(1).map((line) => line.split('\t'));

/** A numeral as the table writes it: `text=value[..upper]unit [bound]`. */
function written({ text, value, upper, unit, bound }: Numeral): string {
  const range = upper === null ? value : `${value}..${upper}`;
  return `${text}=${range}${unit ?? '-'}${bound === 'exact' ? '' : ` ${bound}`}`;
}

describe('findNumerals', () => {
  it.each(rows)('reads %s as %s: %s', (text, reads) => {
    expect(findNumerals(text).numerals.map(written).join('; ') || '-').toBe(reads);
  });

  it('gives offsets that cut its text out of the line as printed', () => {
    for (const [text] of rows) for (const found of findNumerals(text!).numerals) expect(text!.slice(...found.at)).toBe(found.text);
  });

  it('keeps every character in its place when it makes a text narrow', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => { expect(narrow(text)).toHaveLength(text.length); }));
  });

  it.each(['数百家企业', '几十名职工', '十几家企业', '三四百人', '三百五人', '三分之二'])('reports %s and makes no number of it', (text) => {
    const { numerals, unread } = findNumerals(text);
    expect(numerals).toEqual([]);
    expect(unread).toHaveLength(1);
  });

  it('throws at nothing and never overlaps', () => {
    const pieces = fc.constantFrom('近', '超过', '1', '23', '.', ',', '，', '万', '亿', '余', '多', '人', '人次', '%', '以上', '至', '-', '三', '十', '百', '数', '成', '第', ' ', '翻', '番', '百分之');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')), (text) => {
      const found = findNumerals(text).numerals;
      found.forEach(({ at, value, upper }, i) => {
        expect(at[0]).toBeGreaterThanOrEqual(found[i - 1]?.at[1] ?? 0);
        expect(Number.isFinite(value) && value >= 0 && (upper === null || upper > value)).toBe(true);
      });
    }), { numRuns: 2000 });
  });
});

describe('writeNumber and readNumber', () => {
  const amounts = fc.oneof(fc.nat(), fc.maxSafeNat(), fc.tuple(fc.nat(), fc.integer({ min: 0, max: 6 })).map(([n, places]) => Number(`${n}e-${places}`)));

  it.each(['zh', 'en'] as const)('read what was written, exactly, in %s', (language) => {
    fc.assert(fc.property(amounts, (n) => { expect(readNumber(writeNumber(n, language), language)).toBe(n); }), { numRuns: 2000 });
  });

  it.each([[218000, '21.8万', '218,000'], [33000000, '3300万', '33,000,000'], [122000000, '1.22亿', '122,000,000'], [14038, '14038', '14,038'], [99.2, '99.2', '99.2'], [11632500, '1163.25万', '11,632,500'], [10000, '1万', '10,000'], [0, '0', '0']])(
    'write %d as %s and %s', (n, zh, en) => {
      expect([writeNumber(n, 'zh'), writeNumber(n, 'en')]).toEqual([zh, en]);
    });

  it.each([['千余', 1000], ['三百二十万', 3200000], ['六成', 60], ['翻一番', 2], ['近3300万', 33000000], ['20至30', 20]])('reads %s, though its measure word is not there', (text, value) => {
    expect(readNumber(text, 'zh')).toBe(value);
  });

  it('read English words of scale', () => {
    expect(readNumber('1.7 million', 'en')).toBe(1_700_000);
  });

  it('read nothing else', () => {
    for (const text of ['', '人', '3 or 4', '12人']) expect([readNumber(text, 'en'), readNumber(text, 'zh')]).toEqual([null, null]);
  });
});
