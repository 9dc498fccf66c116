// JSON as lines in which the order of an object's names does not count.

/** One line a value, indented by depth. */
export function canonicalJson(text: string): string[] {
  return JSON.stringify(sorted(JSON.parse(text)), null, 1).split('\n');
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, one]) => [name, sorted(one)]),
  );
}
