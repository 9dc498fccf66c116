// A block with what governs its figures from outside: its sentences, its place in the seed, the headings over it.
import { findPeriods, type Period, type PeriodContext } from '../codelists/index.ts';
import type { Block, Edition, Sentence } from '../edition/index.ts';
import { seedPlaces, type SeedPlace } from './seed-places.ts';

export interface Room {
  readonly block: Block;
  readonly sentences: readonly Sentence[];
  /** Where in the seed an offset of the block's text stands; null in a block that the editor supplied. */
  readonly placeOf: (at: number) => SeedPlace | null;
  /** The headings over the block, nearest first. */
  readonly headings: readonly string[];
  /** Of an item of a list (一是…, 二是…) the paragraph that opens the list; else null. */
  readonly opener: string | null;
}

const item = /^[一二三四五六七八九十]+是/;

/** One room a block, in reading order. */
export function roomsOf({ blocks, sentences, emendations }: Pick<Edition, 'blocks' | 'sentences' | 'emendations'>): Room[] {
  const sentencesOf = Map.groupBy(sentences, ({ block }) => block);
  const emendationsOf = Map.groupBy(emendations, ({ block }) => block);
  let open: readonly Block[] = [];
  let opener: string | null = null;
  return blocks.map((block) => {
    if (block.type === 'head') opener = null;
    else if (!item.test(block.text)) opener = block.text;
    if (block.type === 'head') open = open.filter(({ level = 2 }) => level < (block.level ?? 2));
    const headings = open.map(({ text }) => text).reverse();
    if (block.type === 'head') open = [...open, block];
    return { block, sentences: sentencesOf.get(block.id) ?? [], placeOf: seedPlaces(block, emendationsOf.get(block.id) ?? []), headings, opener: item.test(block.text) ? opener : null };
  });
}

/** The 1-based line of the seed; what stands in none counts as its first. */
export function lineAt({ placeOf }: Room, at: number): number {
  return placeOf(at)?.line ?? 1;
}

/** The period that the headings name, the nearest first, or null. 【展望2017】 names its year without 年. */
export function headingPeriod(headings: readonly string[], context: PeriodContext): Period | null {
  for (const heading of headings) {
    const period = findPeriods(heading, context)[0]?.period ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading)?.[0];
    if (period !== undefined && period !== null) return period;
  }
  return null;
}
