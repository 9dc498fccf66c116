// The year in which a report was written, against which its 今年 and 去年 are read.
import type { Edition } from '../edition/index.ts';

/**
 * The year of printing where it is known; else the year after the one told, where the text speaks of it; else the
 * year told.
 */
export function reportNow({ published, year }: Edition['header'], blocks: Edition['blocks']): number {
  if (published !== null) return Number(published.slice(0, 4));
  return blocks.some(({ text }) => text.includes(`${year + 1}年`)) ? year + 1 : year;
}
