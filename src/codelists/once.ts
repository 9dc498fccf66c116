// A value that may stand only once in a codelist: an id, a rank.
import type { z } from 'zod';

/** A rule for zod: of several rows with one `key`, null aside, every later one is told of where it stands. */
export function once<K extends string>(key: K) {
  return (rows: readonly Readonly<Partial<Record<K, unknown>>>[], context: z.RefinementCtx): void => {
    const seen = new Set<unknown>();
    rows.forEach((row, i) => {
      const value = row[key];
      if (value === null || value === undefined) return;
      if (seen.has(value))
        context.addIssue({
          code: 'custom',
          path: [i, key],
          params: { code: 'codelist-value-twice', facts: { field: key, written: String(value) } },
        });
      seen.add(value);
    });
  };
}
