// Terms as SKOS-XL labels, with what LexInfo and OntoLex add to them.
import type { Language } from '../publication/index.ts';
import type { Concept, Term, TermZh } from '../termbase/index.ts';
import type { RdfNode } from './rdf.ts';
import { citationNode, sentenceAddress } from './skos-sources.ts';
import { inBoth, LANGUAGE_TAGS, LANGUAGES, namedNote, PINYIN_TAG, type Properties } from './skos-words.ts';

/** `#ID.LANG.N`: the address of a concept's term, `index` from 0. */
export function labelAddress(
  concept: string,
  { language, index }: { readonly language: Language; readonly index: number },
): string {
  return `#${concept}.${language}.${index + 1}`;
}

/** The labels of a concept's terms, each followed by its forms, its phrases and what it is cited from. */
export function skosLabels(concept: Concept): RdfNode[] {
  return LANGUAGES.flatMap((language) =>
    concept[language].terms.flatMap((term, index) => {
      const id = labelAddress(concept.id, { language, index });
      const tag = LANGUAGE_TAGS[language];
      return [
        { id, properties: [...wording(term, { id, tag }), ...standing(term, id)] },
        ...numbered(term.forms, { ...FORM, id, tag }),
        ...numbered(term.not, { ...PHRASE, id, tag }),
        ...(term.source === null ? [] : [citationNode(`${id}.source`, term.source)]),
      ];
    }),
  );
}

function wording(term: Term | TermZh, { id, tag }: { readonly id: string; readonly tag: string }): Properties {
  const { text, forms, not } = term;
  return [
    ['rdf:type', [{ name: 'skosxl:Label' }]],
    ['skosxl:literalForm', [{ text, language: tag }]],
    ['lexinfo:romanization', 'pinyin' in term ? [{ text: term.pinyin, language: PINYIN_TAG }] : []],
    ['ontolex:otherForm', forms.map((_form, n) => ({ id: `${id}.${FORM.kind}.${n + 1}` }))],
    ['skosxl:labelRelation', not.map((_phrase, n) => ({ id: `${id}.${PHRASE.kind}.${n + 1}` }))],
  ];
}

/** LexInfo 3.0 has no part of speech for a phrase, and no type of term for a variant: null. */
const PARTS_OF_SPEECH: Readonly<Record<Term['partOfSpeech'], string | null>> = {
  noun: 'lexinfo:noun',
  verb: 'lexinfo:verb',
  properNoun: 'lexinfo:properNoun',
  phrase: null,
};
const TERM_TYPES: Readonly<Record<Term['type'], string | null>> = {
  fullForm: 'lexinfo:fullForm',
  abbreviation: 'lexinfo:abbreviation',
  shortForm: 'lexinfo:shortForm',
  variant: null,
};

function standing(term: Term, id: string): Properties {
  const { partOfSpeech, type, reliability, since, until, body, reason, source, context } = term;
  const categories = [
    ['partOfSpeech', partOfSpeech, PARTS_OF_SPEECH[partOfSpeech]],
    ['termType', type, TERM_TYPES[type]],
  ] as const;
  const notes = { reliability, since, until, body };
  return [
    ...categories.map(([category, , name]) => [`lexinfo:${category}`, name === null ? [] : [{ name }]] as const),
    [
      'skos:editorialNote',
      [
        ...Object.entries(notes).flatMap(([name, value]) => namedNote(name, value)),
        ...categories.flatMap(([category, value, name]) => (name === null ? namedNote(category, value) : [])),
      ],
    ],
    ['skos:note', inBoth(reason)],
    ['dcterms:source', source === null ? [] : [{ id: `${id}.source` }]],
    [
      'dcterms:isReferencedBy',
      context.length === 0 ? [] : [{ list: context.map((sentence) => ({ id: sentenceAddress(sentence) })) }],
    ],
  ];
}

interface Part {
  readonly kind: string;
  readonly type: string;
  readonly property: string;
  readonly id: string;
  readonly tag: string;
}

const FORM = { kind: 'form', type: 'ontolex:Form', property: 'ontolex:writtenRep' };
const PHRASE = { kind: 'not', type: 'skosxl:Label', property: 'skosxl:literalForm' };

/** A thing of its own for each text, so that their order can be told. */
function numbered(texts: readonly string[], { kind, type, property, id, tag }: Part): RdfNode[] {
  return texts.map((text, n) => ({
    id: `${id}.${kind}.${n + 1}`,
    properties: [
      ['rdf:type', [{ name: type }]],
      [property, [{ text, language: tag }]],
    ],
  }));
}
