// Words before a colon that come back through a text: 亮点：, 背景数读：.

/** The word before a colon at a line's start, if it is a label's length: `亮点：…` → 亮点. */
export function labelOf(visible: string): string | null {
  return /^(\p{Script=Han}{2,6})[：:]/u.exec(visible)?.[1] ?? null;
}

/** Labels that open at least two of the lines. */
export function recurringLabels(lines: readonly { readonly visible: string }[]): Set<string> {
  const counts = Map.groupBy(
    lines.flatMap(({ visible }) => labelOf(visible) ?? []),
    (label) => label,
  );
  return new Set([...counts].flatMap(([label, uses]) => (uses.length > 1 ? [label] : [])));
}
