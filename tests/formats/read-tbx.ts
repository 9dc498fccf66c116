// Reads TBX back into concepts, as a stranger would who knows the dialect and the header's words on notes.
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { Citation, Concept, Source, Term } from '../../src/termbase/index.ts';

type Named = Partial<Source['work']>;

/** What a source is said to be, in the languages of the sections that cite it. */
export interface ReadSource extends Omit<Source, 'work'> {
  readonly work: Named;
}

/**
 * `contexts` and `englishContexts`: the text of each context that has one, by its source; `sources`: those
 * that the file tells anything of.
 */
export interface ReadTermbase {
  readonly concepts: readonly Concept[];
  readonly contexts: ReadonlyMap<string, string>;
  readonly englishContexts: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, ReadSource>;
}

export function readTbx(xml: string): ReadTermbase {
  const root = parseXml(xml).root!;
  const groups = find(root, 'descripGrp').filter((group) => first(group, 'descrip')?.attributes.type === 'context');
  const contexts = (language: string) =>
    new Map(
      groups
        .filter((group) => isIn(group, language))
        .map((group) => [first(group, 'admin')!.text, first(group, 'descrip')!.text]),
    );
  return {
    concepts: find(root, 'conceptEntry').map(concept),
    contexts: contexts('zh'),
    englishContexts: contexts('en'),
    sources: sources(root),
  };
}

function concept(entry: XmlElement): Concept {
  const references = (kind: string): string[] =>
    children(entry, 'ref')
      .filter(({ text }) => text === kind)
      .map(({ attributes }) => attributes.target!.replace(/^_/, ''));
  const [zh, en] = ['zh', 'en'].map((language) =>
    children(entry, 'langSec').find(({ attributes }) => attributes['xml:lang'] === language)!,
  );
  const group = first(zh!, 'descripGrp')!;
  const allows = noted(entry, 'allows');
  return {
    id: entry.attributes.id!.replace(/^_/, ''),
    domain: noted(first(entry, 'descripGrp')!, 'domain')[0] as Concept['domain'],
    broader: {
      generic: references('broaderGeneric'),
      partitive: references('broaderPartitive'),
      instantial: references('broaderInstantial'),
    },
    related: references('related'),
    mark: noted(entry, 'mark')[0] as Concept['mark'],
    check: noted(entry, 'check')[0] as Concept['check'],
    choose: inBoth(entry, 'choose'),
    allows: allows.length === 0 ? null : allows,
    elements: elements(entry),
    sources: citations(group),
    zh: {
      definition: first(group, 'descrip')!.text,
      terms: children(zh!, 'termSec').map((section) => ({ ...term(section), pinyin: noted(section, 'pinyin')[0]! })),
    },
    en: {
      definition: first(first(en!, 'descripGrp')!, 'descrip')!.text,
      literal: noted(en!, 'literal')[0] ?? null,
      terms: children(en!, 'termSec').map(term),
    },
    regions: regions(entry),
    history: inBoth(entry, 'history'),
    note: inBoth(entry, 'note'),
  };
}

function elements(entry: XmlElement): Concept['elements'] {
  const renderings = noted(entry, 'rendering');
  const pairs = noted(entry, 'element').map((element, i) => [element, renderings[i]!] as const);
  return pairs.length === 0
    ? null
    : ({ ...Object.fromEntries(pairs), reason: inBoth(entry, 'elementReason')! } as unknown as Concept['elements']);
}

function regions(entry: XmlElement): Concept['regions'] {
  const notes = noted(entry, 'regionNote');
  const names = children(entry, 'note').flatMap(
    ({ text }) => /^(region|falseFriend): (TW|HK) ([^]*)$/.exec(text) ?? ([] as never[]),
  );
  const rows = Array.from({ length: names.length / 4 }, (_, i) => names.slice(i * 4 + 1, i * 4 + 4));
  return rows.map(([kind, region, text], i) => ({
    region: region as 'TW' | 'HK',
    text: text!,
    falseFriend: kind === 'falseFriend',
    note: { zh: notes[i * 2]!, en: notes[i * 2 + 1]! },
  }));
}

function term(section: XmlElement): Term {
  const category = (type: string): string =>
    children(section, 'termNote').find(({ attributes }) => attributes.type === type)!.text;
  const group = first(section, 'adminGrp');
  return {
    text: first(section, 'term')!.text,
    status: category('administrativeStatus').replace('Term-admn-sts', '') as Term['status'],
    partOfSpeech: (noted(section, 'partOfSpeech')[0] ?? category('partOfSpeech')) as Term['partOfSpeech'],
    type: category('termType') as Term['type'],
    reliability: noted(section, 'reliability')[0] as Term['reliability'],
    source: group === undefined ? null : citations(group)[0]!,
    since: year(noted(section, 'since')),
    until: year(noted(section, 'until')),
    body: noted(section, 'body')[0] ?? null,
    reason: inBoth(section, 'reason'),
    forms: noted(section, 'form'),
    not: noted(section, 'not'),
    context: elementsIn(section).flatMap((child) => {
      if (child.name === 'descripGrp') return isIn(child, 'zh') ? [first(child, 'admin')!.text] : [];
      return child.name === 'note' && child.text.startsWith('context: ') ? [child.text.slice('context: '.length)] : [];
    }),
  };
}

/** A sentence stands in Chinese first, then in English: two groups of one source. */
function isIn(context: XmlElement, language: string): boolean {
  return first(context, 'descrip')!.attributes['xml:lang'] === language;
}

function year([text]: readonly string[]): number | null {
  return text === undefined ? null : Number(text);
}

function citations(group: XmlElement): Citation[] {
  return cited(group).map(([admin, ...notes]) => {
    const [work] = told(notes, 'work');
    const [zh, en] = told(notes, 'at');
    return work === undefined ? { sentence: admin!.text } : { work, at: zh === undefined ? null : { zh, en: en! } };
  });
}

/** Each source of a group with the notes after it. */
function cited(group: XmlElement): XmlElement[][] {
  const found: XmlElement[][] = [];
  for (const child of elementsIn(group)) {
    if (child.name === 'admin') found.push([child]);
    else found.at(-1)?.push(child);
  }
  return found;
}

function sources(root: XmlElement): ReadonlyMap<string, ReadSource> {
  const known = new Map<string, ReadSource>();
  for (const section of [...find(root, 'langSec'), ...find(root, 'termSec')]) {
    const language = section.attributes['xml:lang'] ?? (section.parent as XmlElement).attributes['xml:lang']!;
    for (const [admin, ...notes] of [...children(section, 'descripGrp'), ...children(section, 'adminGrp')].flatMap(
      cited,
    )) {
      const [id, seen] = [told(notes, 'work')[0], told(notes, 'seen')[0]];
      if (id === undefined || seen === undefined) continue;
      const address = children(section, 'xref').find(({ text }) => text === `source: ${id}`)?.attributes.target;
      const work = { ...known.get(id)?.work, [language]: admin!.text };
      known.set(id, {
        id,
        work,
        date: told(notes, 'date')[0] ?? null,
        url: address ?? told(notes, 'url')[0] ?? null,
        seen,
      });
    }
  }
  return known;
}

function noted(parent: XmlElement, name: string): string[] {
  return told(elementsIn(parent), name);
}

function told(elements: readonly XmlElement[], name: string): string[] {
  return elements
    .filter((one) => one.name === 'note' && one.text.startsWith(`${name}: `))
    .map(({ text }) => text.slice(name.length + 2));
}

function inBoth(parent: XmlElement, name: string): { zh: string; en: string } | null {
  const [zh, en] = ['zh', 'en'].map(
    (language) =>
      told(
        children(parent, 'note').filter(({ attributes }) => attributes['xml:lang'] === language),
        name,
      )[0],
  );
  return zh === undefined ? null : { zh, en: en! };
}

function first(parent: XmlElement, name: string): XmlElement | undefined {
  return children(parent, name)[0];
}

function children(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent).filter((child) => child.name === name);
}

function find(parent: XmlElement, name: string): XmlElement[] {
  return elementsIn(parent).flatMap((child) => [...(child.name === name ? [child] : []), ...find(child, name)]);
}

function elementsIn(parent: XmlElement): XmlElement[] {
  return parent.children.filter((child) => child instanceof XmlElement);
}
