// A report's texts in their file: both languages' once, each standing beneath the other.
import type { Item, Language } from '../types.ts';
import { byTier } from './make-directory.ts';

/** The blocks of a report, in the order of tiers. */
export type ReportTexts = Readonly<Record<Language, readonly Item[]>>;

/** What stands beneath a block is left out where it is the other language's text of the same block. */
export function reportTexts(items: readonly Item[]): ReportTexts {
  const of = (language: Language): readonly Item[] => byTier(items.filter((item) => item.language === language));
  const lean = (own: readonly Item[], others: ReadonlyMap<string, Item>): readonly Item[] =>
    own.map(({ beneath, tier: _tier, report: _report, ...item }) => ({
      ...item,
      ...(beneath !== undefined && beneath !== others.get(anchor(item.url))?.text && { beneath }),
    }));
  const [zh, en] = [of('zh'), of('en')];
  return { zh: lean(zh, byAnchor(en)), en: lean(en, byAnchor(zh)) };
}

/** A block as it was handed over, but for its report and tier. */
export function blockOf(texts: ReportTexts, language: Language, number: number): Item {
  const item = texts[language][number]!;
  const beneath = item.beneath ?? texts[language === 'zh' ? 'en' : 'zh'].find(sameBlock(item))?.text;
  return { ...item, ...(beneath !== undefined && { beneath }) };
}

function sameBlock({ url }: Item): (other: Item) => boolean {
  return (other) => anchor(other.url) === anchor(url);
}

function byAnchor(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [anchor(item.url), item]));
}

function anchor(url: string): string {
  return url.slice(url.indexOf('#'));
}
