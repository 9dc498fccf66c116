// What a TBX-Basic file in the style DCA must keep to (ISO 30042:2019; the dialect's version 1.2.1): the part of the
// standard that writeTbx uses, as tables. An element or category that is not in them is a fault, so the tables must
// grow with the writer.
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { descendants, grammarFaults, type Grammar } from './xml-grammar.ts';

/**
 * Its name → what it holds, as a pattern over the names of its children, each with a space after it; `text` for text
 * alone.
 */
const AUXILIARY = '((admin|adminGrp|descrip|descripGrp|note|ref|transacGrp|xref) )*';
const CONTENT: Grammar['content'] = {
  tbx: 'tbxHeader text ',
  tbxHeader: 'fileDesc (encodingDesc )?',
  fileDesc: '(titleStmt )?sourceDesc ',
  titleStmt: 'title (note )*',
  title: 'text',
  sourceDesc: '(p )+',
  encodingDesc: '(p )+',
  p: 'text',
  text: 'body ',
  body: '(conceptEntry )+',
  conceptEntry: `${AUXILIARY}(langSec )+`,
  langSec: `${AUXILIARY}(termSec )+`,
  termSec: `term ((termNote|termNoteGrp) )*${AUXILIARY}`,
  descripGrp: 'descrip ((admin|adminGrp|note|ref|transacGrp|xref) )*',
  adminGrp: 'admin ((adminNote|note|ref|xref) )*',
  term: 'text',
  termNote: 'text',
  descrip: 'text',
  admin: 'text',
  note: 'text',
  ref: 'text',
  xref: 'text',
};

/** Attributes that must stand, those that may. */
const ATTRIBUTES: Grammar['attributes'] = {
  tbx: { must: ['type', 'style', 'xml:lang', 'xmlns'] },
  conceptEntry: { must: ['id'] },
  langSec: { must: ['xml:lang'] },
  descrip: { must: ['type'], may: ['xml:lang'] },
  admin: { must: ['type'] },
  termNote: { must: ['type'] },
  ref: { must: ['type', 'target'] },
  xref: { must: ['type', 'target'] },
  note: { may: ['xml:lang'] },
};

interface Category {
  readonly levels: readonly string[];
  readonly grouped: boolean;
  readonly values?: readonly string[];
}

/**
 * Data categories: at which levels each may stand, whether also within a group there, and its list of values if it
 * has one.
 */
const CATEGORIES: Readonly<Record<string, Category>> = {
  'descrip subjectField': { levels: ['conceptEntry'], grouped: true },
  'descrip definition': { levels: ['conceptEntry', 'langSec'], grouped: true },
  'descrip context': { levels: ['termSec'], grouped: true },
  'admin source': { levels: ['conceptEntry', 'langSec', 'termSec'], grouped: true },
  'ref crossReference': { levels: ['conceptEntry', 'termSec'], grouped: true },
  'xref externalCrossReference': { levels: ['conceptEntry', 'langSec', 'termSec'], grouped: false },
  'termNote administrativeStatus': {
    levels: ['termSec'],
    grouped: true,
    values: ['preferredTerm-admn-sts', 'admittedTerm-admn-sts', 'deprecatedTerm-admn-sts', 'supersededTerm-admn-sts'],
  },
  'termNote partOfSpeech': {
    levels: ['termSec'],
    grouped: true,
    values: ['noun', 'verb', 'adjective', 'adverb', 'other'],
  },
  'termNote termType': {
    levels: ['termSec'],
    grouped: true,
    values: ['fullForm', 'acronym', 'abbreviation', 'shortForm', 'variant', 'phrase'],
  },
};

const ROOT = { type: 'TBX-Basic', style: 'dca', xmlns: 'urn:iso:std:iso:30042:ed-2' };

/** What is wrong with `xml`, a sentence a fault. Throws where it is no XML at all. */
export function tbxFaults(xml: string): string[] {
  const root = parseXml(xml).root!;
  const everything = descendants(root);
  const ids = everything.flatMap(({ attributes }) => attributes.id ?? []);
  return [
    ...Object.entries(ROOT)
      .filter(([name, value]) => root.attributes[name] !== value)
      .map(([name]) => `the root’s ${name} is ${root.attributes[name]}`),
    ...everything.flatMap((element) => [
      ...grammarFaults(element, { content: CONTENT, attributes: ATTRIBUTES }),
      ...categoryFaults(element),
    ]),
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `the id ${id} stands twice`),
    ...ids.filter((id) => !/^[A-Za-z_][\w.-]*$/.test(id)).map((id) => `${id} is no XML name`),
    ...everything.flatMap((element) => targetFaults(element, new Set(ids))),
  ];
}

function categoryFaults(element: XmlElement): string[] {
  const { name, attributes, text } = element;
  if (!/^(descrip|admin|ref|xref|termNote)$/.test(name)) return [];
  const category = CATEGORIES[`${name} ${attributes.type}`];
  if (category === undefined) return [`${name} has no category ${attributes.type}`];
  const { levels, grouped, values } = category;
  const parent = element.parent as XmlElement;
  const isGroup = parent.name.endsWith('Grp');
  const level = isGroup ? (parent.parent as XmlElement).name : parent.name;
  return [
    ...(levels.includes(level) && (grouped || !isGroup)
      ? []
      : [`${attributes.type} stands at ${isGroup ? `${parent.name} of ` : ''}${level}`]),
    ...(values === undefined || values.includes(text) ? [] : [`${attributes.type} is ${text}`]),
  ];
}

function targetFaults({ name, attributes }: XmlElement, ids: ReadonlySet<string>): string[] {
  const { target } = attributes;
  if (target === undefined) return [];
  const isGood = name === 'ref' ? ids.has(target) : /^https?:\/\/./.test(target);
  return isGood ? [] : [`${name} points to ${target}`];
}
