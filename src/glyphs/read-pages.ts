// The door: pages of glyphs with their places → the text that a reader reads, a paragraph a line.
import { columnsOf } from './columns-of.ts';
import { trimMargins } from './page-margins.ts';
import { paragraphsOf, type Paragraph } from './paragraphs-of.ts';
import { plainText } from './plain-text.ts';
import { piecesOf } from './pieces-of.ts';
import type { Page } from './types.ts';

export interface ReadPages {
  /** Headings begin with `#` signs, as a converter writes them; rows of a table hold tabs. */
  readonly text: string;
  /** Running heads and page numbers, which are not in it. */
  readonly leftOut: readonly string[];
}

/** Horizontal type. Lengths in points, any page size; throws nothing. `''` of pages without type (a scan). */
export function readPages(pages: readonly Page[]): ReadPages {
  const heights = pages.map(({ height }) => height);
  const trimmed = trimMargins(pages.map(piecesOf), heights);
  const paragraphs = paragraphsOf(trimmed.pages.flatMap((page) => columnsOf(page)));
  return { text: written(paragraphs), leftOut: trimmed.left };
}

function written(paragraphs: readonly Paragraph[]): string {
  const marks = marksOf(paragraphs);
  const lines = paragraphs.flatMap((paragraph, i) => {
    const isNextRow = paragraph.kind === 'row' && paragraphs[i - 1]?.kind === 'row';
    const mark = marks.get(paragraph);
    return [
      ...(i === 0 || isNextRow ? [] : ['']),
      `${mark === undefined ? '' : `${mark} `}${plainText(paragraph.text)}`,
    ];
  });
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`;
}

/** The largest of all is the title; what stands about it in a style of its own is no heading; the rest by size. */
function marksOf(paragraphs: readonly Paragraph[]): ReadonlyMap<Paragraph, string> {
  const heads = paragraphs.filter(({ kind }) => kind === 'head');
  const title = heads.toSorted((a, b) => b.size - a.size)[0];
  const at = title === undefined ? -1 : paragraphs.indexOf(title);
  const firstText = paragraphs.findIndex(({ kind }, i) => kind !== 'head' && i > at);
  const isDeck = (one: Paragraph, i: number): boolean =>
    (i < at || i < firstText) && heads.filter(({ style }) => style === one.style).length === 1 && !isNumbered(one.text);
  const decks = new Set(paragraphs.filter((one, i) => one !== title && one.kind === 'head' && isDeck(one, i)));
  const rest = heads.filter((one) => one !== title && !decks.has(one));
  const ranks = [...new Set(rest.toSorted((a, b) => b.size - a.size).map(({ style }) => style))];
  return new Map(
    [...(title === undefined ? [] : [title]), ...rest].map((one) => [
      one,
      one === title ? '#' : '#'.repeat(Math.min(6, 2 + ranks.indexOf(one.style))),
    ]),
  );
}

function isNumbered(text: string): boolean {
  return /^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+[.、]|第[一二三四五六七八九十]+)/.test(text);
}
