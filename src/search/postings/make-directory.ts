// The directory of a language's texts, and their numbers, from items that come report by report.
import { comparable } from '../comparable.ts';
import { TIERS, type Item, type Kind, type Tier } from '../types.ts';
import { BLOCK_TIERS, type BlockTier, type Directory } from './directory.ts';

export function tierOf({ kind, tier }: Item): Tier {
  return kind !== 'report' ? 'page' : tier === undefined || tier === 'page' ? 'block' : tier;
}

/** Items in the order of tiers, those of one as they come: how a report's texts lie in their file. */
export function byTier(items: readonly Item[]): readonly Item[] {
  return TIERS.flatMap((tier) => items.filter((item) => tierOf(item) === tier));
}

export interface DirectoryMaker {
  /** The items of one report in one language, none where it has none. */
  readonly takeReport: (report: string, items: readonly Item[]) => void;
  readonly takePages: (items: readonly Item[]) => void;
  readonly end: () => Omit<Directory, 'folder' | 'buckets'>;
}

/** Reports are numbered as they come: each tier has them in that order. */
export function directoryMaker(): DirectoryMaker {
  const kinds: Kind[] = [];
  const [reports, placeOf, places]: [string[], number[], string[]] = [[], [], []];
  const counts: Record<BlockTier, number[]> = { title: [], head: [], telling: [], block: [] };
  const placeNumber = ({ where = '', district = '', year }: Partial<Item>): number => {
    const place = JSON.stringify({ where: comparable(where), district, year: String(year ?? '') });
    if (!places.includes(place)) places.push(place);
    return places.indexOf(place);
  };
  return {
    takeReport: (report, items) => {
      reports.push(report);
      placeOf.push(placeNumber(items[0] ?? {}));
      for (const tier of BLOCK_TIERS) counts[tier].push(items.filter((item) => tierOf(item) === tier).length);
    },
    takePages: (items) => kinds.push(...items.map(({ kind }) => kind)),
    end: () => ({
      docs: kinds.length + BLOCK_TIERS.reduce((sum, tier) => sum + total(counts[tier]), 0),
      pages: inRuns(kinds),
      places: places.map((place) => JSON.parse(place) as Directory['places'][number]),
      reports,
      placeOf,
      counts,
    }),
  };
}

function inRuns(kinds: readonly Kind[]): [Kind, number][] {
  const runs: [Kind, number][] = [];
  for (const kind of kinds) {
    const last = runs.at(-1);
    if (last?.[0] === kind) last[1]++;
    else runs.push([kind, 1]);
  }
  return runs;
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
