// Names that are one.
import { expect, test } from 'vitest';
import { nameKey } from './name-key.ts';

test.each([
  ['Collective Contracts', 'collective contract'],
  ['workers’ congress', "worker's congress"],
  ['the labour dispute', 'Labor disputes'],
  ['workers skills training center', 'workers’ skills training centre'],
  ['standardized consultation', 'standardised consultation'],
  ['livable capital', 'liveable capital'],
  ['warm heart station', 'warm-heart station'],
  ['“八可” 服务', '八可服务'],
  ['ＩＣ卡', 'ic卡'],
])('%s is %s', (a, b) => {
  expect(nameKey(a)).toBe(nameKey(b));
});

test.each([
  ['collective contract', 'collective consultation'],
  ['集体合同', '集体协商'],
  ['A', 'B'],
])('%s is not %s', (a, b) => {
  expect(nameKey(a)).not.toBe(nameKey(b));
});
