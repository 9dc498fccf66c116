// What a question finds: literal hits, what is found by widening it, what stands in the other language, and what it was
// widened to.
import {
  literal,
  placesOf,
  slips,
  tokens,
  widen,
  type Engine,
  type Found,
  type Kit,
  type Language,
  type Name,
  type Request,
  type Slips,
  type Wanted,
} from '../search/index.ts';
import { isKept, joined, listOf, type List } from './search-lists.ts';
import { mostOf } from './search-most.ts';
import type { SearchKit } from './search-kit.ts';

/** The literal hits come first, and alone: the rest is asked for when they stand. */
export interface Literal {
  readonly list: List | null;
  readonly rest: () => Promise<Rest>;
}

export interface Rest {
  readonly wider: List | null;
  readonly other: List | null;
  /** What was looked for besides, where it found anything. */
  readonly said: readonly string[];
  /** True where the wider list holds what has most of the parts, not all. */
  readonly most: boolean;
  /** Names that may have been meant, where nothing was found. */
  readonly near: readonly Name[];
}

interface Setting {
  readonly engine: Engine;
  readonly kit: SearchKit;
  readonly language: Language;
}

/** Texts read to see which of the forms found anything. */
const LOOKED_AT = 20;
const NEAREST = 5;

export async function answerTo(request: Request, setting: Setting): Promise<Literal> {
  const { engine, kit, language } = setting;
  const wanted = literal(request.q, language);
  const names = await kit.names();
  const called = [request.q];
  const list = wanted === null ? null : await listOf(engine, { wanted, request, names, called });
  return { list, rest: () => rest(request, list, setting) };
}

async function rest(request: Request, own: List | null, { engine, kit, language }: Setting): Promise<Rest> {
  const { q } = request;
  const other: Language = language === 'zh' ? 'en' : 'zh';
  const names = await kit.names();
  const at: Kit = { index: names, variants: await kit.variants(q) };
  const meant = own?.hits.length === 0 || own === null ? await slipsIn(q, at, engine) : new Map<string, string[]>();
  const asked = (language: Language): { wanted: Wanted; said: readonly string[] } | null =>
    request.wide ? widen(q, language, at, meant) : null;
  const [widely, across] = [asked(language), asked(other)];
  const called = [
    q,
    ...(widely?.said ?? []),
    ...(across?.said ?? []),
    ...tokens(q, at)
      .map(({ text }) => text)
      .slice(0, 1),
  ];
  const listed = async (wanted: Wanted | null, but?: ReadonlySet<number>): Promise<List | null> =>
    wanted === null ? null : listOf(engine, { wanted, request, names, called, ...(but && { but }) });
  const had = new Set(own?.all.map(({ doc }) => doc));
  let wider = await listed(widely?.wanted ?? null, had);
  const others = joined([await listed(literal(q, other)), await listed(across?.wanted ?? null)]);
  let most = false;
  if (request.wide && isEmpty(own) && isEmpty(wider)) {
    const found = await mostList(request, language, { at, engine, meant, called });
    most = found !== null;
    wider = found ?? wider;
  }
  const near = isEmpty(own) && isEmpty(wider) ? names.near(q, NEAREST).filter(({ kind }) => kind !== 'district') : [];
  const nearest =
    request.wide && near[0] !== undefined && isEmpty(others) ? await byName(near[0], language, listed) : null;
  return {
    wider: nearest?.list ?? wider,
    other: others,
    said: [
      ...new Set([
        ...(await thatFound(widely?.said ?? [], wider, language)),
        ...(await thatFound(across?.said ?? [], others, other)),
        ...(nearest?.said ?? []),
      ]),
    ],
    most,
    near,
  };
}

const isEmpty = (list: List | null): boolean => list === null || list.all.length === 0;

/** For each English word that stands nowhere, what it may have been meant to be. */
async function slipsIn(typed: string, { index }: Kit, engine: Engine): Promise<Slips> {
  const wanted = literal(typed, 'en');
  if (wanted === null) return new Map();
  const own = typed.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const unknown = await Promise.all(
    [...new Set(own)].slice(0, 12).map(async (word) => {
      const alone = literal(word, 'en');
      return alone !== null && (await engine.find(alone)).total === 0 ? [word] : [];
    }),
  );
  const vocabulary = unknown.flat().length > 0 ? index.vocabulary() : [];
  return new Map(unknown.flat().map((word) => [word, slips(word, vocabulary)]));
}

async function mostList(
  request: Request,
  language: Language,
  { at, engine, meant, called }: { at: Kit; engine: Engine; meant: Slips; called: readonly string[] },
): Promise<List | null> {
  const most = await mostOf(request.q, language, at, engine, meant);
  if (most === null) return null;
  const answer = await engine.find(most.wanted);
  const hits = most.scored.map(({ hit }) => hit).filter((hit) => isKept(hit, request));
  void called;
  return {
    wanted: most.wanted,
    total: hits.length,
    hits,
    all: most.scored.map(({ hit }) => hit),
    read: (from, to) => answer.read(hits.slice(from, to)),
  };
}

/** What the nearest name finds, where nothing else was found. */
async function byName(
  { zh, en }: Name,
  language: Language,
  listed: (wanted: Wanted | null) => Promise<List | null>,
): Promise<{ list: List | null; said: readonly string[] } | null> {
  const name = (language === 'zh' ? zh : en)[0];
  if (name === undefined || name.includes('…')) return null;
  const list = await listed(literal(name, language));
  return list === null || list.hits.length === 0 ? null : { list, said: [name] };
}

/** The forms that stand in what was found. */
async function thatFound(said: readonly string[], list: List | null, language: Language): Promise<readonly string[]> {
  if (list === null || said.length === 0 || list.hits.length === 0) return [];
  const texts: readonly Found[] = await list.read(0, LOOKED_AT);
  return said.filter((form) => {
    const wanted = literal(/\s/.test(form) ? `"${form}"` : form, language);
    return wanted !== null && texts.some(({ text }) => placesOf(text, wanted).length > 0);
  });
}
