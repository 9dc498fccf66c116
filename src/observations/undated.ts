// Whether a report tells of 近年来 without naming a year: then nothing it tells belongs to the year of its printing.
import { findPeriods, type PeriodContext } from '../codelists/index.ts';
import type { Block } from '../edition/index.ts';

/** An opening that points to a time it does not name. */
const opening = /^(?:近年来?|近几年来?|多年来|这些年来?|历年来)/;
const titles: ReadonlySet<Block['type']> = new Set(['title', 'kicker', 'subtitle']);

/**
 * True where the first paragraph of the body opens so, and neither it nor the titles name a year. A report of one year
 * that says 近年来 somewhere in its lead is left alone.
 */
export function isUndated(blocks: readonly Block[], context: PeriodContext): boolean {
  const lead = blocks.find(({ type }) => type === 'argument' || type === 'p');
  if (lead === undefined || !opening.test(lead.text)) return false;
  const said = [lead, ...blocks.filter(({ type }) => titles.has(type))].map(({ text }) => text);
  return said.every(
    (text) => findPeriods(text, context).every(({ period }) => period === null) && !/年度|报告/.test(text),
  );
}
