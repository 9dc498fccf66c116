// A block with what governs its figures from outside: its sentences, its place in the seed, the headings over it.
import { findPeriods, type Period, type PeriodContext } from '../codelists/index.ts';
import { seedPlaces, type Block, type Edition, type PlaceOf, type Sentence } from '../edition/index.ts';
import { simplify } from '../text/index.ts';

export interface BlockInContext {
  readonly block: Block;
  /** The block in simplified characters, which the tables of words are written in; every place is the same. */
  readonly reading: Block;
  readonly sentences: readonly Sentence[];
  /** Where in the seed an offset of the block's text stands. */
  readonly placeOf: PlaceOf;
  /** The headings over the block, nearest first, and in simplified characters, as is the opener. */
  readonly headings: readonly string[];
  /** Of an item of a list (一是…, 二是…) the paragraph that opens the list; else null. */
  readonly opener: string | null;
  /** Of a table the last sentence over it where it is short, in simplified characters; else ''. */
  readonly caption: string;
}

const item = /^[一二三四五六七八九十]+是/;

/** Every block in its context, in reading order. */
export function blocksInContext(
  edition: Pick<Edition, 'blocks' | 'sentences' | 'emendations' | 'positions'>,
): BlockInContext[] {
  const sentences = Map.groupBy(edition.sentences, ({ block }) => block);
  const places = seedPlaces(edition);
  let open: readonly Block[] = [];
  let opener: string | null = null;
  let above: Block | undefined;
  return edition.blocks.map((block) => {
    const reading = simplified(block);
    const caption = block.type === 'table' && above?.type !== 'table' ? lastSentence(above?.text ?? '') : '';
    above = reading;
    const isHead = block.type === 'head';
    const isItem = item.test(reading.text);
    if (isHead) {
      open = open.filter(({ level = 2 }) => level < (block.level ?? 2));
      opener = null;
    } else if (!isItem) opener = reading.text;
    const context: BlockInContext = {
      block,
      reading,
      sentences: sentences.get(block.id) ?? [],
      placeOf: places.get(block.id)!,
      headings: open.map(({ text }) => text).reverse(),
      opener: isItem ? opener : null,
      caption,
    };
    if (isHead) open = [...open, reading];
    return context;
  });
}

/** A title is not longer (characters). */
const LONGEST_CAPTION = 60;

function lastSentence(text: string): string {
  const last = /[^。；]*[。；]?$/.exec(text.trim())?.[0] ?? '';
  return last.length > LONGEST_CAPTION ? '' : last;
}

function simplified(block: Block): Block {
  const text = simplify(block.text);
  if (text === block.text) return block;
  return { ...block, text, ...(block.rows && { rows: block.rows.map((cells) => cells.map(simplify)) }) };
}

/** The 1-based line of the seed; of what the editor supplied, the line it stands before. */
export function lineAt({ placeOf }: BlockInContext, at: number): number {
  return placeOf(at).line;
}

/** The period that the headings name, the nearest first, or null. 【展望2017】 names its year without 年. */
export function headingPeriod(headings: readonly string[], context: PeriodContext): Period | null {
  for (const heading of headings) {
    const period = findPeriods(heading, context)[0]?.period ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(heading)?.[0];
    if (period !== undefined && period !== null) return period;
  }
  return null;
}
