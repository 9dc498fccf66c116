// What a second thread has of the publication.
import { expect, test } from 'vitest';
import type { Publication } from '../publication/index.ts';
import { publicationOf, sharedOf } from './shared-publication.ts';

const whole = { reports: [], uses: new Map(), sentences: () => [], segments: () => [] } as unknown as Publication;
const again = publicationOf(structuredClone(sharedOf(whole)));

test('a copy can be sent, and copied', () => {
  expect({ ...again }.reports).toEqual([]);
});

test('what was left out is asked for by mistake', () => {
  expect(() => again.uses).toThrow('“uses”');
  expect(() => again.phraseUses).toThrow('“phraseUses”');
  expect(() => again.sentences()).toThrow('“sentences”');
  expect(() => again.segments()).toThrow('“segments”');
});
