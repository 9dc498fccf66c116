// /reports/REPORT/LANG.txt: the article as plain text.
import type { Language } from '../language/index.ts';
import type { RecordedEdition } from '../publication/index.ts';
import { readingCopy, withNotice, type CopyBlock } from './reading-copy.ts';

/**
 * Many hosts send .txt without its charset, and then a browser takes Chinese for Latin letters: with this mark it
 * does not.
 */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * The blocks in reading order, an empty line between two; of a table a line a row, a tab between cells. In English
 * what it is stands after the title. Ends in a line end.
 */
export function writeReportText(edition: RecordedEdition, language: Language, site: string | undefined): string {
  const paragraphs = withNotice(readingCopy(edition, language, site), paragraph, (notice) => notice);
  return `${BYTE_ORDER_MARK}${paragraphs.join('\n\n')}\n`;
}

function paragraph({ text, rows }: CopyBlock): string {
  return rows === undefined ? text : rows.map((cells) => cells.join('\t')).join('\n');
}
