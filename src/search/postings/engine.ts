// The engine: what is wanted is looked up in the lists of its keys, which alone say which texts hold it; texts are read
// only to be shown, or where a key is no proof.
import { comparable } from '../comparable.ts';
import { MOST_COUNTED, type Answer, type Engine, type Hit, type Needle, type Wanted } from '../engine-types.ts';
import { foundOf, searchedText } from '../found-of.ts';
import { stands } from '../stands.ts';
import { TIERS, type Found, type Language } from '../types.ts';
import type { Run } from './directory.ts';
import { indexFiles, remembered, type IndexFiles, type Load } from './files.ts';
import { planOf, type Plan } from './plan.ts';
import { inAll, inAny, inRow, nothing, type Windows } from './windows.ts';
import { tally } from './tally.ts';

/** Needles that are looked up for one question at most; the others are held against the texts that these find. */
const MOST_NEEDLES = 8;

/** The engine over an index whose files `load` gives. It loads nothing before it is asked or warmed. */
export function openIndex(loadAnew: Load, language: Language): Engine {
  const load = remembered(loadAnew);
  const opened = new Map<Language, Promise<IndexFiles>>();
  const files = (own: Language): Promise<IndexFiles> => {
    const known = opened.get(own) ?? indexFiles(own, load);
    opened.set(own, known);
    known.catch(() => opened.delete(own)); // so that it can be asked again
    return known;
  };
  return {
    warm: () =>
      void files(language).then(
        ({ foresee }) => {
          foresee();
        },
        () => undefined,
      ),
    find: async (wanted) => find(await files(wanted.language), wanted),
  };
}

/** What is loaded is looked through to here, though more than are counted, for reports that say most about it. */
const MOST_LOOKED_AT = 4_000;

async function find(files: IndexFiles, wanted: Wanted): Promise<Answer> {
  const { windows, isProof } = await lookedUp(files, wanted);
  const { directory, runs } = files;
  const counted = tally(wanted.narrow ?? {});
  const [pages, blocks]: [HitAlone[], HitAlone[]] = [[], []];
  let run = 0;
  const isEnough = (): boolean => blocks.length > MOST_COUNTED;
  for (let from = 0; from < directory.docs && !isEnough();) {
    const { docs, until } = await windows.read(from);
    for await (const sure of isProof ? [docs] : standing(files, docs, wanted)) {
      for (const doc of sure) {
        while (runs[run]!.until <= doc) run++;
        const hit = hitOf(doc, runs[run]!, files, wanted.language);
        if (!counted.take(hit)) continue;
        if (hit.tier === 'page') pages.push(hit);
        else if (blocks.push(hit) >= MOST_LOOKED_AT) break;
      }
      if (isEnough()) break;
    }
    from = until;
  }
  return {
    total: Math.min(pages.length + blocks.length, MOST_COUNTED + 1),
    hits: someOf(inOrder(pages), inOrder(blocks)),
    counts: counted.counts(),
    read: (some) => read(files, some),
  };
}

/** The texts that the keys find, and whether that is proof. */
async function lookedUp(files: IndexFiles, wanted: Wanted): Promise<{ windows: Windows; isProof: boolean }> {
  const { language, placeCounts = false } = wanted;
  const chosen = wanted.all.slice(0, MOST_NEEDLES);
  if (chosen.length === 0) return { windows: nothing, isProof: true };
  const plans = chosen.map((needles) => needles.map((needle) => ({ needle, ...planOf(needle, language) })));
  const lists = await files.lists(plans.flat().flatMap(({ keys }) => keys.map(({ key }) => key)));
  const windowsOf = (needle: Needle, { keys }: Plan): Windows[] => {
    const found = keys.map(({ key, offset }) => ({ list: lists.get(key), offset }));
    const inPlace =
      placeCounts && language === 'zh' && needle.kind !== 'stem' ? placeWindows(files, comparable(needle.text)) : [];
    if (found.length === 0) return inPlace;
    const known = found.flatMap(({ list, offset }) => (list === undefined ? [] : [{ list, offset }]));
    if (known.length < found.length) return inPlace;
    return [known.length === 1 ? known[0]!.list : inRow(known), ...inPlace];
  };
  return {
    windows: inAll(plans.map((all) => inAny(all.flatMap((one) => windowsOf(one.needle, one))))),
    isProof: chosen.length === wanted.all.length && plans.flat().every(({ isProof }) => isProof),
  };
}

/** A window of texts at most, where a place holds many. */
const MOST_AT_ONCE = 16_384;

/** The blocks of all reports whose place holds the string. */
function placeWindows({ directory, runs }: IndexFiles, string: string): Windows[] {
  const holds = directory.places.map(({ where }) => where.includes(string));
  const own = runs.filter(({ report }) => report >= 0 && holds[directory.placeOf[report]!]);
  if (own.length === 0) return [];
  const read: Windows['read'] = (from) => {
    const docs: number[] = [];
    for (const run of own) {
      for (let doc = Math.max(from, run.from); doc < run.until; doc++) docs.push(doc);
      if (docs.length >= MOST_AT_ONCE) return Promise.resolve({ docs, until: run.until });
    }
    return Promise.resolve({ docs, until: Infinity });
  };
  return [{ size: Infinity, read }];
}

/** Texts read at once to be held against what is wanted. */
const READ_AT_ONCE = 64;

/** Those of `docs` that hold what is wanted, some at a time, so that no more are read than are counted. */
async function* standing(
  files: IndexFiles,
  docs: readonly number[],
  wanted: Wanted,
): AsyncGenerator<readonly number[]> {
  for (let start = 0; start < docs.length; start += READ_AT_ONCE) {
    const some = docs.slice(start, start + READ_AT_ONCE);
    const items = await files.items(some);
    yield some.filter((_, i) => stands(searchedText(items[i]!), items[i]!.where ?? '', wanted));
  }
}

async function read(files: IndexFiles, hits: readonly Hit[]): Promise<readonly Found[]> {
  return (await files.items(hits.map(({ doc }) => doc))).map(foundOf);
}

function someOf(pages: readonly Hit[], blocks: readonly Hit[]): readonly Hit[] {
  const kept = pages.slice(0, MOST_COUNTED - Math.min(blocks.length, MOST_COUNTED / 2));
  return [...kept, ...blocks.slice(0, MOST_COUNTED - kept.length)];
}

type HitAlone = Omit<Hit, 'ofReport'>;

/**
 * Within a tier reports with more hits first: they are about it. Their texts also come in few files, each of which
 * holds a report.
 */
function inOrder(hits: readonly HitAlone[]): readonly Hit[] {
  const byReport = Map.groupBy(hits, ({ report }) => report);
  const inTier = Map.groupBy(hits, ({ report, tier }) => `${tier} ${report ?? ''}`);
  const beside = ({ report, tier }: HitAlone): number =>
    report === null ? 1 : inTier.get(`${tier} ${report}`)!.length;
  const counted = hits.map((hit) => ({ ...hit, ofReport: hit.report === null ? 1 : byReport.get(hit.report)!.length }));
  return counted
    .map((hit) => ({ hit, tier: TIERS.indexOf(hit.tier), beside: beside(hit) }))
    .sort((a, b) => a.tier - b.tier || b.beside - a.beside || b.hit.ofReport - a.hit.ofReport)
    .map(({ hit }) => hit);
}

function hitOf(doc: number, { kind, tier, report }: Run, { directory }: IndexFiles, language: Language): HitAlone {
  const place = report < 0 ? undefined : directory.places[directory.placeOf[report]!];
  return {
    doc,
    language,
    kind,
    tier,
    report: directory.reports[report] ?? null,
    district: place?.district ?? null,
    year: place?.year ?? null,
  };
}
