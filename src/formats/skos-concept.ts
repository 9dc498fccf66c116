// A concept of the SKOS graph: what is said of it, and the things that are said with it. What stands for what is told
// in skos.ts.
import { domains, pinyinShown, preferredTerm, type Concept } from '../termbase/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';
import { labelAddress, skosLabels } from './skos-labels.ts';
import { regionLabels, remarkAddresses, remarkNodes } from './skos-remarks.ts';
import { citationNode } from './skos-sources.ts';
import { inBoth, inLanguage, LANGUAGES, namedNote, PINYIN_TAG, type Properties } from './skos-words.ts';
import type { TermbaseSetting } from './termbase-setting.ts';

interface Setting {
  readonly scheme: RdfValue;
  readonly relations: Properties;
  readonly texts: Pick<TermbaseSetting, 'sentences' | 'english'>;
}

/** The concept first, then its labels, what its definition is cited from, and what it remarks in lists. */
export function conceptNodes(concept: Concept, { scheme, relations, texts }: Setting): RdfNode[] {
  const { id, sources } = concept;
  const itself: RdfNode = {
    id: `#${id}`,
    properties: [
      ['rdf:type', [{ name: 'skos:Concept' }]],
      ['skos:inScheme', [scheme]],
      ['skos:topConceptOf', isHead(concept) ? [scheme] : []],
      ['skos:notation', [{ text: id }]],
      ...labels(concept),
      ...remarks(concept),
      ...relations,
      ['skos:example', examples(concept, texts)],
    ],
  };
  return [
    itself,
    ...skosLabels(concept),
    ...sources.map((citation, n) => citationNode(sourceAddress(id, n), citation)),
    ...remarkNodes(concept),
  ];
}

/** Whether `concept` stands at the top of its domain. */
export function isHead({ id, domain }: Concept): boolean {
  const heads: readonly string[] = domains[domain].heads;
  return heads.includes(id);
}

function labels(concept: Concept): Properties {
  const { texts, things } = regionLabels(concept);
  const pinyin = { text: pinyinShown(preferredTerm(concept, 'zh').pinyin), language: PINYIN_TAG };
  return [
    ['skos:prefLabel', [...terms(concept, 'preferred'), pinyin]],
    ['skos:altLabel', [...terms(concept, 'admitted'), ...texts]],
    ['skos:hiddenLabel', hiddenLabels(concept)],
    ['skosxl:prefLabel', labelAddresses(concept, 'preferred')],
    ['skosxl:altLabel', [...labelAddresses(concept, 'admitted'), ...things]],
    ['skosxl:hiddenLabel', labelAddresses(concept, 'deprecated')],
  ];
}

function remarks(concept: Concept): Properties {
  const { id, zh, en, mark, check, choose, history, note, sources } = concept;
  const named = [...namedNote('mark', mark), ...namedNote('check', check), ...namedNote('literal', en.literal)];
  return [
    ['skos:definition', inBoth({ zh: zh.definition, en: en.definition })],
    ['dcterms:source', sources.map((_citation, n) => ({ id: sourceAddress(id, n) }))],
    ['skos:editorialNote', inBoth(choose)],
    ['skos:historyNote', inBoth(history)],
    ['skos:scopeNote', inBoth(note)],
    ['skos:note', [...named, ...remarkAddresses(concept)]],
  ];
}

const sourceAddress = (id: string, index: number): string => `#${id}.source.${index + 1}`;

type Status = 'preferred' | 'admitted' | 'deprecated';

function terms(concept: Concept, wanted: Status): RdfValue[] {
  return LANGUAGES.flatMap((language) =>
    concept[language].terms.filter(({ status }) => status === wanted).map(({ text }) => inLanguage(language, text)),
  );
}

/**
 * Deprecated terms and further forms; a form that is itself a term stays a term, for a label is of one kind only
 * (SKOS S13).
 */
function hiddenLabels(concept: Concept): RdfValue[] {
  const forms = LANGUAGES.flatMap((language) => {
    const known = new Set(concept[language].terms.map(({ text }) => text));
    const found = new Set(concept[language].terms.flatMap((term) => term.forms));
    return [...found].filter((form) => !known.has(form)).map((text) => inLanguage(language, text));
  });
  return [...terms(concept, 'deprecated'), ...forms];
}

function labelAddresses(concept: Concept, wanted: Status): RdfValue[] {
  return LANGUAGES.flatMap((language) =>
    concept[language].terms.flatMap(({ status }, index) =>
      status === wanted ? [{ id: labelAddress(concept.id, { language, index }) }] : [],
    ),
  );
}

function examples({ zh, en }: Concept, { sentences, english }: Setting['texts']): RdfValue[] {
  const ids = [...new Set([...zh.terms, ...en.terms].flatMap(({ context }) => context))];
  return [
    ...ids.flatMap((id) => sentences.get(id) ?? []).map((text) => inLanguage('zh', text)),
    ...ids.flatMap((id) => english.get(id) ?? []).map((text) => inLanguage('en', text)),
  ];
}
