// Looking names up.
import { expect, test } from 'vitest';
import { nameIndex } from './name-index.ts';
import type { Name } from './names.ts';

const name = (path: string, zh: string, en: string, pinyin: string, more: Partial<Name> = {}): Name => ({
  kind: 'term',
  path,
  zh: zh.split('|'),
  en: en.split('|'),
  known: [],
  pinyin: pinyin.split('|'),
  ...more,
});
const index = nameIndex([
  name('craftsman', '工匠', 'craftsman', 'gong jiang'),
  name('spirit', '工匠精神', 'craftsman’s spirit', 'gong jiang jing shen'),
  name('station', '暖心驿站', 'warm-heart station', 'nuan xin yi zhan'),
  name('model', '劳动模范|劳模', 'model worker', 'lao dong mo fan|lao mo', { known: ['labor model'] }),
  name('poverty', '脱贫', 'lift out of poverty', 'tuo pin', { known: ['lift … out of poverty'] }),
  name('lever', '以…为抓手', 'use … to drive', 'yi wei zhua shou'),
  name('dongcheng', '东城区|东城', 'Dongcheng', 'dong cheng qu|dong cheng', { kind: 'district' }),
]);
const paths = (found: readonly Name[]): readonly string[] => found.map(({ path }) => path);

test.each([
  ['工匠', ['craftsman']],
  ['gongjiang', ['craftsman']],
  ['gōng jiàng', ['craftsman']],
  ['Craftsmen', []],
  ['craftsmans', ['craftsman']],
  ['劳模', ['model']],
  ['labour models', ['model']],
  ['lift workers out of poverty', ['poverty']],
  ['以培训为抓手', ['lever']],
  ['Dong cheng', ['dongcheng']],
  ['东城', ['dongcheng']],
  ['工', []],
  ['', []],
])('%j calls %j', (typed, called) => {
  expect(paths(index.called(typed))).toEqual(called);
});

test.each([
  ['craftsman', '工匠', 'is'],
  ['spirit', '工匠', 'begins'],
  ['spirit', 'gongjiang', 'begins'],
  ['spirit', '精神', 'holds'],
  ['spirit', 'spirit', 'holds'],
  ['station', 'heart', 'holds'],
  ['station', 'ear', null],
  ['station', 'station heart', 'holds'],
  ['station', '驿站 暖心', 'holds'],
  ['station', '驿站 工匠', null],
  ['station', '工匠', null],
] as const)('%s stands to %s: %s', (path, typed, standing) => {
  const one = index.all.find((each) => each.path === path);
  expect(one && index.standing(one, typed)).toBe(standing);
});

test.each([
  ['暖心译站', ['station'], 'one character wrong'],
  ['工匠', ['craftsman', 'spirit'], 'the nearest first'],
  ['craftsmam', ['craftsman'], 'a slip'],
  ['nuanxinyizhang', ['station'], 'a slip in pinyin'],
  ['量子计算', [], 'nothing alike'],
])('near %s stand %j: %s', (typed, near) => {
  expect(paths(index.near(typed, 3))).toEqual(near);
});

test('the vocabulary is the words of English names', () => {
  expect(index.vocabulary()).toEqual(expect.arrayContaining(['craftsman', 'poverty', 'warm', 'station', 'labor']));
});
