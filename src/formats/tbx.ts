// TBX: the termbase as ISO 30042:2019, dialect TBX-Basic, style DCA (data categories as attributes).
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, addresses, type Language } from '../publication/index.ts';
import { domains, type Concept, type Term, type TermZh } from '../termbase/index.ts';
import { writeXml, type XmlModel } from './xml.ts';

/** What the file of a termbase needs besides its concepts. */
export interface TermbaseSetting {
  /** The site's address, if it has one. */
  readonly base: string | null;
  /** The reports' sentences by id, `REPORT.BLOCK.sM`. */
  readonly sentences: ReadonlyMap<string, string>;
}

/**
 * The termbase, one conceptEntry a concept, nothing left out. What the dialect has a category for stands in it; the rest stands in
 * notes that begin with its name (`pinyin: jí tǐ`; the header lists them), and only a concept's own remarks are notes without one.
 * - `id` is the concept's; one that begins with a figure, which XML forbids, gets `_` before it.
 * - `crossReference` says `broader` or `related` and points to a concept of this file: `concepts` must be closed under relations.
 * - A `source` is a work (then a note tells the day it was seen, an `externalCrossReference` beside it where) or the id of a sentence.
 * - `context` is the sentence with its id as source; where its text is not in `sentences`, a note with the id.
 * - `partOfSpeech` has no proper noun and no phrase: those are `noun` and `other`, and a note says what they are.
 */
export function writeTbx(concepts: readonly Concept[], setting: TermbaseSetting): string {
  const body = x('body', concepts.map((concept) => conceptEntry(concept, setting)));
  const attributes = { type: 'TBX-Basic', style: 'dca', 'xml:lang': 'en', xmlns: 'urn:iso:std:iso:30042:ed-2' };
  return writeXml(x('tbx', attributes, [header(setting), x('text', [body])]), MODELS);
}

const MODELS: readonly XmlModel[] = [
  ['https://raw.githubusercontent.com/LTAC-Global/TBX_Core_RNG/master/TBXcoreStructV03.rng', 'http://relaxng.org/ns/structure/1.0'],
  ['https://raw.githubusercontent.com/LTAC-Global/TBX-Basic_dialect/master/DCA/TBX-Basic_DCA.sch', 'http://purl.oclc.org/dsdl/schematron'],
];

const NOTES = 'Notes that begin with a name and a colon hold what the dialect has no category for: '
  + 'domain (the subject field’s id); gloss (the definition in one line); literal (the Chinese word for word); pinyin; '
  + 'reliability (attested in the reports, cited from the source, or proposed by us); partOfSpeech (where the list lacks it); '
  + 'form (a further form it is found by); not (a phrase in which the same characters are not this term); '
  + 'seen (the day the source was opened); url (its address, where it is not a web address); context (a sentence’s id).';

function header({ base }: TermbaseSetting): Element {
  const paragraph = (tag: string, text: string): Element => x(tag, [x('p', text)]);
  const from = base === null ? '' : ` ${absolute(base, addresses.cover())}`;
  return x('tbxHeader', [
    x('fileDesc', [
      x('titleStmt', [x('title', 'Gongbao termbase 工报术语库')]),
      paragraph('sourceDesc', `Terms of Beijing trade-union work reports, Chinese and English.${from}`),
    ]),
    paragraph('encodingDesc', NOTES),
  ]);
}

function conceptEntry(concept: Concept, setting: TermbaseSetting): Element {
  const { id, domain, broader, related, note } = concept;
  return x('conceptEntry', { id: xmlId(id) }, [
    x('descripGrp', [x('descrip', { type: 'subjectField' }, domains[domain].en), named('domain', domain)]),
    ...(broader === null ? [] : [crossReference(broader, 'broader')]),
    ...related.map((other) => crossReference(other, 'related')),
    ...(note === null ? [] : LANGUAGES.map((language) => x('note', { 'xml:lang': language }, note[language]))),
    ...LANGUAGES.map((language) => langSec(concept, { language, ...setting })),
  ]);
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** An XML name begins with no figure; a concept's id has no underscore. */
function xmlId(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

function crossReference(id: string, kind: 'broader' | 'related'): Element {
  return x('ref', { type: 'crossReference', target: xmlId(id) }, kind);
}

function langSec(concept: Concept, { language, base, sentences }: TermbaseSetting & { readonly language: Language }): Element {
  const { definition, gloss, source, terms } = concept[language];
  const page = base === null ? [] : [external(absolute(base, addresses.term(language, concept.id)), 'page')];
  return x('langSec', { 'xml:lang': language }, [
    x('descripGrp', [x('descrip', { type: 'definition' }, definition), ...sourceParts(source)]),
    ...sourceAddress(source),
    named('gloss', gloss),
    ...(language === 'en' && concept.en.literal !== null ? [named('literal', concept.en.literal)] : []),
    ...page,
    ...terms.map((term) => termSec(term, sentences)),
  ]);
}

/** Where the dialect's list of parts of speech lacks ours, the nearest of its own. */
const PARTS_OF_SPEECH: Readonly<Record<Term['partOfSpeech'], string>> = {
  noun: 'noun',
  verb: 'verb',
  properNoun: 'noun',
  phrase: 'other',
};

function termSec(term: Term | TermZh, sentences: ReadonlyMap<string, string>): Element {
  const { text, status, partOfSpeech, type, reliability, source, forms, not, context } = term;
  const termNote = (category: string, value: string): Element => x('termNote', { type: category }, value);
  return x('termSec', [
    x('term', text),
    termNote('administrativeStatus', `${status}Term-admn-sts`),
    termNote('partOfSpeech', PARTS_OF_SPEECH[partOfSpeech]),
    termNote('termType', type),
    ...(PARTS_OF_SPEECH[partOfSpeech] === partOfSpeech ? [] : [named('partOfSpeech', partOfSpeech)]),
    ...('pinyin' in term ? [named('pinyin', term.pinyin)] : []),
    named('reliability', reliability),
    ...(source === null ? [] : [x('adminGrp', sourceParts(source)), ...sourceAddress(source)]),
    ...forms.map((form) => named('form', form)),
    ...not.map((phrase) => named('not', phrase)),
    ...context.map((id) => contextOf(id, sentences.get(id))),
  ]);
}

function contextOf(id: string, text: string | undefined): Element {
  if (text === undefined) return named('context', id);
  return x('descripGrp', [x('descrip', { type: 'context', 'xml:lang': 'zh' }, text), admin(id)]);
}

function sourceParts(source: Term['source']): Element[] {
  if (source === null) return [];
  return 'sentence' in source ? [admin(source.sentence)] : [admin(source.work), named('seen', source.seen)];
}

/** Outside the group, where alone the dialect allows an address; its targets must be the web's, so others are told in a note. */
function sourceAddress(source: Term['source']): Element[] {
  if (source === null || 'sentence' in source || source.url === undefined) return [];
  return [/^https?:\/\/./.test(source.url) ? external(source.url, 'source') : named('url', source.url)];
}

function external(target: string, text: 'page' | 'source'): Element {
  return x('xref', { type: 'externalCrossReference', target }, text);
}

function admin(source: string): Element {
  return x('admin', { type: 'source' }, source);
}

function named(name: string, value: string): Element {
  return x('note', `${name}: ${value}`);
}
