// What a text file of a report says in one language, block by block: its text, and in English what it is.
import type { Language } from '../language/index.ts';
import type { Block } from '../edition/index.ts';
import type { RecordedEdition } from '../publication/index.ts';
import { currentEnglish, englishBlocks } from '../translation/index.ts';
import { englishNotice } from './english-notice.ts';

export type CopyBlock = Pick<Block, 'type' | 'level' | 'text' | 'rows'>;

export interface ReadingCopy {
  /** In reading order, the title wherever it stands. */
  readonly blocks: readonly CopyBlock[];
  /** To be said after the title. */
  readonly notice: string | null;
}

/**
 * `site`: its address, or undefined. Of a report that nobody has translated the English is its title and
 * the notice.
 */
export function readingCopy(edition: RecordedEdition, language: Language, site: string | undefined): ReadingCopy {
  const { header, blocks, segments, translation } = edition;
  if (language === 'zh') return { blocks, notice: null };
  const notice = englishNotice({ report: header.id, work: translation, segments, site });
  const isTranslated = segments.some((segment) => currentEnglish(segment) !== null);
  return { blocks: isTranslated ? englishBlocks(edition) : blocks.filter(({ type }) => type === 'title'), notice };
}

/** `notice` put after the title, or first of all where a text has none. */
export function withNotice<T>(
  { blocks, notice }: ReadingCopy,
  each: (block: CopyBlock) => T,
  say: (text: string) => T,
): T[] {
  const at = blocks.findIndex(({ type }) => type === 'title') + 1;
  const written = blocks.map(each);
  return notice === null ? written : [...written.slice(0, at), say(notice), ...written.slice(at)];
}
