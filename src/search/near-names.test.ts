// Proposals while one types.
import { expect, test } from 'vitest';
import { nearNames } from './near-names.ts';
import type { Name } from './names.ts';

const name = (zh: string, en: string, pinyin: string, more: Partial<Name> = {}): Name => ({
  kind: 'term',
  path: en,
  zh: [zh],
  en: [en],
  known: [],
  pinyin: [pinyin],
  ...more,
});
const all = [
  name('工资集体协商', 'wage consultation', 'gong zi ji ti xie shang'),
  name('集体合同', 'collective contract', 'ji ti he tong', { known: ['collective labour contract'] }),
  name('集体协商', 'collective consultation', 'ji ti xie shang'),
  name('集', 'Ji', 'ji', { kind: 'district' }),
];

test.each([
  ['集体', ['集体合同', '集体协商', '工资集体协商']],
  ['集体协商', ['集体协商', '工资集体协商']],
  ['jiti xie', ['集体协商']],
  ['jthe', []],
  ['jtht', ['集体合同']],
  ['Collective', ['集体合同', '集体协商']],
  ['consult', ['集体协商', '工资集体协商']],
  ['collective labour', ['集体合同']],
  ['onsult', []],
])('%s proposes %j', (typed, names) => {
  expect(nearNames(all, typed, 5).map(({ zh }) => zh[0])).toEqual(names);
});

test('no more than are wanted', () => {
  expect(nearNames(all, '集体', 2)).toHaveLength(2);
});
