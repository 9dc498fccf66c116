// What a term or a definition was taken from, in Dublin Core; and where a sentence of the reports stands.
import { addresses } from '../publication/index.ts';
import type { Term } from '../termbase/index.ts';
import type { RdfNode, RdfValue } from './rdf.ts';

/** The thing `id` that stands for a source; none for none. */
export function sourceNode(id: string, source: Term['source']): RdfNode[] {
  if (source === null) return [];
  if ('sentence' in source) return [{ id, properties: [['dcterms:source', [{ id: sentenceAddress(source.sentence) }]]] }];
  const { work, url, seen } = source;
  const address: RdfValue[] = url === undefined ? [] : [{ text: url, datatype: 'xsd:anyURI' }];
  return [{
    id,
    properties: [
      ['dcterms:bibliographicCitation', [{ text: work }]],
      ['dcterms:identifier', address],
      ['dcterms:date', [{ text: seen, datatype: 'xsd:date' }]],
    ],
  }];
}

/** `REPORT.BLOCK.sM` at its place in the Chinese report, seen from the folder of the data. */
export function sentenceAddress(sentence: string): string {
  const [report = '', ...anchor] = sentence.split('.');
  return `..${addresses.report('zh', report, anchor.join('.'))}`;
}
