// What was read once is there for whoever asks next, of one folder at a time.
import { beforeEach, expect, test, vi } from 'vitest';
import type { Publication } from '../publication/index.ts';
import { nameContentRoot } from './content-root.ts';
import { held, holdPublication, opened } from './held.ts';
import { publication } from './publication.ts';

const joined = { reports: [] } as unknown as Publication;

beforeEach(() => {
  nameContentRoot('/a');
  holdPublication('/a', joined);
});

test('the publication handed over is the one the pages draw, and nothing is read', () => {
  expect(publication()).toBe(joined);
});

test('another copy of this module finds it too', async () => {
  vi.resetModules();
  const copy = await import('./held.ts');
  expect(copy.held).not.toBe(held);
  expect(copy.held('/a').joined).toBe(joined);
});

test('of another folder nothing is held, and what is handed over replaces what was held before', () => {
  expect(held('/b').joined).toBeUndefined();
  held('/b').withdrawn = new Map();
  holdPublication('/b', joined);
  expect([held('/b').joined, held('/b').withdrawn]).toEqual([joined, undefined]);
});

test('what was read of a report is found again while its pages are drawn, and of a third it is given up', () => {
  const first = opened('/a', 'one');
  opened('/a', 'two');
  expect(opened('/a', 'one')).toBe(first);
  opened('/a', 'three');
  expect(opened('/a', 'one')).not.toBe(first);
});
