// A list within a cell of a CSV file: a bar stands between the items; a bar or backslash within one has a backslash
// before it.

/** null is an empty item, for lists that go side by side with another. */
export function csvList(items: readonly (string | null)[]): string {
  return items.map((item) => (item ?? '').replace(/[|\\]/g, '\\$&')).join('|');
}
