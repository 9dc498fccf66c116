// What is searched, and what is asked.
import type { Language } from '../language/index.ts';

export type { Language };

export const LANGUAGES = ['zh', 'en'] as const;

/**
 * What a result is: a block of a report, or the page of a term, chart or indicator. In the order in which they are
 * listed.
 */
export const KINDS = ['term', 'indicator', 'chart', 'report'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * How much a text says, and so the order in which the index keeps texts: pages; titles and headings of reports; blocks
 * that tell most (that define, or hold a key figure); other blocks. Within one, newest report first.
 */
export const TIERS = ['page', 'title', 'head', 'telling', 'block'] as const;
export type Tier = (typeof TIERS)[number];

/** One thing to be found, finished: all its words are in `language`. */
export interface Item {
  readonly kind: Kind;
  readonly language: Language;
  /** From the site's root, without a slash in front: `zh/reports/REPORT/#p9`, `zh/glossary/TERM/`. */
  readonly url: string;
  /** A block's text as it stands in the article; of a page, its definition or description. */
  readonly text: string;
  /** The report's title; the term, the chart's finding, the indicator. */
  readonly title: string;
  /** The heading above the block. */
  readonly section?: string;
  /** The same term or indicator in the other language. */
  readonly counterpart?: string;
  /** The block in the other language; shown, not searched. */
  readonly beneath?: string;
  /** Where the block stands, ready to show: `东城区 2016年　第9段`. */
  readonly place?: string;
  /** Id of the codelist. */
  readonly district?: string;
  readonly year?: number;
  /** Of a block: its report's id, and district and year in words (`东城区 2016年`), which may count as its text. */
  readonly report?: string;
  readonly where?: string;
  /** Pages are `page` whatever stands here, and a report's block is `block` where nothing does. */
  readonly tier?: Tier;
  /** Whatever a result is to show or to be ranked by besides, as JSON: given back as it was, not searched. */
  readonly besides?: unknown;
}

/** A result as the reader's page gets it. */
export interface Found {
  readonly kind: Kind;
  readonly language: Language;
  readonly url: string;
  /** All that is searched: a block's text; of a page, its title and its text. */
  readonly text: string;
  /** What an excerpt is taken from: `text` without a page's title. */
  readonly shown: string;
  readonly title: string;
  readonly counterpart: string | null;
  readonly beneath: string | null;
  readonly place: string | null;
  readonly district: string | null;
  readonly year: string | null;
  /** `Item.besides`. */
  readonly besides?: unknown;
}

/** A figure of a block, ready to show; in `besides` of a report's item as `{ figures: [...] }`. */
export interface BlockFigure {
  /** Place in the block's text. */
  readonly at: readonly [start: number, end: number];
  /** As printed, with its unit. */
  readonly number: string;
  readonly label: string;
  readonly when: string;
  /** Where, if not where the report is of. */
  readonly where?: string | undefined;
  /** Its anchor, `p11.s2`. */
  readonly sentence?: string | undefined;
  readonly indicator?: string;
}
