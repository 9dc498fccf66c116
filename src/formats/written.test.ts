// A file of /data/ is written once, until it is forgotten.
import { expect, test } from 'vitest';
import type { Publication } from '../publication/index.ts';
import type { DataFile } from './data-files.ts';
import { forgetWritten, written } from './written.ts';

test('a file is written once for a publication and a site, and anew when it was forgotten', () => {
  let times = 0;
  const file = { name: 'x.csv', write: () => `${(times += 1)}` } as unknown as DataFile;
  const publication = {} as Publication;
  const ask = (site?: string): string => written(file, publication, site);
  expect([ask(), ask(), ask('https://example.org/')]).toEqual(['1', '1', '2']);
  forgetWritten(publication);
  expect(ask()).toBe('3');
});
