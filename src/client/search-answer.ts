// What a question finds: literal hits, what is found by widening it, what stands in the other language, and what it was
// widened to.
import {
  figuresFound,
  literal,
  placesOf,
  slips,
  tokens,
  widen,
  type Engine,
  type FigureFound,
  type Found,
  type Kit,
  type Language,
  type Name,
  type NameIndex,
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
  const cut = tokens(q, at);
  const only = cut.length === 1 ? (cut[0] ?? null) : null;
  const called = [q, ...(widely?.said ?? []), ...(across?.said ?? []), ...(only === null ? [] : [only.text])];
  const listed = async (wanted: Wanted | null, but?: ReadonlySet<number>): Promise<List | null> =>
    wanted === null ? null : listOf(engine, { wanted, request, names, called, ...(but && { but }) });
  const had = new Set(own?.all.map(({ doc }) => doc));
  const wide = await listed(widely?.wanted ?? null, had);
  const others = joined([await listed(literal(q, other)), await listed(across?.wanted ?? null)]);
  const named = request.wide
    ? await pagesOf([...(only?.names ?? []), ...indicatorsOf(await counted(own, wide, q), names)], {
        engine,
        language,
        names,
        request,
        had,
      })
    : null;
  const near = isEmpty(own) && isEmpty(wide) && isEmpty(named) ? names.near(q, NEAREST) : [];
  const nearest =
    request.wide && only !== null && near[0] !== undefined
      ? await byName(near[0], language, { engine, request, names })
      : null;
  const few = (own?.all.length ?? 0) + (wide?.all.length ?? 0) < FEW;
  const most =
    request.wide && few && nearest === null ? await mostList(request, language, { at, engine, meant, had }) : null;
  const wider = joined([named, wide, nearest?.list ?? null, most]);
  return {
    wider,
    other: others,
    said: [
      ...new Set([
        ...(await thatFound(widely?.said ?? [], wide, language)),
        ...(await thatFound(across?.said ?? [], others, other)),
        ...(nearest?.said ?? []),
      ]),
    ],
    most: most !== null && most.hits.length > 0,
    near: isEmpty(wider) ? near.filter(({ kind }) => kind !== 'district') : [],
  };
}

/** Fewer hits than these, and what holds most of the parts is listed too. */
const FEW = 5;
/** So many pages are added by name. */
const NAMED = 3;

/** Figures whose number was asked for. */
async function counted(own: List | null, wide: List | null, q: string): Promise<readonly FigureFound[]> {
  if (!/[\d一二三四五六七八九十]/.test(q)) return [];
  const lists = [own, wide].filter((list) => list !== null);
  const found = await Promise.all(lists.map(async (list) => figuresFound(await list.read(0, LOOKED_AT), list.wanted)));
  return found.flat().filter(({ isAsked }) => isAsked);
}

/** The pages of the indicators that such figures are values of. */
function indicatorsOf(figures: readonly FigureFound[], { all }: NameIndex): readonly Name[] {
  const ids = new Set(figures.flatMap(({ figure }) => figure.indicator ?? []));
  return all.filter(({ kind, path }) => kind === 'indicator' && ids.has(path.split('/').at(-2) ?? ''));
}

/** Pages that are so called though their text does not hold what was asked. They are found by their own names. */
async function pagesOf(
  wanted: readonly Name[],
  {
    engine,
    language,
    names,
    request,
    had,
  }: { engine: Engine; language: Language; names: NameIndex; request: Request; had: ReadonlySet<number> },
): Promise<List | null> {
  const pages = [...new Set(wanted)].filter(({ kind }) => kind !== 'report' && kind !== 'district').slice(0, NAMED);
  const lists = await Promise.all(
    pages.map(async (name): Promise<List | null> => {
      const asked = literal((name[language][0] ?? '').replace(/…/g, ' '), language);
      const doc = names.all.indexOf(name);
      if (asked === null || had.has(doc)) return null;
      const { hits, read } = await engine.find(asked);
      const own = hits.filter((hit) => hit.kind !== 'report' && hit.doc === doc);
      const kept = own.filter((hit) => isKept(hit, request));
      return {
        wanted: asked,
        total: kept.length,
        hits: kept,
        all: own,
        read: (from, to) => read(kept.slice(from, to)),
      };
    }),
  );
  return joined(lists);
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
  { at, engine, meant, had }: { at: Kit; engine: Engine; meant: Slips; had: ReadonlySet<number> },
): Promise<List | null> {
  const most = await mostOf(request.q, language, at, engine, meant);
  if (most === null) return null;
  const answer = await engine.find(most.wanted);
  const all = most.scored.map(({ hit }) => hit).filter(({ doc }) => !had.has(doc));
  const hits = all.filter((hit) => isKept(hit, request));
  return {
    wanted: most.wanted,
    total: hits.length,
    hits,
    all,
    read: (from, to) => answer.read(hits.slice(from, to)),
  };
}

/** What the nearest name finds, where nothing else was found. */
async function byName(
  { zh, en }: Name,
  language: Language,
  setting: { readonly engine: Engine; readonly request: Request; readonly names: NameIndex },
): Promise<{ list: List; said: readonly string[] } | null> {
  const name = (language === 'zh' ? zh : en)[0];
  const wanted = name === undefined || name.includes('…') ? null : literal(name, language);
  if (name === undefined || wanted === null) return null;
  const list = await listOf(setting.engine, { ...setting, wanted, called: [name] });
  return list.hits.length === 0 ? null : { list, said: [name] };
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
