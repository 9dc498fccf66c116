// Circles among files: a file that, by way of others, imports itself cannot be read, tested or moved alone.

/** Which files each file imports. */
export type Graph = Readonly<Record<string, readonly string[]>>;

/** One sentence a circle, each circle once, beginning at its first file by name: `a.ts → b.ts → a.ts`. */
export function circles(graph: Graph): string[] {
  const found = new Map<string, string>();
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): void => {
    const start = way.indexOf(file);
    if (start !== -1) {
      const circle = fromItsFirst(way.slice(start));
      found.set(circle.toSorted().join(), [...circle, circle[0]].join(' → '));
    } else if (!done.has(file)) {
      for (const next of graph[file] ?? []) visit(next, [...way, file]);
      done.add(file);
    }
  };
  for (const file of Object.keys(graph).sort()) visit(file, []);
  return [...found.values()].sort();
}

function fromItsFirst(circle: readonly string[]): string[] {
  const first = circle.indexOf(circle.toSorted()[0]!);
  return [...circle.slice(first), ...circle.slice(0, first)];
}
