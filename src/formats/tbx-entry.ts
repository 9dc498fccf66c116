// A concept as TBX: its conceptEntry with what concerns both languages, then a section a language.
import type { Element } from 'xast';
import { x } from 'xastscript';
import { absolute, addresses, type Language } from '../publication/index.ts';
import { domains, type Concept } from '../termbase/index.ts';
import { external, maybeNamed, named, namedInBoth, sourceAddress, sourceParts } from './tbx-notes.ts';
import { termSec } from './tbx-term.ts';
import type { TermbaseSetting } from './termbase-setting.ts';

export function conceptEntry(concept: Concept, setting: TermbaseSetting): Element {
  const { id, domain, mark, check, choose, allows, history, note } = concept;
  return x('conceptEntry', { id: xmlId(id) }, [
    x('descripGrp', [x('descrip', { type: 'subjectField' }, domains[domain].en), named('domain', domain)]),
    ...crossReferences(concept),
    named('mark', mark),
    named('check', check),
    ...namedInBoth('choose', choose),
    ...(allows ?? []).map((form) => named('allows', form)),
    ...elementNotes(concept),
    ...regionNotes(concept),
    ...namedInBoth('history', history),
    ...namedInBoth('note', note),
    ...(['zh', 'en'] as const).map((language) => langSec(concept, { language, ...setting })),
  ]);
}

/** An XML name begins with no figure; a concept's id has no underscore. */
function xmlId(id: string): string {
  return /^\d/.test(id) ? `_${id}` : id;
}

function crossReferences({ broader: { generic, partitive, instantial }, related }: Concept): Element[] {
  const kinds = { broaderGeneric: generic, broaderPartitive: partitive, broaderInstantial: instantial, related };
  return Object.entries(kinds).flatMap(([kind, ids]) =>
    ids.map((id) => x('ref', { type: 'crossReference', target: xmlId(id) }, kind)),
  );
}

function elementNotes({ elements }: Concept): Element[] {
  if (elements === null) return [];
  const { reason, ...renderings } = elements;
  return [
    ...Object.entries(renderings).flatMap(([element, rendering]) => [
      named('element', element, 'zh'),
      named('rendering', rendering, 'en'),
    ]),
    ...namedInBoth('elementReason', reason),
  ];
}

function regionNotes({ regions }: Concept): Element[] {
  return regions.flatMap(({ region, text, falseFriend, note }) => [
    named(falseFriend ? 'falseFriend' : 'region', `${region} ${text}`, `zh-Hant-${region}`),
    ...namedInBoth('regionNote', note),
  ]);
}

function langSec(concept: Concept, naming: TermbaseSetting & { readonly language: Language }): Element {
  const { language, base, sources } = naming;
  const { definition, terms } = concept[language];
  const page = base === null ? [] : [external(absolute(base, addresses.term(language, concept.id)), 'page')];
  return x('langSec', { 'xml:lang': language }, [
    x('descripGrp', [
      x('descrip', { type: 'definition' }, definition),
      ...concept.sources.flatMap((citation) => sourceParts(citation, naming)),
    ]),
    ...concept.sources.flatMap((citation) => sourceAddress(citation, sources)),
    ...maybeNamed('literal', language === 'en' ? concept.en.literal : null),
    ...page,
    ...terms.map((term) => termSec(term, naming)),
  ]);
}
