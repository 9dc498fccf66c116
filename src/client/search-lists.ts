// Asking the engine: a list of hits in their order, whose texts are read as they are wanted.
import {
  ranked,
  stands,
  telling,
  type Answer,
  type Engine,
  type Found,
  type Hit,
  type NameIndex,
  type Request,
  type Wanted,
} from '../search/index.ts';

/** A list of results. */
export interface List {
  readonly wanted: Wanted;
  /** Exact to 500, 501 beyond; of the list as it is narrowed. */
  readonly total: number;
  readonly hits: readonly Hit[];
  /** Of all hits, before they are narrowed. */
  readonly all: readonly Hit[];
  readonly read: (from: number, to: number) => Promise<readonly Found[]>;
}

/** So many passages are read to put those first that say most. */
const WEIGHED = 40;

interface Asked {
  readonly wanted: Wanted;
  readonly request: Request;
  readonly names: NameIndex;
  /** What pages are held to: as typed, and in its other forms. */
  readonly called: readonly string[];
  /** By number, those that another list has. */
  readonly but?: ReadonlySet<number>;
}

/** The hits of `wanted`, the best first. */
export async function listOf(engine: Engine, { wanted, request, names, called, but }: Asked): Promise<List> {
  const { answer, all } = await found(engine, wanted, request);
  const hits = all.filter((hit) => but?.has(hit.doc) !== true && isKept(hit, request));
  const lost = all.length - hits.length;
  const inOrder = await weighed(await headed(ranked(hits, names, called), answer, wanted), answer, wanted);
  return {
    wanted,
    total: answer.total > all.length && lost === 0 ? answer.total : hits.length,
    hits: inOrder,
    all: all.filter((hit) => but?.has(hit.doc) !== true),
    read: (from, to) => answer.read(inOrder.slice(from, to)),
  };
}

/** Where there are more than are counted, the engine narrows; else the page does, and knows what each choice leaves. */
async function found(
  engine: Engine,
  wanted: Wanted,
  { kind, district, year }: Request,
): Promise<{ answer: Answer; all: readonly Hit[] }> {
  const whole = await engine.find(wanted);
  if (whole.total <= whole.hits.length || (kind === null && district === null && year === null))
    return { answer: whole, all: whole.hits };
  const answer = await engine.find({
    ...wanted,
    narrow: { kind, district: district === 'none' ? null : district, year },
  });
  return { answer, all: answer.hits };
}

/** `none`: what belongs to no district, or to no year. */
export function isKept(hit: Hit, request: Request, except?: 'kind' | 'district' | 'year'): boolean {
  return (['kind', 'district', 'year'] as const).every(
    (facet) => facet === except || request[facet] === null || (hit[facet] ?? 'none') === request[facet],
  );
}

/** A heading that holds what was asked only by its report's district or year says no more than a passage. */
async function headed(hits: readonly Hit[], answer: Answer, wanted: Wanted): Promise<readonly Hit[]> {
  const heads = hits.filter(({ tier }) => tier === 'head');
  if (wanted.placeCounts !== true || heads.length === 0) return hits;
  const read = await answer.read(heads.slice(0, WEIGHED));
  const lesser = new Set(heads.filter((_, i) => read[i] === undefined || !stands(read[i].text, '', wanted)));
  const passage = hits.findLastIndex(({ kind, tier }) => kind === 'report' && tier !== 'title' && tier !== 'head');
  return [
    ...hits.slice(0, passage + 1).filter((hit) => !lesser.has(hit)),
    ...hits.filter((hit) => lesser.has(hit)),
    ...hits.slice(passage + 1).filter((hit) => !lesser.has(hit)),
  ];
}

/** The first passages by how much they say; as much said, the newest first, as the index has them. */
async function weighed(hits: readonly Hit[], answer: Answer, wanted: Wanted): Promise<readonly Hit[]> {
  const from = hits.findIndex(({ kind, tier }) => kind === 'report' && tier !== 'title' && tier !== 'head');
  if (from === -1) return hits;
  const passages = hits.slice(from, from + WEIGHED).filter(({ kind }) => kind === 'report');
  if (passages.length < 2) return hits;
  const read = await answer.read(passages);
  const scored = passages.map((hit, i) => ({ hit, score: read[i] === undefined ? 0 : telling(read[i], wanted) }));
  const best = scored.sort((a, b) => b.score - a.score).map(({ hit }) => hit);
  return [...hits.slice(0, from), ...best, ...hits.slice(from + passages.length)];
}

/** Lists one after the other, no hit twice. */
export function joined(lists: readonly (List | null)[]): List | null {
  return lists.reduce(
    (first, second) => (first === null || second === null ? (first ?? second) : two(first, second)),
    null,
  );
}

function two(first: List, second: List): List {
  const [had, hadAll] = [new Set(first.hits.map(({ doc }) => doc)), new Set(first.all.map(({ doc }) => doc))];
  const places = [
    ...first.hits.map((_, i) => ({ of: first, i })),
    ...second.hits.flatMap(({ doc }, i) => (had.has(doc) ? [] : [{ of: second, i }])),
  ];
  return {
    wanted: { ...first.wanted, all: [[...first.wanted.all.flat(), ...second.wanted.all.flat()]] },
    total: Math.min(501, Math.max(first.total, second.total, places.length)),
    hits: places.map(({ of, i }) => of.hits[i]!),
    all: [...first.all, ...second.all.filter(({ doc }) => !hadAll.has(doc))],
    read: async (from, to) => (await Promise.all(places.slice(from, to).map(({ of, i }) => of.read(i, i + 1)))).flat(),
  };
}
