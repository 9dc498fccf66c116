// The table of traditional characters.
import { expect, test } from 'vitest';
import { readVariants, simplifiedBy } from '../../search/index.ts';
import { variants } from './variants.ts';

test('it knows common characters, and takes no simplified one for traditional', () => {
  const table = readVariants(variants());
  expect(simplifiedBy('總工會勞動爭議廠務公開困難職工脫貧東城工匠', table)).toBe(
    '总工会劳动争议厂务公开困难职工脱贫东城工匠',
  );
  expect([...table.values()].filter((simplified) => table.has(simplified))).toEqual([]);
});
