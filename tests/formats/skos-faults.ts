// The integrity of a SKOS graph as it stands: the conditions of the SKOS Reference (W3C 2009) that can be seen
// without inference, and those of SKOS-XL and of the parts of iso-thes that writeSkos uses. A fault is one line that
// begins with the condition's number.
import { Store, type Quad } from 'n3';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOSXL = 'http://www.w3.org/2008/05/skos-xl#';
const ISO_THES = 'http://purl.org/iso25964/skos-thes#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

export function skosFaults(quads: readonly Quad[]): string[] {
  const graph = new Store([...quads]);
  return [classes, scheme, labels, notes, relations, hierarchy, members, xlLabels].flatMap((rule) => rule(graph));
}

interface Pair {
  readonly from: string;
  readonly to: string;
}

function pairs(graph: Store, property: string): Pair[] {
  return graph
    .getQuads(null, property, null, null)
    .map(({ subject, object }) => ({ from: subject.value, to: object.id }));
}

function ofType(graph: Store, type: string): Set<string> {
  return new Set(graph.getSubjects(TYPE, SKOS + type, null).map(({ value }) => value));
}

const CONCEPT_PROPERTIES = ['broader', 'narrower', 'related'];
const ISO_KINDS = ['Generic', 'Partitive', 'Instantial'];

/** S9 and S37: nothing is of two of the classes. */
function classes(graph: Store): string[] {
  const [concepts, schemes, collections] = ['Concept', 'ConceptScheme', 'Collection'].map((type) =>
    ofType(graph, type),
  );
  return [
    ...[...concepts!].filter((one) => schemes!.has(one)).map((one) => `S9 ${one}`),
    ...[...collections!].filter((one) => concepts!.has(one) || schemes!.has(one)).map((one) => `S37 ${one}`),
  ];
}

/** S4 to S8: what is in a scheme names a scheme; top concepts are concepts in it, said both ways. */
function scheme(graph: Store): string[] {
  const [concepts, schemes] = [ofType(graph, 'Concept'), ofType(graph, 'ConceptScheme')];
  const inScheme = pairs(graph, `${SKOS}inScheme`);
  const [top, has] = [pairs(graph, `${SKOS}topConceptOf`), pairs(graph, `${SKOS}hasTopConcept`)];
  return [
    ...[...inScheme, ...top].filter(({ to }) => !schemes.has(to)).map(({ to }) => `S4 ${to}`),
    ...has.filter(({ from }) => !schemes.has(from)).map(({ from }) => `S5 ${from}`),
    ...has.filter(({ to }) => !concepts.has(to)).map(({ to }) => `S6 ${to}`),
    ...top.filter((one) => !inScheme.some((other) => same(one, other))).map(({ from }) => `S7 ${from}`),
    ...oneSided(top, has).map((one) => `S8 ${one}`),
  ];
}

/** S12 to S14: labels are texts, of one kind, one preferred a language. */
function labels(graph: Store): string[] {
  const all = ['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((kind) => graph.getQuads(null, SKOS + kind, null, null));
  const preferred = graph.getQuads(null, `${SKOS}prefLabel`, null, null);
  return [
    ...all.filter(({ object }) => object.termType !== 'Literal').map(({ object }) => `S12 ${object.id}`),
    ...repeated(all.map(({ subject, object }) => `${subject.value} ${object.id}`)).map((one) => `S13 ${one}`),
    ...repeated(
      preferred.map(({ subject, object }) => `${subject.value} ${'language' in object ? object.language : ''}`),
    ).map((one) => `S14 ${one}`),
  ];
}

/** S16 lets a note be a text or a thing; a thing must then be told of. */
function notes(graph: Store): string[] {
  const things = graph.getObjects(null, `${SKOS}note`, null).filter(({ termType }) => termType !== 'Literal');
  return things
    .filter((one) => graph.countQuads(one, null, null, null) === 0)
    .map(({ value }) => `S16 ${value} says nothing`);
}

/**
 * S19, S20: relations are between concepts; S23 and S25: both ways; iso-thes: each kind is a `broader` and has its
 * inverse.
 */
function relations(graph: Store): string[] {
  const concepts = ofType(graph, 'Concept');
  const [broader, narrower, related] = CONCEPT_PROPERTIES.map((property) => pairs(graph, SKOS + property));
  const kinds = ISO_KINDS.map(
    (kind) => [pairs(graph, `${ISO_THES}broader${kind}`), pairs(graph, `${ISO_THES}narrower${kind}`)] as const,
  );
  const sorted = kinds.flatMap(([up]) => up);
  return [
    ...[...broader!, ...narrower!, ...related!]
      .filter(({ from }) => !concepts.has(from))
      .map(({ from }) => `S19 ${from}`),
    ...[...broader!, ...narrower!, ...related!].filter(({ to }) => !concepts.has(to)).map(({ to }) => `S20 ${to}`),
    ...oneSided(related!, related!).map((one) => `S23 ${one}`),
    ...oneSided(broader!, narrower!).map((one) => `S25 ${one}`),
    ...kinds.flatMap(([up, down]) => oneSided(up, down)).map((one) => `iso-thes ${one}`),
    ...without(sorted, broader!).map((one) => `S22 ${one}`),
    ...without(broader!, sorted).map((one) => `iso-thes lacks the kind of ${one}`),
  ];
}

/** S24 and S27: what is related is not above or below, however far. */
function hierarchy(graph: Store): string[] {
  const parents = Map.groupBy(pairs(graph, `${SKOS}broader`), ({ from }) => from);
  const above = (id: string): Set<string> => {
    const found = new Set<string>();
    const next = [id];
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      for (const { to } of parents.get(one) ?? []) {
        if (!found.has(to)) next.push(to);
        found.add(to);
      }
    }
    return found;
  };
  const known = new Map([...parents.keys()].map((id) => [id, above(id)]));
  return pairs(graph, `${SKOS}related`)
    .filter(({ from, to }) => known.get(from)?.has(to) ?? false)
    .map(({ from, to }) => `S27 ${from} ${to}`);
}

/** S31, S32: what a collection holds is a concept or a collection; here each concept stands in one. */
function members(graph: Store): string[] {
  const concepts = ofType(graph, 'Concept');
  const held = pairs(graph, `${SKOS}member`);
  return [
    ...held.filter(({ to }) => !concepts.has(to)).map(({ to }) => `S32 ${to}`),
    ...repeated(held.map(({ to }) => to)).map((one) => `${one} is in two collections`),
  ];
}

/** S52: a label has one form; S55 to S57: the form of a concept's label is its label. */
function xlLabels(graph: Store): string[] {
  const forms = pairs(graph, `${SKOSXL}literalForm`);
  const formOf = new Map(forms.map(({ from, to }) => [from, to]));
  return [
    ...repeated(forms.map(({ from }) => from)).map((one) => `S52 ${one}`),
    ...['prefLabel', 'altLabel', 'hiddenLabel'].flatMap((kind) => {
      const plain = new Set(pairs(graph, SKOS + kind).map(({ from, to }) => `${from} ${to}`));
      return pairs(graph, SKOSXL + kind)
        .filter(({ from, to }) => !plain.has(`${from} ${formOf.get(to)}`))
        .map(({ to }) => `S55 ${to}`);
    }),
  ];
}

function same(a: Pair, b: Pair): boolean {
  return a.from === b.from && a.to === b.to;
}

/** Those of the one that the other does not say in return, either way. */
function oneSided(there: readonly Pair[], back: readonly Pair[]): string[] {
  const turned = (list: readonly Pair[]): Pair[] => list.map(({ from, to }) => ({ from: to, to: from }));
  return [...without(there, turned(back)), ...without(back, turned(there))];
}

function without(these: readonly Pair[], those: readonly Pair[]): string[] {
  const known = new Set(those.map(({ from, to }) => `${from} ${to}`));
  return these.map(({ from, to }) => `${from} ${to}`).filter((one) => !known.has(one));
}

function repeated(items: readonly string[]): string[] {
  const met = new Set<string>();
  return items.filter((item) => met.size === met.add(item).size);
}
