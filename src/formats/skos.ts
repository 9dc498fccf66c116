// SKOS: the termbase as Linked Data, in Turtle and in JSON-LD; both say the same.
import { absolute, addresses } from '../publication/index.ts';
import type { Concept } from '../termbase/index.ts';
import { writeJsonLd, writeTurtle } from './rdf.ts';
import { skosGraph } from './skos-graph.ts';
import type { TermbaseSetting } from './termbase-setting.ts';

/**
 * The termbase in Turtle. A concept is `SITE/data/glossary.skos.ttl#ID`; without a site's address `#ID`, relative to
 * this file.
 *
 * In SKOS: ConceptScheme, whose top concepts are the heads of the domains; a Collection a domain; labels, definition,
 * scopeNote (the remarks), historyNote, editorialNote (a headword's rule of choice), example (the sentences, and their
 * English), broader, narrower, related. A deprecated term is a hiddenLabel, as are the forms a term is found by;
 * pinyin is a prefLabel in `zh-Latn-pinyin`; what the thing is called in Taiwan or Hong Kong is an altLabel in
 * `zh-Hant-TW` or `zh-Hant-HK`. For the rest:
 * - iso-thes (ISO 25964): broaderGeneric, broaderPartitive, broaderInstantial, and narrower… back; skos:broader and
 *   narrower hold of all.
 * - SKOS-XL: each term is a Label, `#ID.LANG.N`, numbered in the entry's order; `labelRelation` leads to the phrases
 *   in which the same characters are not this term, `….not.N`. Of a Label, skos:note is why it is deprecated;
 *   editorialNotes that begin with a name are `reliability`, `since`, `until`, `body`, and `partOfSpeech` or
 *   `termType` where LexInfo lacks it. A region's name is `#ID.region.N`.
 * - LexInfo: partOfSpeech, termType, romanization (pinyin, a word's syllables by hyphens). OntoLex: otherForm,
 *   further forms, `….form.N`.
 * - Dublin Core: relation (the related concepts that the entry itself names, in order; skos:related goes both ways);
 *   isReferencedBy (the sentences that show a term, in order; of each that is translated rdf:value is the text in both
 *   languages); source, of a term `….source` or of the definition
 *   `#ID.source.N`: a part of a work, with the place as its title, or with a sentence as its own source. A work is
 *   `#source.ID`: bibliographicCitation in both languages, issued, identifier (its address), date (the day it was
 *   seen).
 * - skos:note of a concept: `mark`, `check` and `literal`, by name; things in order, `#ID.allows.N` (rdf:value:
 *   English that compounds may use for a headword), `#ID.element.N` (rdfs:label: an element and this compound's own
 *   English for it) and false friends, `#ID.region.N`.
 *
 * The concepts' own order is not said, it is that of their ids; nor is that of the broader concepts of one kind.
 */
export function writeSkosTurtle(concepts: readonly Concept[], { base, ...setting }: TermbaseSetting): string {
  return writeTurtle(skosGraph(concepts, setting), base === null ? null : absolute(base, FILE));
}

/**
 * The same in JSON-LD. Without a site's address, concepts are relative to the Turtle file beside it:
 * `glossary.skos.ttl#ID`.
 */
export function writeSkosJsonLd(concepts: readonly Concept[], { base, ...setting }: TermbaseSetting): string {
  return writeJsonLd(
    skosGraph(concepts, setting),
    base === null ? FILE.slice(FILE.lastIndexOf('/') + 1) : absolute(base, FILE),
  );
}

const FILE = addresses.dataFile('glossary.skos.ttl');
