// Measuring an edition against the truth: characters lost and invented, fidelity, headings in order, and its header.
import { distance } from 'fastest-levenshtein';
import type { Edition } from '../../src/edition/index.ts';
import { readDistricts } from '../../src/loaders/index.ts';
import type { Seed } from '../../src/text/index.ts';
import type { CleanBlock, Header } from './read-clean.ts';

export interface Truth {
  readonly header: Header;
  readonly orders: readonly (readonly CleanBlock[])[];
  /** Other titles, places and years that are as right. */
  readonly accept?: {
    readonly titles: readonly string[];
    readonly districts: readonly string[];
    readonly years: readonly number[];
  };
}

export interface Measured {
  /** Printed characters that stand in no block and no page furniture. */
  readonly lost: number;
  /** Characters of blocks that were printed nowhere and are not an emendation, or that were used twice. */
  readonly invented: number;
  /**
   * 1 − edit distance ÷ length of the clean text, after NFKC, without white space, marks and furniture; of the orders
   * allowed the best.
   */
  readonly fidelity: number;
  /** F1 of the longest common subsequence of title and headings. */
  readonly headingF1: number;
  readonly title: boolean;
  readonly district: boolean;
  readonly year: boolean;
  readonly period: boolean;
}

type Text = Pick<CleanBlock, 'type' | 'text'>;

/** What of an edition is measured. */
export type Read = Pick<Edition, 'header' | 'blocks' | 'emendations' | 'formeWork'>;

/** No edition (no year found) measures as all lost. */
export function measure(truth: Truth, seed: Seed, edition: Read | null): Measured {
  if (edition === null)
    return {
      lost: printedIn(seed).size,
      invented: 0,
      fidelity: 0,
      headingF1: 0,
      title: false,
      district: false,
      year: false,
      period: false,
    };
  const { header } = edition;
  const { accept } = truth;
  const read = bare(edition.blocks);
  return {
    ...accounted(seed, edition),
    fidelity: Math.max(...truth.orders.map((order) => fidelityOf(read, bare(order)))),
    headingF1: headingF1(edition.blocks, truth.orders[0] as readonly CleanBlock[]),
    title: [truth.header.title, ...(accept?.titles ?? [])].some((one) => squeezed(header.title) === squeezed(one)),
    district: [truth.header.district, ...(accept?.districts ?? [])].some((one) => isPlace(one, header.district)),
    year: [truth.header.year, ...(accept?.years ?? [])].includes(header.year),
    period: header.period === truth.header.period,
  };
}

function fidelityOf(read: string, clean: string): number {
  return Math.max(0, 1 - distance(read, clean) / clean.length);
}

export function headingF1(found: readonly Text[], wanted: readonly Text[]): number {
  const [a, b] = [headings(found), headings(wanted)];
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (const [i, one] of a.entries()) {
    for (const [j, two] of b.entries())
      (lengths[i + 1] as number[])[j + 1] =
        one === two ? at(lengths, i, j) + 1 : Math.max(at(lengths, i, j + 1), at(lengths, i + 1, j));
  }
  return a.length + b.length === 0 ? 1 : (2 * at(lengths, a.length, b.length)) / (a.length + b.length);
}

function headings(blocks: readonly Text[]): readonly string[] {
  return blocks.filter(({ type }) => type === 'head' || type === 'title').map(({ text }) => squeezed(text));
}

function at(rows: readonly (readonly number[])[], i: number, j: number): number {
  return rows[i]?.[j] ?? 0;
}

function bare(blocks: readonly Text[]): string {
  return blocks.map(({ text }) => squeezed(text)).join('');
}

/** What doing nothing would give: the fidelity of all lines as they were printed. */
export function printedFidelity(truth: Truth, { lines }: Seed): number {
  const printed = squeezed(lines.join(''));
  return Math.max(...truth.orders.map((order) => fidelityOf(printed, bare(order))));
}

/** `right` may be a place's id or its name, `found` is an id. */
function isPlace(right: string, found: string): boolean {
  return right === found || PLACES.get(right) === found;
}

const PLACES = new Map(readDistricts('.').value.map(({ id, zh }) => [zh, id]));

/** Marks a newspaper sets before a block, # of a converter, and characters without width are no text. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/[\s▲▼◀▶□■◆●【】#\u00ad\u200b-\u200f\u2060\ufeff]/gu, '');
}

/** By the promise of `Block.sources` alone, not by the edition's own account of itself. */
function accounted(seed: Seed, { blocks, emendations, formeWork }: Read): Pick<Measured, 'lost' | 'invented'> {
  const left = printedIn(seed);
  let invented = 0;
  const use = (line: number, [start, end]: readonly [number, number]): void => {
    for (let offset = start; offset < end; offset++) {
      const key = `${line}:${offset}`;
      if (/\S/u.test(seed.lines[line - 1]?.[offset] ?? ' ') && !left.delete(key)) invented++;
    }
  };
  for (const { line, at: span } of formeWork) use(line, span);
  for (const block of blocks) {
    if (block.supplied === true) continue;
    for (const { line, at: span } of block.sources) use(line, span);
    const sources = block.sources
      .map(({ line, at: [start, end] }) => (seed.lines[line - 1] ?? '').slice(start, end))
      .join('')
      .replace(/\s/gu, '');
    invented += distance(
      undone(
        block.text,
        emendations.filter((emendation) => emendation.block === block.id),
      ).replace(/\s/gu, ''),
      sources,
    );
  }
  return { lost: left.size, invented };
}

function undone(text: string, emendations: Edition['emendations']): string {
  return [...emendations]
    .sort((a, b) => b.at[0] - a.at[0])
    .reduce((before, { at: [start, end], sic }) => before.slice(0, start) + sic + before.slice(end), text);
}

function printedIn({ lines }: Seed): Set<string> {
  return new Set(
    lines.flatMap((line, index) => [...line.matchAll(/\S/g)].map(({ index: offset }) => `${index + 1}:${offset}`)),
  );
}
