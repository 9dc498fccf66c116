// Page furniture set aside: lines that belong to the page and not to its text leave the reading order.
import { pageFurniture } from './page-furniture.ts';
import type { PreparedStrip } from './prepare-strip.ts';
import type { FormeWork } from './types.ts';

/** How many lines from the seed's ends a page number with its section's name may stand without coming back. */
const EDGE = 3;

/** The strips, those that are page furniture emptied of units, their characters become furniture of that class. */
export function setAside(strips: readonly PreparedStrip[]): PreparedStrip[] {
  const times = Map.groupBy(strips, ({ visible }) => withoutNumbers(visible));
  return strips.map((strip, i) => {
    if (strip.units.length === 0) return strip;
    const kind = pageFurniture(strip.visible, {
      times: times.get(withoutNumbers(strip.visible))!.length,
      edge: i < EDGE || i >= strips.length - EDGE,
      isHead: strip.hashes > 0 || strip.mark !== '',
    });
    if (kind === null) return strip;
    const furniture = strip.units.flatMap(({ at, text, line }): FormeWork[] =>
      at === null ? [] : [{ line, at, text, class: kind }],
    );
    return {
      ...strip,
      units: [],
      visible: '',
      formeWork: [...strip.formeWork, ...joined(furniture)].sort((a, b) => a.at[0] - b.at[0]),
    };
  });
}

/** Running heads differ from page to page by their numbers alone. */
function withoutNumbers(visible: string): string {
  return visible.length > 48 ? visible : visible.replace(/\d+/g, '0');
}

/** Characters beside one another made one stretch. */
function joined(furniture: readonly FormeWork[]): FormeWork[] {
  const all: { line: number; at: [number, number]; text: string; class: string }[] = [];
  for (const { line, at, text, class: kind } of furniture) {
    const last = all.at(-1);
    if (last?.line === line && last.at[1] === at[0]) {
      last.at[1] = at[1];
      last.text += text;
    } else all.push({ line, at: [at[0], at[1]], text, class: kind });
  }
  return all;
}
