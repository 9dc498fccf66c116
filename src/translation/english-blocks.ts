// A report's blocks in English as texts alone, for what shows no places in them.
import { readTable, type Block } from '../edition/index.ts';
import { englishPieces } from './english-pieces.ts';
import type { Bilingual } from './in-english.ts';

export interface EnglishBlock extends Block {
  /** Whether all of it is English that is made from its Chinese. */
  readonly isWhole: boolean;
}

/** In reading order; a segment without English, or a stale one, stands in Chinese. */
export function englishBlocks({ blocks, sentences, segments }: Omit<Bilingual, 'observations'>): EnglishBlock[] {
  const segmentsOf = Map.groupBy(segments, ({ block }) => block);
  const startOf = new Map(sentences.map(({ id, at }) => [id, at[0]]));
  return blocks.map((block): EnglishBlock => {
    const { text, pieces } = englishPieces(block, segmentsOf.get(block.id) ?? [], startOf);
    const isWhole = pieces.length > 0 && pieces.every(({ isEnglish }) => isEnglish);
    return { ...block, text, ...(block.rows && { rows: readTable(text) }), isWhole };
  });
}
