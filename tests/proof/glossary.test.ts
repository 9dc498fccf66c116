// What the glossary holds, for docs/proof.md.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { dist, terms as entries } from '../e2e/published.ts';
import { readConcepts } from '../../src/loaders/index.ts';
import { domainIds } from '../../src/termbase/index.ts';
import { figure } from './figure.ts';

test('the glossary is counted and weighed', () => {
  const concepts = readConcepts('.').value;
  const terms = concepts.flatMap(({ zh, en }) => [...zh.terms, ...en.terms]);
  const cited = terms.filter(({ reliability }) => reliability === 'cited').length;
  const pages = ['zh', 'en'].flatMap((language) =>
    entries().map((name) => gzipSync(readFileSync(join(dist, language, 'glossary', name, 'index.html'))).length),
  );
  figure(
    'Glossary',
    `${concepts.length} concepts in ${domainIds.length} fields, ${terms.length} terms ` +
      `(${terms.filter(({ reliability }) => reliability === 'attested').length} attested in ` +
      `the reports, ${cited} cited from a work with the day it was seen, the rest proposed and ` +
      `shown as such).`,
  );
  figure(
    'Glossary',
    `Entry pages: ${pages.length}, the heaviest ${(Math.max(...pages) / 1000).toFixed(1)} kB ` +
      `compressed, no script of their own.`,
  );
  expect(concepts.length).toBeGreaterThanOrEqual(160);
  expect(Math.max(...pages)).toBeLessThan(20_000);
});
