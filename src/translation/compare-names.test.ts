// Names of the Chinese in the English.
import { expect, test } from 'vitest';
import { lostNames } from './compare-names.ts';
import type { Name } from './names-schema.ts';

const names: readonly Name[] = [
  { zh: '沈月琴', kind: 'person', pinyin: 'shěn yuè-qín', en: ['Shen Yueqin'] },
  { zh: '五里街道', kind: 'place', en: ['Wuli Subdistrict'] },
  { zh: '市第三人民医院', kind: 'institution', en: ['No. 3 People’s Hospital', 'Third People’s Hospital'] },
  { zh: '文化街道', kind: 'institution', en: ['Wenhua Park Office'] },
  { zh: '龙潭公园', kind: 'place', en: ['Longtan Park'] },
  { zh: '人民医院', kind: 'institution', en: ['People’s Hospital'] },
];
const lost = (zh: string, en: string): string[] => lostNames(zh, en, names).map((name) => name.zh);

test.each<[string, string]>([
  ['沈月琴当选', 'Shen Yueqin was elected.'],
  ['沈月琴的徒弟', 'Shen Yueqin’s apprentices'],
  ['五里街道', 'Wuli and Qingqiao Subdistricts'],
  ['龙潭公园', 'the Longtan fair'],
  ['文化街道', 'the Wenhua-Park office'],
  ['市第三人民医院', 'the city’s Third People’s Hospital'],
  ['市第三人民医院', 'the city’s ‘No. 3’ People’s Hospital'],
])('%s = %s', (zh, en) => {
  expect(lost(zh, en)).toEqual([]);
});

test.each<[string, string, readonly string[]]>([
  ['沈月琴当选', 'Shen Yueqing was elected.', ['沈月琴']],
  ['五里街道', 'Ershiwuli Subdistrict', ['五里街道']],
  ['市第三人民医院', 'a People’s Hospital', ['市第三人民医院']],
  ['五里街道', 'Qingqiao Subdistrict', ['五里街道']],
  ['文化街道', 'Park Subdistrict Office', ['文化街道']],
])('%s ≠ %s', (zh, en, expected) => {
  expect(lost(zh, en)).toEqual(expected);
});
