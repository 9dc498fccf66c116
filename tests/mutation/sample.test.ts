import { expect, test } from 'vitest';
import { mutablePlaces, sample } from './sample.ts';

const files = [
  {
    name: 'a.ts',
    content: 'export const sum = (a: number, b: number) => a + b;\nexport const words = ["one", "two"];\n',
  },
];

test('one seed draws the same ranges, another others; a table is among the places', async () => {
  const places = await mutablePlaces(files);
  expect(places.some(({ start }) => start.line === 2)).toBe(true);
  expect(sample(places, 3, 1)).toEqual(sample(places, 3, 1));
  expect(sample(places, 1000, 1).length).toBeGreaterThan(2);
  expect(sample(places, 1, 1)[0]).toMatch(/^a\.ts:\d+:\d+-\d+:\d+$/);
});
