// TBX: valid TBX-Basic, and nothing of the termbase lost in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTbx } from '../../src/formats/index.ts';
import { readTbx } from './read-tbx.ts';
import { anyConcepts, manyConcepts, realConcepts, sentencesOf } from './sample-termbase.ts';
import { tbxFaults } from './tbx-basic.ts';

const setting = { base: 'https://example.org/a/', sentences: sentencesOf(realConcepts) };
const written = writeTbx(realConcepts, setting);

test('gives every concept back, field by field, and every sentence with its id', () => {
  const { concepts, contexts } = readTbx(written);
  expect(concepts).toEqual(realConcepts);
  expect(Object.fromEntries(contexts)).toEqual(Object.fromEntries(setting.sentences));
});

test('is valid TBX-Basic, with and without a site’s address', () => {
  expect(tbxFaults(written)).toEqual([]);
  expect(tbxFaults(writeTbx(realConcepts, { ...setting, base: null }))).toEqual([]);
});

test('gives back any concepts, whatever their texts hold', () => {
  fc.assert(fc.property(anyConcepts, fc.constantFrom('https://example.org/', null), (concepts, base) => {
    const sentences = sentencesOf(concepts, ['some-2016.title.s1']);
    const xml = writeTbx(concepts, { base, sentences });
    expect(tbxFaults(xml)).toEqual([]);
    const read = readTbx(xml);
    expect(read.concepts).toEqual(concepts);
    expect(Object.fromEntries(read.contexts)).toEqual(Object.fromEntries(sentences));
  }), { numRuns: 300 });
});

test('writes what XML cannot hold as U+FFFD', () => {
  const [concept] = realConcepts;
  const odd = { ...concept!, related: [], broader: null, zh: { ...concept!.zh, definition: 'a\u0001b\ud800c\uffff' } };
  expect(readTbx(writeTbx([odd], setting)).concepts[0]?.zh.definition).toBe('a\ufffdb\ufffdc\ufffd');
});

test('writes 300 concepts in under a second', () => {
  const concepts = manyConcepts();
  const start = performance.now();
  writeTbx(concepts, { base: null, sentences: sentencesOf(concepts) });
  expect(performance.now() - start).toBeLessThan(1000);
});

describe('the tables find a fault', () => {
  const few = realConcepts.slice(0, 9).map((concept, i, all) => ({ ...concept, broader: null, related: i === 0 ? [all[1]!.id] : [] }));
  const sound = writeTbx(few, setting);

  test('but none where there is none', () => expect(tbxFaults(sound)).toEqual([]));

  test.each([
    ['type="TBX-Basic"', 'type="TBX-Min"', 'the root’s type is TBX-Min'],
    ['>noun</termNote>', '>properNoun</termNote>', 'partOfSpeech is properNoun'],
    ['>preferredTerm-admn-sts<', '>preferred<', 'administrativeStatus is preferred'],
    ['type="source"', 'type="origin"', 'admin has no category origin'],
    ['<ref type="crossReference" target="', '<ref type="crossReference" target="no-', /^ref points to no-/],
    ['<descrip type="definition">', '<descrip type="context">', 'context stands at descripGrp of langSec'],
    ['<term>', '<termNote type="termType">fullForm</termNote><term>', /^termSec holds termNote term /],
    ['<conceptEntry id="', '<conceptEntry xid="', 'conceptEntry lacks id'],
    ['<conceptEntry id="', '<conceptEntry id="1', /^1\S+ is no XML name$/],
    ['<body>', '<body>stray', /^body holds .*and text$/],
    ['<xref type="externalCrossReference" target="http', '<xref type="externalCrossReference" target="x', /^xref points to x/],
  ])('%s written as %s', (from, to, says) => {
    expect(sound).toContain(from);
    expect(tbxFaults(sound.replace(from, to))).toContainEqual(typeof says === 'string' ? says : expect.stringMatching(says));
  });
});
