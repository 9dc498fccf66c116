// How the eight shared texts came scored, and with them the bars: front matter and captions are taken out of both sides
// (a caption may stand anywhere, a title is measured by itself), headings are compared with a character's grace.
import { distance } from 'fastest-levenshtein';
import type { Seed } from '../../src/text/index.ts';
import { squeezed, type Read, type Truth } from './measure.ts';
import type { Apart } from './read-shared.ts';

export interface Scored {
  readonly fidelity: number;
  readonly headingF1: number;
  /** The fidelity of the text as it was printed. */
  readonly printed: number;
}

export function score({ orders }: Truth, apart: Apart, { lines }: Seed, edition: Read | null): Scored {
  const wanted = orders[0] ?? [];
  const clean = without(squeezed(textOf(wanted.filter(({ type }) => type !== 'figDesc'))), apart.front);
  const fidelityOf = (text: string): number =>
    Math.max(0, 1 - distance(without(squeezed(text), [...apart.front, ...apart.captions]), clean) / clean.length);
  const optional = new Set(apart.optionalHeadings.map(squeezed));
  const headings = (of: Read['blocks'] | typeof wanted): string[] =>
    of
      .filter(({ type }) => type === 'head')
      .map(({ text }) => squeezed(text))
      .filter((text) => !optional.has(text));
  return {
    fidelity: edition === null ? 0 : fidelityOf(textOf(edition.blocks)),
    headingF1: edition === null ? 0 : inOrder(headings(edition.blocks), headings(wanted)),
    printed: fidelityOf(lines.join('')),
  };
}

function textOf(blocks: readonly { readonly text: string }[]): string {
  return blocks.map(({ text }) => text).join('');
}

/** `text` without the first place of each of `parts`. */
function without(text: string, parts: readonly string[]): string {
  return parts.map(squeezed).reduce((left, part) => left.replace(part, ''), text);
}

/** F1 of the longest common subsequence. */
function inOrder(found: readonly string[], wanted: readonly string[]): number {
  let above = new Array<number>(wanted.length + 1).fill(0);
  for (const one of found) {
    const row = [0];
    for (const [j, other] of wanted.entries())
      row.push(isSame(one, other) ? above[j]! + 1 : Math.max(above[j + 1]!, row[j]!));
    above = row;
  }
  return found.length + wanted.length === 0 ? 1 : (2 * above.at(-1)!) / (found.length + wanted.length);
}

function isSame(one: string, other: string): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) > 3 && distance(one, other) <= Math.max(1, Math.floor(one.length / 8));
}
