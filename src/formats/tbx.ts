// TBX: the termbase as ISO 30042:2019, dialect TBX-Basic, style DCA (data categories as attributes).
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, addresses } from '../publication/index.ts';
import type { Concept } from '../termbase/index.ts';
import { conceptEntry } from './tbx-entry.ts';
import { noteNames } from './tbx-notes.ts';
import type { TermbaseSetting } from './termbase-setting.ts';
import { writeXml, type XmlModel } from './xml.ts';

/**
 * The termbase, one conceptEntry a concept, nothing left out. What the dialect has a category for stands in it; the
 * rest stands in notes, and every note begins with its name (`pinyin: jí-tǐ`; the header lists them, from the table
 * of tbx-notes.ts).
 * - `id` is the concept's; one that begins with a figure, which XML forbids, gets `_` before it.
 * - `crossReference` says `broaderGeneric`, `broaderPartitive`, `broaderInstantial` or `related` and points to a
 *   concept of this file: `concepts` must be closed under relations.
 * - `source` is the work’s name in the section's language, then notes tell which work it is, the place in it and the
 *   day it was seen; its address is an `externalCrossReference` of the section, `source: WORK`. Or it is the id of a
 *   sentence, and no note follows.
 * - `context` is the sentence with its id as source, and after it, with the same source, its English; where its text
 *   is not in `sentences`, a note with the id.
 * - `partOfSpeech` has no proper noun and no phrase: those are `noun` and `other`, and a note says what they are.
 */
export function writeTbx(concepts: readonly Concept[], setting: TermbaseSetting): string {
  const body = x(
    'body',
    concepts.map((concept) => conceptEntry(concept, setting)),
  );
  const attributes = { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' };
  return writeXml(x('tbx', attributes, [header(setting), x('text', [body])]), MODELS);
}

const MODELS: readonly XmlModel[] = [
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX_Core_RNG/master/TBXcoreStructV03.rng',
    'http://relaxng.org/ns/structure/1.0',
  ],
  [
    'https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch',
    'http://purl.oclc.org/dsdl/schematron',
  ],
];

function header({ base }: TermbaseSetting): Element {
  const from = base === null ? '' : ` ${absolute(base, addresses.cover())}`;
  const names = Object.entries(noteNames).map(([name, says]) => x('p', `${name}: ${says}`));
  return x('tbxHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', 'Gongbao termbase 工报术语库')]),
      x('sourceDesc', [x('p', `Terms of Beijing trade-union work reports, Chinese and English.${from}`)]),
    ]),
    x('encodingDesc', [x('p', 'Every note begins with one of these names and a colon:'), ...names]),
  ]);
}
