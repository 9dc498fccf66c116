// Addresses that were left: content/moved.yaml. An address once published goes on answering; its page leads to the
// new one.
import * as z from 'zod';
import { localizedSchema } from '../language/index.ts';
import { problem, type Place, type Problem } from '../problems/index.ts';

/** Without the language and the slash before it, as the page's folder: `glossary/dues-payment-rate/`. */
const address = z.string().regex(/^([a-z0-9]+(-[a-z0-9]+)*\/)+$/);

const movedRow = z
  .strictObject({
    old: address,
    new: address,
    /** The day from which the old page leads on. */
    when: z.iso.date(),
    why: localizedSchema,
  })
  .readonly();

/** The whole of `content/moved.yaml`: by hand, a row an address, the two languages' pages together. */
export const movedSchema = z.array(movedRow).readonly();

export type Moved = z.output<typeof movedRow>;

/** What one row of the list makes: an entry of the glossary takes its concordance with it. */
export function movedAddresses(rows: readonly Moved[]): readonly Moved[] {
  return rows.flatMap((row) => (isEntry(row.old) && isEntry(row.new) ? [row, withPart(row, 'concordance/')] : [row]));
}

/**
 * Faults of `rows`: an old address that still has a page, a new one that has none, one address twice. `exists` holds
 * all addresses (in the rows' form) that have pages; `placeOf` turns a path in the file into a place.
 */
export function checkMoved(
  rows: readonly Moved[],
  exists: ReadonlySet<string>,
  placeOf: (path: readonly (string | number)[]) => Place,
): Problem[] {
  return rows.flatMap((row, i) => {
    const said = rows.findIndex((one) => one.old === row.old) < i;
    return [
      ...(said ? [problem('moved-twice', placeOf([i, 'old']), { address: row.old })] : []),
      ...(exists.has(row.old) ? [problem('moved-still-there', placeOf([i, 'old']), { address: row.old })] : []),
      ...(exists.has(row.new) ? [] : [problem('moved-nowhere', placeOf([i, 'new']), { address: row.new })]),
    ];
  });
}

/**
 * The indicators of `merged` (id → the one that took its place) whose page is left without leading there; `placeOf`
 * turns an id into its place in the list.
 */
export function checkMerged(
  rows: readonly Moved[],
  merged: ReadonlyMap<string, string>,
  placeOf: (id: string) => Place,
): Problem[] {
  const leads = new Map(rows.map((row) => [row.old, row.new]));
  return [...merged].flatMap(([id, now]) =>
    leads.get(indicatorPage(id)) === indicatorPage(now)
      ? []
      : [problem('merged-leads-nowhere', placeOf(id), { old: indicatorPage(id), new: indicatorPage(now) })],
  );
}

/** An indicator's page, as a row writes it. */
export const indicatorPage = (id: string): string => `data/indicators/${id}/`;

function isEntry(one: string): boolean {
  return /^glossary\/[a-z0-9-]+\/$/.test(one) && !/^glossary\/(by-|phraseology\/)/.test(one);
}

function withPart(row: Moved, part: string): Moved {
  return { ...row, old: row.old + part, new: row.new + part };
}
