// TBX: valid TBX-Basic, and nothing of the termbase lost in it.
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeTbx } from '../../src/formats/index.ts';
import { noteNames } from '../../src/formats/tbx-notes.ts';
import type { Concept, Source } from '../../src/termbase/index.ts';
import { fastest } from './fastest.ts';
import { readTbx, type ReadTermbase } from './read-tbx.ts';
import {
  anyConcepts,
  anySources,
  englishOf,
  manyConcepts,
  realConcepts,
  realSources,
  sentencesOf,
  unrelated,
} from './sample-termbase.ts';
import { tbxFaults } from './tbx-basic.ts';

const sentences = sentencesOf(realConcepts);
const english = englishOf(sentences);
const setting = { base: 'https://example.org/a/', sentences, english, sources: realSources };
const written = writeTbx(realConcepts, setting);

test('gives every concept back, field by field, every sentence with its id and every work that is cited', () => {
  const read = readTbx(written);
  expect(read.concepts).toEqual(realConcepts);
  expect(Object.fromEntries(read.contexts)).toEqual(Object.fromEntries(sentences));
  expect(Object.fromEntries(read.englishContexts)).toEqual(Object.fromEntries(english));
  holdsSources(read, realConcepts, realSources);
});

test('is valid TBX-Basic, with and without a site’s address', () => {
  expect(tbxFaults(written)).toEqual([]);
  expect(tbxFaults(writeTbx(realConcepts, { ...setting, base: null }))).toEqual([]);
});

test('gives back any concepts, whatever their texts hold', () => {
  fc.assert(
    fc.property(anyConcepts, anySources, fc.constantFrom('https://example.org/', null), (concepts, sources, base) => {
      const texts = sentencesOf(concepts, ['some-2016.title.s1']);
      const translated = englishOf(texts);
      const xml = writeTbx(concepts, { base, sentences: texts, english: translated, sources });
      expect(tbxFaults(xml)).toEqual([]);
      const read = readTbx(xml);
      expect(read.concepts).toEqual(concepts);
      expect(Object.fromEntries(read.contexts)).toEqual(Object.fromEntries(texts));
      expect(Object.fromEntries(read.englishContexts)).toEqual(Object.fromEntries(translated));
      holdsSources(read, concepts, sources);
    }),
    { numRuns: 200 },
  );
});

test('every note begins with a name that the header explains', () => {
  const names = descendants(parseXml(written).root!)
    .filter(({ name }) => name === 'note')
    .map(({ text }) => text.split(':')[0]!);
  expect([...new Set(names)].filter((name) => !(name in noteNames))).toEqual([]);
  for (const [name, says] of Object.entries(noteNames)) expect(written).toContain(`<p>${name}: ${says}</p>`);
});

test('writes what XML cannot hold as U+FFFD', () => {
  const [concept] = realConcepts;
  const odd = { ...concept!, ...unrelated, zh: { ...concept!.zh, definition: 'a\u0001b\ud800c\uffff' } };
  expect(readTbx(writeTbx([odd], setting)).concepts[0]?.zh.definition).toBe('a\ufffdb\ufffdc\ufffd');
});

test('writes 700 concepts in under a second', () => {
  const concepts = manyConcepts();
  const texts = sentencesOf(concepts);
  const many = { base: null, sentences: texts, english: englishOf(texts), sources: realSources };
  expect(fastest(() => writeTbx(concepts, many))).toBeLessThan(1000);
});

describe('the tables find a fault', () => {
  const few = realConcepts
    .filter(({ sources }) => sources.length > 0)
    .slice(0, 9)
    .map((concept, i, all) => ({ ...concept, ...unrelated, related: i === 0 ? [all[1]!.id] : [] }));
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
    [
      '<xref type="externalCrossReference" target="http',
      '<xref type="externalCrossReference" target="x',
      /^xref points to x/,
    ],
  ])('%s written as %s', (from, to, says) => {
    expect(sound).toContain(from);
    expect(tbxFaults(sound.replace(from, to))).toContainEqual(
      typeof says === 'string' ? says : expect.stringMatching(says),
    );
  });
});

/**
 * A work is told wherever it is cited, its name in the language of the section: in both where a definition cites it.
 */
function holdsSources(read: ReadTermbase, concepts: readonly Concept[], sources: ReadonlyMap<string, Source>): void {
  const expected = new Map<string, object>();
  const cite = (id: string, language: 'zh' | 'en'): void => {
    const known = sources.get(id);
    if (known === undefined) return;
    const before = (expected.get(id) as Source | undefined)?.work;
    expected.set(id, { ...known, work: { ...before, [language]: known.work[language] } });
  };
  for (const concept of concepts)
    for (const language of ['zh', 'en'] as const) {
      const citations = [...concept.sources, ...concept[language].terms.map(({ source }) => source)];
      for (const one of citations) if (one !== null && 'work' in one) cite(one.work, language);
    }
  expect(Object.fromEntries(read.sources)).toEqual(Object.fromEntries(expected));
}

function descendants(element: XmlElement): XmlElement[] {
  return [element, ...element.children.filter((child) => child instanceof XmlElement).flatMap(descendants)];
}
