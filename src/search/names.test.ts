// The list of names: what is written comes back.
import { expect, test } from 'vitest';
import { readNames, writeNames, type Name } from './names.ts';

const name = (zh: string[], pinyin: string[], more: Partial<Name> = {}): Name => ({
  kind: 'term',
  path: 'glossary/collective-contract/',
  zh,
  en: ['collective contract'],
  known: [],
  pinyin,
  ...more,
});
const all = [
  name(['其他'], ['qi ta'], { path: 'glossary/others/', en: ['other'] }),
  name(['集体合同', '集合'], ['ji ti he tong', 'ji he']),
  name(['重庆'], ['chong qing'], { kind: 'district', path: 'chongqing', en: [] }),
  name(['重要'], ['zhong yao'], { kind: 'indicator', known: ['緊要', 'weighty'] }),
  name(['重大'], ['zhong da'], { kind: 'chart' }),
  name(['121健步走'], ['121 jian bu zou'], { kind: 'report', path: 'reports/x/' }),
  name(['健步'], ['jian bu']),
];

test('names come back as they were', () => {
  const file = writeNames(all);
  expect(readNames(JSON.parse(JSON.stringify(file)) as typeof file)).toEqual(all);
});

test('pinyin is written once a character, and of a name only where it differs', () => {
  const { rows, syllables } = writeNames(all);
  expect(syllables).toMatchObject({ ji: '集', zhong: '重' });
  expect(rows.map((row) => row[5])).toEqual([
    undefined,
    undefined,
    'chong qing',
    undefined,
    undefined,
    '121 jian bu zou',
    undefined,
  ]);
});

test('a path that its English name tells is not written', () => {
  expect(
    writeNames(all)
      .rows.map((row) => row[1])
      .slice(0, 3),
  ).toEqual(['glossary/others/', '', 'chongqing']);
});
