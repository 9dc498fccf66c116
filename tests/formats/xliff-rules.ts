// What an XLIFF 2.1 file must keep to (OASIS Standard, 13 February 2018: the schemas of its core and metadata module,
// and constraints of its prose): the part of it that writeXliff uses, as tables.
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { childrenOf, descendants, grammarFaults, type Grammar } from './xml-grammar.ts';

const NAME_TOKEN = /^[\w.:-]+$/;
const USER_DEFINED = /^[^\s:]+:[^\s:]+$/;
const YES_NO = /^(?:yes|no)$/;
const GRAMMAR: Grammar = {
  content: {
    xliff: '(file )+',
    file: '(notes )?(unit )+',
    unit: '(mda:metadata )?(notes )?((segment|ignorable) )+',
    'mda:metadata': '(mda:metaGroup )+',
    'mda:metaGroup': '((mda:metaGroup|mda:meta) )+',
    'mda:meta': 'text',
    notes: '(note )+',
    note: 'text',
    segment: 'source (target )?',
    source: 'text',
    target: 'text',
  },
  attributes: {
    xliff: { must: ['xmlns', 'xmlns:mda', 'version', 'srcLang', 'trgLang'], values: { version: /^2\.1$/ } },
    file: { must: ['id'], may: ['original', 'canResegment'], values: { id: NAME_TOKEN, canResegment: YES_NO } },
    unit: {
      must: ['id'],
      may: ['type', 'translate'],
      values: { id: NAME_TOKEN, type: USER_DEFINED, translate: YES_NO },
    },
    segment: {
      may: ['id', 'state', 'subState'],
      values: { id: NAME_TOKEN, state: /^(?:initial|translated|reviewed|final)$/, subState: USER_DEFINED },
    },
    note: {
      may: ['id', 'appliesTo', 'category'],
      values: { id: NAME_TOKEN, appliesTo: /^(?:source|target)$/ },
    },
    'mda:metaGroup': { may: ['category'] },
    'mda:meta': { must: ['type'] },
  },
};

const NAMESPACES = {
  xmlns: 'urn:oasis:names:tc:xliff:document:2.0',
  'xmlns:mda': 'urn:oasis:names:tc:xliff:metadata:2.0',
};

/** What is wrong with `xml`, a sentence a fault. Throws where it is no XML at all. */
export function xliffFaults(xml: string): string[] {
  const root = parseXml(xml).root!;
  const all = descendants(root);
  return [
    ...Object.entries(NAMESPACES)
      .filter(([name, value]) => root.attributes[name] !== value)
      .map(([name]) => `the root’s ${name} is ${root.attributes[name]}`),
    ...all.flatMap((element) => grammarFaults(element, GRAMMAR)),
    ...all.filter(({ name }) => name === 'segment').flatMap(segmentFaults),
    ...all.filter(({ name }) => /^(?:file|unit|notes)$/.test(name)).flatMap(twice),
  ];
}

/** A subState needs its state to be said; what is not initial has its target (2.1, 4.3.1.28 and 4.7). */
function segmentFaults(segment: XmlElement): string[] {
  const { id, state, subState } = segment.attributes;
  return [
    ...(subState !== undefined && state === undefined ? [`${id} has a subState alone`] : []),
    ...((state ?? 'initial') !== 'initial' && childrenOf(segment, 'target').length === 0
      ? [`${id} has no target`]
      : []),
  ];
}

/** Ids are unique among units of a file, segments of a unit, notes of one place. */
function twice(parent: XmlElement): string[] {
  const ids = childrenOf(parent).flatMap(({ attributes }) => attributes.id ?? []);
  return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} stands twice`);
}
