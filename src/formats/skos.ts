// SKOS: the termbase as Linked Data, in Turtle and in JSON-LD; both say the same.
import { absolute, addresses } from '../publication/index.ts';
import type { Concept } from '../termbase/index.ts';
import { writeJsonLd, writeTurtle } from './rdf.ts';
import { skosGraph } from './skos-graph.ts';
import type { TermbaseSetting } from './tbx.ts';

/**
 * The termbase in Turtle. A concept is `SITE/data/glossary.skos.ttl#ID`; without a site's address `#ID`, relative to this file.
 *
 * In SKOS: ConceptScheme, a Collection a domain, labels, definition, scopeNote (the remarks), example (the sentences), broader, narrower,
 * related. A deprecated term is a hiddenLabel, as are the forms a term is found by; pinyin is a prefLabel in `zh-Latn-pinyin`.
 * For the rest:
 * - SKOS-XL: each term is a Label, `#ID.LANG.N`, numbered in the entry's order; `labelRelation` leads to the phrases in which the same
 *   characters are not this term, `….not.N`.
 * - LexInfo: partOfSpeech, termType, romanization (pinyin). OntoLex: otherForm, the further forms, `….form.N`.
 * - Dublin Core: abstract (the gloss); relation (the related concepts that the entry itself names, in order; skos:related goes both ways);
 *   isReferencedBy (the sentences that show a term, in order); source, of a term `….source` or of a definition `#ID.LANG.source`, with
 *   bibliographicCitation, identifier (its address), date (the day it was seen), or with the sentence as its own source.
 * - skos:editorialNote that begins with a name: `reliability`, and `partOfSpeech` or `termType` where LexInfo lacks it. skos:note: `literal`.
 *
 * The concepts' own order is not said: it is that of their ids.
 */
export function writeSkosTurtle(concepts: readonly Concept[], { base, sentences }: TermbaseSetting): string {
  return writeTurtle(skosGraph(concepts, sentences), base === null ? null : absolute(base, FILE));
}

/** The same in JSON-LD. Without a site's address, concepts are relative to the Turtle file beside it: `glossary.skos.ttl#ID`. */
export function writeSkosJsonLd(concepts: readonly Concept[], { base, sentences }: TermbaseSetting): string {
  return writeJsonLd(skosGraph(concepts, sentences), base === null ? FILE.slice(FILE.lastIndexOf('/') + 1) : absolute(base, FILE));
}

const FILE = addresses.dataFile('glossary.skos.ttl');
