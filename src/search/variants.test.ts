// Traditional characters.
import { expect, test } from 'vitest';
import { readVariants, simplifiedBy } from './variants.ts';

const variants = readVariants('總总會会後后𠮟叱');

test('what the table has is replaced, one for one, and the rest stays', () => {
  expect(simplifiedBy('總工會 ABC 后', variants)).toBe('总工会 ABC 后');
  expect(simplifiedBy('𠮟後', variants)).toBe('叱后');
});

test('a simplified character is not looked up as if it were the other', () => {
  expect(simplifiedBy('总会后', variants)).toBe('总会后');
});
