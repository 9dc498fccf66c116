import { expect, test, vi } from 'vitest';
import { words } from './index.ts';
import { remember } from './remember.ts';

test('asks once for a key and its slots, and tells slots apart', () => {
  const say = vi.fn((key: string, slots: { readonly count?: number } = {}) => `${key}${slots.count ?? ''}`);
  const said = remember(say);
  expect([said('a'), said('a'), said('a', { count: 1 }), said('a', { count: 1 }), said('a', { count: 2 })]).toEqual([
    'a',
    'a',
    'a1',
    'a1',
    'a2',
  ]);
  expect(say).toHaveBeenCalledTimes(3);
});

test('a key without words throws each time', () => {
  const t = words('zh') as unknown as (key: string) => string;
  expect(() => t('none')).toThrow('No words for “none”.');
  expect(() => t('none')).toThrow('No words for “none”.');
});
