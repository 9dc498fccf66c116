// Reads TBX back into concepts, as a stranger would who knows the dialect and the header's words on notes.
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Concept, Term } from '../../src/termbase/index.ts';

/** `contexts`: the text of each context that has one, by its source. */
export interface ReadTermbase { readonly concepts: readonly Concept[]; readonly contexts: ReadonlyMap<string, string> }

export function readTbx(xml: string): ReadTermbase {
  const root = parseXml(xml).root!;
  const groups = find(root, 'descripGrp').filter((group) => first(group, 'descrip')?.attributes.type === 'context');
  return {
    concepts: find(root, 'conceptEntry').map(concept),
    contexts: new Map(groups.map((group) => [first(group, 'admin')!.text, first(group, 'descrip')!.text])),
  };
}

function concept(entry: XmlElement): Concept {
  const references = (kind: string): string[] => children(entry, 'ref').filter(({ text }) => text === kind).map(({ attributes }) => attributes.target!.replace(/^_/, ''));
  const [zh, en] = ['zh', 'en'].map((language) => children(entry, 'langSec').find(({ attributes }) => attributes['xml:lang'] === language)!);
  const remarks = children(entry, 'note');
  return {
    id: entry.attributes.id!.replace(/^_/, ''),
    domain: noted(first(entry, 'descripGrp')!, 'domain')[0] as Concept['domain'],
    broader: references('broader')[0] ?? null,
    related: references('related'),
    zh: { ...described(zh!), terms: children(zh!, 'termSec').map((section) => ({ ...term(section), pinyin: noted(section, 'pinyin')[0]! })) },
    en: { ...described(en!), literal: noted(en!, 'literal')[0] ?? null, terms: children(en!, 'termSec').map(term) },
    note: remarks.length === 0 ? null : { zh: remarks[0]!.text, en: remarks[1]!.text },
  };
}

function described(section: XmlElement): { definition: string; gloss: string; source: Term['source'] } {
  const group = first(section, 'descripGrp')!;
  return { definition: first(group, 'descrip')!.text, gloss: noted(section, 'gloss')[0]!, source: source(group, section) };
}

function term(section: XmlElement): Term {
  const category = (type: string): string => children(section, 'termNote').find(({ attributes }) => attributes.type === type)!.text;
  const group = first(section, 'adminGrp');
  return {
    text: first(section, 'term')!.text,
    status: category('administrativeStatus').replace('Term-admn-sts', '') as Term['status'],
    partOfSpeech: (noted(section, 'partOfSpeech')[0] ?? category('partOfSpeech')) as Term['partOfSpeech'],
    type: category('termType') as Term['type'],
    reliability: noted(section, 'reliability')[0] as Term['reliability'],
    source: group === undefined ? null : source(group, section),
    forms: noted(section, 'form'),
    not: noted(section, 'not'),
    context: section.children.filter((child) => child instanceof XmlElement).flatMap((child) => {
      if (child.name === 'descripGrp') return [first(child, 'admin')!.text];
      return child.name === 'note' && child.text.startsWith('context: ') ? [child.text.slice('context: '.length)] : [];
    }),
  };
}

function source(group: XmlElement, section: XmlElement): Term['source'] {
  const work = first(group, 'admin')?.text;
  if (work === undefined) return null;
  const [seen] = noted(group, 'seen');
  if (seen === undefined) return { sentence: work };
  const url = children(section, 'xref').find(({ text }) => text === 'source')?.attributes.target ?? noted(section, 'url')[0];
  return { work, seen, ...(url !== undefined && { url }) };
}

function noted(parent: XmlElement, name: string): string[] {
  return children(parent, 'note').map(({ text }) => text).filter((text) => text.startsWith(`${name}: `)).map((text) => text.slice(name.length + 2));
}

function first(parent: XmlElement, name: string): XmlElement | undefined {
  return children(parent, name)[0];
}

function children(parent: XmlElement, name: string): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement).filter((child) => child.name === name);
}

function find(parent: XmlElement, name: string): XmlElement[] {
  const inside = parent.children.filter((child) => child instanceof XmlElement);
  return inside.flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}
