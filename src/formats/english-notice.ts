// What every file that holds the English of a report says once: that it is no official text, who made it, and where
// the Chinese is.
import { absolute, addresses } from '../publication/index.ts';
import type { Segment, Work } from '../translation/index.ts';
import { currentEnglish } from '../translation/index.ts';

export interface Translated {
  readonly report: string;
  readonly work: readonly Work[];
  readonly segments: readonly Segment[];
  /** The site's address, or undefined. */
  readonly site: string | undefined;
}

/** In English, one paragraph. Where nothing is translated it says so. */
export function englishNotice({ report, work, segments, site }: Translated): string {
  const missing = segments.filter((segment) => currentEnglish(segment) === null).length;
  const chinese = `The Chinese is the original: ${chineseAddress(report, site)}`;
  if (missing === segments.length) return `This report is not yet translated into English. ${chinese}`;
  return [
    'Unofficial English translation.',
    ...(work.length === 0 ? [] : [`${doneBy(work)}.`]),
    ...(missing === 0 ? [] : [inChinese(missing)]),
    chinese,
  ].join(' ');
}

/** `Drafted by A (2026-11-21). Revised by B (2026-11-22)`, a sentence a step. */
export function doneBy(work: readonly Work[]): string {
  return work.map(({ by, on }) => `${by.en} (${on})`).join('. ');
}

/** The article on the site; without its address the text that lies beside. */
function chineseAddress(report: string, site: string | undefined): string {
  return site === undefined ? 'zh.txt' : absolute(site, addresses.report('zh', report));
}

function inChinese(missing: number): string {
  return missing === 1
    ? 'One segment is not translated, or has changed in Chinese since, and stands in Chinese.'
    : `${missing} segments are not translated, or have changed in Chinese since, and stand in Chinese.`;
}
