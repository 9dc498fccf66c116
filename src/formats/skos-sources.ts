// The works that the termbase cites and the places in them, in Dublin Core; and where a sentence of the reports stands.
import { addresses } from '../publication/index.ts';
import type { Citation, Concept, Source } from '../termbase/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';
import { inBoth } from './skos-words.ts';
import type { TermbaseSetting } from './termbase-setting.ts';

const sourceAddress = (id: string): string => `#source.${id}`;

/** A work: what it is in both languages, its date and address as far as known, and the day it was seen. */
export function sourceNode({ id, work, date, url, seen }: Source): RdfNode {
  return {
    id: sourceAddress(id),
    properties: [
      ['rdf:type', [{ name: 'dcterms:BibliographicResource' }]],
      ['dcterms:bibliographicCitation', inBoth(work)],
      ['dcterms:issued', date === null ? [] : [{ text: date, datatype: dateType(date) }]],
      ['dcterms:identifier', url === null ? [] : [{ text: url, datatype: 'xsd:anyURI' }]],
      ['dcterms:date', [{ text: seen, datatype: 'xsd:date' }]],
    ],
  };
}

/** `2016`, `2016-03` and `2016-03-09` are three types of XML Schema. */
function dateType(date: string): string {
  return ['xsd:gYear', 'xsd:gYearMonth', 'xsd:date'][date.split('-').length - 1]!;
}

/** The thing `id` that stands for what is cited: a place in a work, or a sentence of a report. */
export function citationNode(id: string, citation: Citation): RdfNode {
  if ('sentence' in citation)
    return { id, properties: [['dcterms:source', [{ id: sentenceAddress(citation.sentence) }]]] };
  return {
    id,
    properties: [
      ['dcterms:isPartOf', [{ id: sourceAddress(citation.work) }]],
      ['dcterms:title', inBoth(citation.at)],
    ],
  };
}

/** `REPORT.BLOCK.sM` at its place in the Chinese report, seen from the folder of the data. */
export function sentenceAddress(sentence: string): string {
  const [report = '', ...anchor] = sentence.split('.');
  return `..${addresses.report('zh', report, anchor.join('.'))}`;
}

/**
 * By what a sentence is cited or shown: its id, at its address in the report; with its text in both languages, where
 * it is translated.
 */
export function sentenceNodes(
  concepts: readonly Concept[],
  { sentences, english }: Pick<TermbaseSetting, 'sentences' | 'english'>,
): RdfNode[] {
  const cited = concepts.flatMap(({ sources, zh, en }) => {
    const terms = [...zh.terms, ...en.terms];
    const citations = [...sources, ...terms.map(({ source }) => source)];
    const sentences = citations.flatMap((one) => (one !== null && 'sentence' in one ? [one.sentence] : []));
    return [...sentences, ...terms.flatMap(({ context }) => context)];
  });
  return [...new Set(cited)].map((id) => ({
    id: sentenceAddress(id),
    properties: [
      ['dcterms:identifier', [{ text: id }]],
      ['rdf:value', bothTexts(sentences.get(id), english.get(id))],
    ],
  }));
}

function bothTexts(zh: string | undefined, en: string | undefined): readonly RdfValue[] {
  return zh === undefined || en === undefined ? [] : inBoth({ zh, en });
}
