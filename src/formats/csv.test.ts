import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeCsv } from './csv.ts';

describe('CSV', () => {
  test('begins with the byte order mark, ends records with CRLF, leaves null empty', () => {
    expect(writeCsv([{ id: 'a', value: 1, upper: null, comparable: true }])).toBe(
      '\ufeffid,value,upper,comparable\r\na,1,,true\r\n',
    );
  });

  test.each([
    ['a, b', '"a, b"'],
    ['says "no"', '"says ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ["'=1", "''=1"],
    ["'a", "'a"],
    ['+86', "'+86"],
    ['-5', "'-5"],
    ['@all', "'@all"],
    ['\t=1', "'\t=1"],
    ['=A1,B1', `"'=A1,B1"`],
    ['近3300万', '近3300万'],
  ])('writes %j as %j', (text, written) => expect(writeCsv([{ text }])).toBe(`\ufefftext\r\n${written}\r\n`));

  test('leaves a negative number a number', () => {
    expect(writeCsv([{ value: -3.7 }])).toBe('\ufeffvalue\r\n-3.7\r\n');
  });

  test('writes the header alone when there are no rows', () => {
    expect(writeCsv<{ id: string }>([], ['id'])).toBe('\ufeffid\r\n');
  });

  test('keeps every cell in its place, whatever it holds', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ a: fc.string(), b: fc.string() }), { minLength: 1 }), (rows) => {
        const read = writeCsv(rows)
          .slice(1)
          .match(/("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n)/g)!
          .map((cell) => cell.replace(/(,|\r\n)$/, ''))
          .map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
        expect(read.map((cell) => cell.replace(/^'(?='*[=+\-@\t\r])/, ''))).toEqual([
          'a',
          'b',
          ...rows.flatMap(({ a, b }) => [a, b]),
        ]);
      }),
    );
  });
});
