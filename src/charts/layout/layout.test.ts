import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from './measure.ts';
import { spread } from './spread.ts';
import { balance, wrap } from './wrap.ts';

const em = (text: string): number => measure(text, 1);

describe('spreading labels', () => {
  test('leaves labels where they are when they are clear of each other', () => {
    expect(
      spread(
        [
          { at: 50, height: 20 },
          { at: 90, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([50, 90]);
  });

  test('parts two that coincide by the same way', () => {
    expect(
      spread(
        [
          { at: 50, height: 20 },
          { at: 50, height: 20 },
        ],
        0,
        200,
      ),
    ).toEqual([40, 60]);
  });

  test('never overlaps, keeps order, stays between the ends when there is room', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 450 }), height: fc.integer({ min: 1, max: 40 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(labels, (made) => {
        const sorted = made.toSorted((a, b) => a.at - b.at);
        const tops = spread(sorted, 0, 400).map(
          (middle, i) => [middle - sorted[i]!.height / 2, middle + sorted[i]!.height / 2] as const,
        );
        for (const [i, [top, bottom]] of tops.entries()) {
          expect(top).toBeGreaterThanOrEqual((tops[i - 1]?.[1] ?? 0) - 1e-6);
          expect(bottom).toBeLessThanOrEqual(400 + 1e-6);
        }
      }),
    );
  });
});

describe('breaking lines', () => {
  test.each([
    ['zh', '两年间全市会员净增，互助服务卡增得更快', 12, ['两年间全市会员净增，', '互助服务卡增得更快']],
    ['zh', '服务卡：2015年有，2017年也有', 10, ['服务卡：2015年有，', '2017年也有']],
    ['en', 'Members’ mutual-aid service cards', 8, ['Members’', 'mutual-aid', 'service cards']],
  ] as const)('%s %s', (language, text, room, lines) => expect(balance(text, language, room, em)).toEqual(lines));

  test('keeps a number and its unit together', () => {
    const finding = [
      { text: '两年间全市会员净增', number: false },
      { text: '56.7万人', number: true },
      { text: '，增幅', number: false },
      { text: '8.6%', number: true },
    ];
    for (const room of [5, 6, 8, 10, 12])
      expect(wrap(finding, 'zh', room, em).some((line) => line.includes('56.7万人'))).toBe(true);
  });

  test('begins no line with closing punctuation, and loses nothing', () => {
    const text = fc
      .array(
        fc.constantFrom('工会', '会员', '，', '。', '”', '“', 'Members’ ', 'mutual-aid ', '2015年', '8.6%', '职工'),
        { maxLength: 20 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 14 }), fc.constantFrom(wrap, balance), (made, room, break_) => {
        const lines = break_(made, 'zh', room, em);
        expect(lines.join('').replaceAll(' ', '')).toBe(made.replaceAll(' ', ''));
        expect(lines.slice(1).filter((line) => /^[，。”]/.test(line))).toEqual([]);
      }),
    );
  });
});
