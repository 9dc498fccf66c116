// The grammar of numerals, by the table of cases and by properties that hold for every number.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNumerals, narrow, readNumber, writeNumber, type Numeral } from './index.ts';

const rows = readFileSync(new URL('cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

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
    for (const [text] of rows)
      for (const found of findNumerals(text!).numerals) expect(text!.slice(...found.at)).toBe(found.text);
  });

  it('keeps every character in its place when it makes a text narrow', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(narrow(text)).toHaveLength(text.length);
      }),
    );
  });

  it.each(['数百家企业', '几十名职工', '十几家企业', '三四百人', '三百五人', '三分之二'])(
    'reports %s and makes no number of it',
    (text) => {
      const { numerals, unread } = findNumerals(text);
      expect(numerals).toEqual([]);
      expect(unread).toHaveLength(1);
    },
  );

  it.each([
    ['数百家', '数百', 'names'],
    ['好几百家', '好几百', 'names'],
    ['几千人', '几千', 'names'],
    ['数十万余人', '数十万余', 'names'],
    ['十几家', '十几', 'names'],
    ['三十几家', '三十几', 'names'],
    ['三四百人', '三四百', 'rough'],
    ['二三十人', '二三十', 'rough'],
    ['十二三万人', '十二三万', 'rough'],
    ['三百五人', '三百五', 'unsaid'],
    ['三万五人', '三万五', 'unsaid'],
    ['三分之二', '三分之二', 'fraction'],
    ['十二分之十一', '十二分之十一', 'fraction'],
    ['13分之11', '13分之11', 'fraction'],
  ] as const)('says of %s why %s names no number: %s', (text, named, why) => {
    const reasons = {
      names: { zh: '没有说出数目', en: 'it names no number' },
      rough: { zh: '两个数字并列，是约数', en: 'two digits side by side name a rough range' },
      unsaid: { zh: '末位省略了单位', en: 'its last place is left unsaid' },
      fraction: { zh: '是分数', en: 'it is a fraction' },
    };
    expect(findNumerals(`共${text}，`).unread).toEqual([
      { text: named, at: [1, 1 + named.length], reason: reasons[why] },
    ]);
  });

  it.each(['数十年', '几百', '十几年', '三四百', '三万五千人', '三百五十人', '三百五', '百分之三', '千分之三', '3人'])(
    'leaves %s, which is a time, a number or no amount',
    (text) => {
      expect(findNumerals(text).unread).toEqual([]);
    },
  );

  it('gives amounts that name no number in the order of the text', () => {
    expect(findNumerals('三分之二的十几家、数百人').unread.map(({ text }) => text)).toEqual([
      '三分之二',
      '十几',
      '数百',
    ]);
  });

  it('tells how a number is written, and where all that is said of it ends', () => {
    const of = (text: string) =>
      findNumerals(text).numerals.map(({ script, saysRise, end }) => [script, saysRise, end]);
    expect([of('3家以上'), of('三家'), of('千余家'), of('翻一番'), of('六成'), of('百分之六'), of('10万职工')]).toEqual(
      [
        [['arabic', false, 4]],
        [['han', false, 2]],
        [['han', false, 3]],
        [['han', true, 3]],
        [['han', false, 2]],
        [['han', false, 4]],
        [['arabic', false, 3]],
      ],
    );
  });

  it('throws at nothing and never overlaps', () => {
    const pieces = fc.constantFrom(
      '近',
      '超过',
      '1',
      '23',
      '.',
      ',',
      '，',
      '万',
      '亿',
      '余',
      '多',
      '人',
      '人次',
      '%',
      '以上',
      '至',
      '-',
      '三',
      '十',
      '百',
      '数',
      '成',
      '第',
      ' ',
      '翻',
      '番',
      '百分之',
    );
    fc.assert(
      fc.property(
        fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
        (text) => {
          const found = findNumerals(text).numerals;
          found.forEach(({ at, value, upper }, i) => {
            expect(at[0]).toBeGreaterThanOrEqual(found[i - 1]?.at[1] ?? 0);
            expect(Number.isFinite(value) && value >= 0 && (upper === null || upper > value)).toBe(true);
          });
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('writeNumber and readNumber', () => {
  const amounts = fc.oneof(
    fc.nat(),
    fc.maxSafeNat(),
    fc.tuple(fc.nat(), fc.integer({ min: 0, max: 6 })).map(([n, places]) => Number(`${n}e-${places}`)),
  );

  it.each(['zh', 'en'] as const)('read what was written, exactly, in %s', (language) => {
    fc.assert(
      fc.property(amounts, (n) => {
        expect(readNumber(writeNumber(n, language), language)).toBe(n);
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    [218000, '21.8万', '218,000'],
    [33000000, '3300万', '33,000,000'],
    [122000000, '1.22亿', '122,000,000'],
    [14038, '14038', '14,038'],
    [99.2, '99.2', '99.2'],
    [11632500, '1163.25万', '11,632,500'],
    [10000, '1万', '10,000'],
    [0, '0', '0'],
  ])('write %d as %s and %s', (n, zh, en) => {
    expect([writeNumber(n, 'zh'), writeNumber(n, 'en')]).toEqual([zh, en]);
  });

  it.each([
    ['千余', 1000],
    ['三百二十万', 3200000],
    ['六成', 60],
    ['翻一番', 2],
    ['近3300万', 33000000],
    ['20至30', 20],
  ])('reads %s, though its measure word is not there', (text, value) => {
    expect(readNumber(text, 'zh')).toBe(value);
  });

  it('read English words of scale', () => {
    expect(readNumber('1.7 million', 'en')).toBe(1_700_000);
    expect(
      ['2 thousand', '3 Billion', '1 trillion', '1,234.5', '12%', '12 %', ' 7 '].map((text) => readNumber(text, 'en')),
    ).toEqual([2000, 3e9, 1e12, 1234.5, 12, 12, 7]);
  });

  it('read nothing else', () => {
    for (const text of ['', '人', '3 or 4', '12人', '共12', 'x12', '12,34', '1,2345', '3家、4'])
      expect([readNumber(text, 'en'), readNumber(text, 'zh')]).toEqual([null, null]);
  });
});
