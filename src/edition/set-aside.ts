// Page furniture set aside: lines that belong to the page, or to the site that showed it, leave the reading order.
import { furnitureClass } from './page-furniture.ts';
import type { PreparedStrip } from './prepare-strip.ts';
import type { Role } from './roles/role.ts';
import type { FormeWork } from './types.ts';

/** The strips with their roles; those that are page furniture emptied of units, their characters become furniture. */
export function setAside(strips: readonly PreparedStrip[], roles: ReadonlyMap<PreparedStrip, Role>): PreparedStrip[] {
  return strips.map((strip) => {
    const role = roles.get(strip);
    if (role !== 'furniture') return role === undefined ? strip : { ...strip, role };
    const kind = furnitureClass(strip.visible);
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
