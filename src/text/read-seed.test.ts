import { expect, test } from 'vitest';
import { readSeed } from './read-seed.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const codes = (given: Uint8Array): string[] => readSeed(given, 'seeds/a.txt').problems.map(({ code }) => code);

test('reads UTF-8 with and without a byte-order mark, and any line end', () => {
  expect(readSeed(bytes('\ufeff工会\r\n职工\r报告\n'), 'seeds/a.txt').value?.lines).toEqual([
    '工会',
    '职工',
    '报告',
    '',
  ]);
});
test('reads GB18030', () => {
  expect(readSeed(new Uint8Array([0xb9, 0xa4, 0xbb, 0xe1]), 'seeds/a.txt').value).toMatchObject({
    encoding: 'gb18030',
    lines: ['工会'],
  });
});
test('refuses what is no text, and says which', () => {
  expect(codes(new Uint8Array())).toEqual(['seed-empty']);
  expect(codes(bytes(' \n\t\n'))).toEqual(['seed-empty']);
  expect(codes(bytes('工\0会'))).toEqual(['seed-binary']);
  expect(codes(new Uint8Array([0xff, 0xff, 0xff]))).toEqual(['seed-undecodable']);
  expect(codes(bytes('工'.repeat(20_001)))).toEqual(['seed-line-too-long']);
  expect(codes(bytes('工\n'.repeat(100_000)))).toEqual(['seed-too-many-lines']);
  expect(codes(bytes('工工\n'.repeat(720_000)))).toEqual(['seed-too-large']);
});

test('a refusal names the file, and of a line that is too long which one and how long', () => {
  const long = '工'.repeat(20_001);
  expect(readSeed(bytes('工\0会'), 'seeds/a.txt')).toMatchObject({
    value: null,
    problems: [{ code: 'seed-binary', at: { file: 'seeds/a.txt' } }],
  });
  expect(readSeed(bytes(`工会\n职工\n${long}`), 'seeds/a.txt').problems).toMatchObject([
    {
      code: 'seed-line-too-long',
      at: { file: 'seeds/a.txt', line: 3 },
      facts: { length: 20_001, limit: 20_000 },
    },
  ]);
});
test('what is sound has no problem: one line is enough, up to the longest', () => {
  expect([codes(bytes('\n工\n')), codes(bytes('工'.repeat(20_000))), codes(bytes('工\n'.repeat(99_999)))]).toEqual([
    [],
    [],
    [],
  ]);
});
