import fc from 'fast-check';
import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { simplify } from './index.ts';

test.each([
  ['會員近21.8萬人', '会员近21.8万人'],
  ['條個萬億名戶', '条个万亿名户'],
  ['超過約餘兩雙幣達歲', '超过约余两双币达岁'],
  ['“會員”𠮷，100％', '“会员”𠮷，100％'],
])('%j is read as %j', (text, simple) => {
  expect(simplify(text)).toBe(simple);
});

test('keeps every place', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(simplify(text)).toHaveLength(text.length);
    }),
    { numRuns: 500 },
  );
});

test('leaves what is written in simplified characters', () => {
  for (const file of readdirSync('seeds').filter((name) => name.endsWith('.txt'))) {
    const text = readFileSync(`seeds/${file}`, 'utf8');
    expect(simplify(text)).toBe(text);
  }
});

test('the table is OpenCC’s: `vitest -u` writes it anew', async () => {
  const dictionary = readFileSync('node_modules/opencc-js/dist/esm-lib/dict/TSCharacters.js', 'utf8');
  const pairs = (/"(.*)"/.exec(dictionary)?.[1] ?? '').split('|').map((row) => row.split(' ').join(''));
  // One UTF-16 unit on both sides, so that no place moves.
  const short = pairs.filter((pair) => pair.length === 2);
  const rows = short.flatMap((_, i) => (i % 28 === 0 ? [`  '${short.slice(i, i + 28).join('')}',\n`] : []));
  await expect(
    '// Written by simplify.test.ts from OpenCC’s TSCharacters (Apache-2.0, see LICENSES): a traditional sign and\n' +
      `// its simplified one, pair by pair.\n\nexport const traditional: readonly string[] = [\n${rows.join('')}];\n`,
  ).toMatchFileSnapshot('./traditional.ts');
});
