// Restoring: prepared strips → groups of lines in the order in which they are read, each of a kind. What the editor
// says goes first.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { fold, type Seed } from '../text/index.ts';
import { findTitle } from './find-header.ts';
import { frontMatter } from './front-matter.ts';
import { visibleOf, type Group } from './group.ts';
import { headLevels } from './head-levels.ts';
import { signsOf, type Line } from './line-kinds.ts';
import { makeGroups, type Reading } from './make-groups.ts';
import { placeHeads } from './place-heads.ts';
import { placeLines } from './place-lines.ts';
import type { PreparedStrip } from './prepare-strip.ts';
import { proveOrder, type Proved } from './prove-order.ts';
import type { Strip } from './reading-order.ts';
import type { EditionRecord } from './record.ts';

export interface Restoring {
  readonly record: EditionRecord;
  readonly readings: ReadonlyMap<Strip, Reading>;
  readonly recordFile: string;
}

/**
 * `strips` in their order, set aside those that hold no text. An order that the editor wrote is neither proved nor
 * changed: lines stay where it puts them, and heads and front matter with them. A title that the editor named takes
 * the place of the one the rules find.
 */
export function restore(
  strips: readonly PreparedStrip[],
  seed: Seed,
  { record, readings, recordFile }: Restoring,
): Outcome<readonly Group[]> {
  const lines = placeLines(
    strips.filter(({ units }) => units.length > 0),
    seed.lines,
  );
  const signs = signsOf(lines);
  const isOrdered = record.order !== undefined;
  const proved: Proved = isOrdered
    ? { lines, readings: new Map<Line, Reading>(), cutOff: [] }
    : proveOrder(lines, signs);
  const read = makeGroups(proved.lines, signs, (line) => readings.get(line.strip) ?? proved.readings.get(line));
  const title = titleNamed(read, record);
  const placed = isOrdered ? read : placeHeads(frontMatter(read, title), signs.numbered);
  const groups = titled(headLevels(placed), title === null ? null : visibleOf(title));
  // A line that the proof left alone may have found its other half while blocks were made.
  const ends = new Set(read.map(({ lines: together }) => together.at(-1)));
  const problems = proved.cutOff
    .filter(({ line, wrongNext }) => wrongNext !== null || ends.has(line))
    .map(({ line }) => cutOff(line, seed, recordFile));
  return { value: groups, problems };
}

/** The group that the record's `title:` names; null where it names none, or none that stands in the text. */
function titleNamed(groups: readonly Group[], { title }: EditionRecord): Group | null {
  if (title === undefined) return null;
  const bare = (text: string): string => fold(text).replace(/\s/g, '');
  return groups.find((group) => bare(visibleOf(group)) === bare(title)) ?? null;
}

/**
 * Marks the group whose words are `named` as the title; without it, where none is one yet, that which the rules find.
 */
function titled(groups: readonly Group[], named: string | null): Group[] {
  const chosen =
    groups.find((group) => visibleOf(group) === named) ??
    (groups.some(({ type }) => type === 'title') ? null : findTitle(groups));
  return groups.map((group) => {
    if (group !== chosen || group.type === 'title') return group;
    const { level: _, ...rest } = group;
    return { ...rest, type: 'title' };
  });
}

/** How much of a line's end is quoted. */
const QUOTED = 6;

function cutOff({ strip, visible, units }: Line, { file }: Seed, recordFile: string): Problem {
  const [column = 0] = units.findLast(({ at }) => at !== null)?.at ?? [];
  return problem(
    'word-cut-off',
    { file, line: strip.line, column: column + 1 },
    { text: visible.slice(-QUOTED), record: recordFile },
  );
}
