// What the rules by themselves make of each strip: the model asks it first, and departs from it where more speaks
// against. Where an editor has put the lines in order the rules alone decide, for the record was written to them.
import { frontMatter } from '../front-matter.ts';
import { groupByRules } from '../group-by-rules.ts';
import { signsOf } from '../line-kinds.ts';
import { pageFurniture } from '../page-furniture.ts';
import { placeLines } from '../place-lines.ts';
import type { PreparedStrip } from '../prepare-strip.ts';
import type { Strip } from '../reading-order.ts';
import { withoutDigits } from './place.ts';
import type { BlockType } from '../types.ts';
import type { Role } from './role.ts';

/** How many lines from the seed's ends a page number with its section's name may stand without coming back. */
const EDGE = 3;

/** The strips that are furniture by the table of signs. */
export function furnitureByRules(strips: readonly PreparedStrip[]): Map<PreparedStrip, Role> {
  const times = Map.groupBy(strips, ({ visible }) => withoutDigits(visible));
  return new Map(
    strips.flatMap((strip, i): [PreparedStrip, Role][] => {
      if (strip.units.length === 0) return [];
      const kind = pageFurniture(strip.visible, {
        times: times.get(withoutDigits(strip.visible))!.length,
        edge: i < EDGE || i >= strips.length - EDGE,
        isHead: strip.hashes > 0 || strip.mark !== '',
      });
      return kind === null ? [] : [[strip, 'furniture']];
    }),
  );
}

/** The role of every strip that holds text. */
export function rolesByRules(strips: readonly PreparedStrip[], rows: readonly string[]): Map<Strip, Role> {
  const furniture = furnitureByRules(strips);
  const held = strips.filter((strip) => strip.units.length > 0 && !furniture.has(strip));
  const lines = placeLines(held, rows);
  const groups = frontMatter(
    groupByRules(lines, signsOf(lines), () => undefined),
    null,
  );
  return new Map([
    ...[...furniture].map(([{ strip }, role]) => [strip, role] as const),
    ...groups.flatMap(({ type, lines: together }) =>
      together.map(({ strip }, i) => [strip, roleFor(type, i > 0)] as const),
    ),
  ]);
}

function roleFor(type: BlockType, goesOn: boolean): Role {
  if (type === 'argument') return goesOn ? 'p+' : 'p';
  if (!goesOn || type === 'kicker' || type === 'byline' || type === 'table') return type;
  return type === 'title' || type === 'subtitle' || type === 'head' || type === 'figDesc' ? `${type}+` : 'p+';
}
