// Restoring: prepared strips → groups of lines in the order in which they are read, each of a kind. What the editor
// says goes first.
import { problem, type Outcome, type Problem } from '../problems/index.ts';
import { fold, isFinished, type Seed } from '../text/index.ts';
import { findTitle } from './find-title.ts';
import { frontMatter } from './front-matter.ts';
import { groupByRules } from './group-by-rules.ts';
import { visibleOf, type Group } from './group.ts';
import { headLevels } from './head-levels.ts';
import { signsOf, type Line, type Signs } from './line-kinds.ts';
import { kindOf, makeGroups, type Reading } from './make-groups.ts';
import { keepPrinted, MARGIN } from './order/keep-printed.ts';
import { scoreOrder } from './order/score-order.ts';
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
  /** The page's rows, blank ones too. */
  readonly rows: readonly string[];
}

/**
 * `strips` in their order, set aside those that hold no text. An order that the editor wrote is neither proved nor
 * changed: lines stay where it puts them, and heads and front matter with them. A title that the editor named takes
 * the place of the one the rules find.
 */
export function restore(
  strips: readonly PreparedStrip[],
  seed: Seed,
  { record, readings, recordFile, rows }: Restoring,
): Outcome<readonly Group[]> {
  const lines = placeLines(
    strips.filter(({ units }) => units.length > 0),
    rows,
  );
  const looks = signsOf(lines);
  const isRuled = lines.every(({ role }) => role === undefined);
  const kinds = new Map(lines.map((line) => [line, kindOf(line, looks)]));
  const signs = isRuled ? looks : { ...looks, kindOf: (line: Line) => kinds.get(line) ?? null };
  const isOrdered = record.order !== undefined;
  const proved: Proved =
    isOrdered || isRuled ? { lines, readings: new Map<Line, Reading>(), cutOff: [] } : proposeOrder(lines, signs);
  const readingOf = (line: Line): Reading | undefined => readings.get(line.strip) ?? proved.readings.get(line);
  const read =
    isOrdered || isRuled ? groupByRules(lines, looks, readingOf) : makeGroups(proved.lines, signs, readingOf);
  const title = titleNamed(read, record);
  const placed = isOrdered ? read : headsPlaced(frontMatter(read, title), proved.lines, signs);
  const groups = titled(headLevels(placed), title === null ? null : visibleOf(title));
  // A line that the proof left alone may have found its other half while blocks were made.
  const ends = new Set(read.map(({ lines: together }) => together.at(-1)));
  const problems = proved.cutOff
    .filter(({ line, wrongNext }) => wrongNext !== null || ends.has(line))
    .map(({ line }) => cutOff(line, seed, recordFile));
  return { value: groups, problems };
}

/** A word or more that only the two make whole. */
const SURE = 2;

function isText({ role }: Line): boolean {
  return role === 'p' || role === 'p+' || role === 'item' || role === 'note';
}

/** It begins text, or is a head only for being short. */
function mayGoOn(line: Line, signs: Signs): boolean {
  if (line.role !== 'head') return line.role === 'p';
  return signs.kindOf(line)?.head === 'plain' && line.gaps === 0 && line.mark === '' && !line.bold;
}

/** Text that seems to begin, though a word of the line above is whole only with it. */
function wasCut(
  before: Line | undefined,
  line: Line,
  { signs, isRead }: { readonly signs: Signs; readonly isRead: boolean },
): boolean {
  if (before === undefined || !mayGoOn(line, signs) || !(isRead || isText(before)) || isFinished(before.visible))
    return false;
  return signs.joint(before.visible, line.visible) >= SURE;
}

/** The order that the joints propose, where it beats the printed one; nothing is said of lines that stay. */
function proposeOrder(lines: readonly Line[], signs: Signs): Proved {
  const proved = proveOrder(lines, signs);
  const { lines: kept, moved } = keepPrinted(lines, proved.lines, signs);
  const readings = new Map([...proved.readings].filter(([line]) => moved.has(line)));
  for (const [i, line] of kept.entries())
    if (!readings.has(line) && wasCut(kept[i - 1], line, { signs, isRead: readings.has(kept[i - 1]!) }))
      readings.set(line, { continues: true });
  return { lines: kept, readings, cutOff: proved.cutOff.filter(({ line }) => isText(line)) };
}

function headsPlaced(groups: readonly Group[], lines: readonly Line[], signs: Signs): readonly Group[] {
  return better(groups, placeHeads(groups, signs.numbered), lines, signs);
}

/**
 * `groups` in the order that `change` gives them, where it beats the one they have: headings and front matter that the
 * tool met away from their place.
 */
function better(
  groups: readonly Group[],
  changed: readonly Group[],
  lines: readonly Line[],
  signs: Signs,
): readonly Group[] {
  const place = new Map(lines.map((line, i) => [line, i]));
  const linesOf = (of: readonly Group[]): Line[] => of.flatMap((group) => group.lines);
  const gain = scoreOrder(linesOf(changed), place, signs) - scoreOrder(linesOf(groups), place, signs);
  return gain >= MARGIN ? changed : groups;
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
