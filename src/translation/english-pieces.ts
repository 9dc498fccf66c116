// A block's text in English, segment by segment, with what stands between them.
import type { SentenceId } from '../annotations/index.ts';
import type { Block } from '../edition/index.ts';
import { currentEnglish } from './english-of.ts';
import type { Segment } from './schema.ts';

/** A segment as it stands in the English text: in Chinese where it has no English, or none that is still right. */
export interface EnglishPiece {
  readonly segment: Segment;
  /** Where it begins, in the Chinese and in the English. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly isEnglish: boolean;
}

/** `startOf`: where each sentence begins in the Chinese. */
export function englishPieces(
  block: Block,
  segments: readonly Segment[],
  startOf: ReadonlyMap<SentenceId, number>,
): { readonly text: string; readonly pieces: readonly EnglishPiece[] } {
  const pieces: EnglishPiece[] = [];
  let text = '';
  let end = 0;
  for (const segment of segments) {
    const from = startOf.get(segment.sentences[0]!)!;
    text += spaceBetween(block, block.text.slice(end, from), text);
    end = from + segment.zh.length;
    const english = currentEnglish(segment);
    pieces.push({ segment, from, to: text.length, text: english ?? segment.zh, isEnglish: english !== null });
    text += english ?? segment.zh;
  }
  return { text, pieces };
}

/** Sentences of a paragraph are parted by a space; cells of a table by what parts them in the Chinese. */
function spaceBetween({ type }: Block, printed: string, before: string): string {
  if (before === '') return '';
  return type === 'table' ? printed : ' ';
}
