// One strip made ready: which characters are text, which are page furniture, where a space meant something.
import { INVISIBLE, isSpace, joinsEmoji, widthOf } from '../text/index.ts';
import { countParted, isBarred, isRule } from './cells.ts';
import { markupOf } from './markup-of.ts';
import { overprinted } from './overprint.ts';
import { pageMarks } from './page-marks.ts';
import type { PlacedEmendation } from './place-emendations.ts';
import type { Role } from './roles/role.ts';
import type { Strip } from './strip.ts';
import { countCells, gapBetween, gapOfBars, hanGaps, unspread } from './set-gaps.ts';
import type { FormeWork } from './types.ts';
import type { Unit } from './unit.ts';

export interface PreparedStrip {
  readonly strip: Strip;
  readonly units: readonly Unit[];
  readonly formeWork: readonly FormeWork[];
  /** The units' text without gaps: what the rules look at. */
  readonly visible: string;
  /** White space before it (em). */
  readonly indent: number;
  /** Number of `#` before it, 0 for none. */
  readonly hashes: number;
  /** The mark before it (▲ ■ 【), or ''. */
  readonly mark: string;
  /** Gaps that stood between Han words (a heading's two halves). */
  readonly gaps: number;
  /** Stretches of text that wide gaps part, as a table's cells: 1 for any other line. */
  readonly cells: number;
  /** Set letter by letter, as a line is that must fill its column. */
  readonly spread: boolean;
  /** A converter's ** stands round all of it. */
  readonly bold: boolean;
  /** What a converter made of it: a picture’s words, a link, a quotation; '' for text. */
  readonly made: 'picture' | 'link' | 'quotation' | '';
  /** Two spaces at the end: Markdown's line break, which a converter writes where the print began a new paragraph. */
  readonly hardBreak: boolean;
  /** What it is in the text, once that is told. */
  readonly role?: Role;
}

/** What stands around a strip: the editor's emendations of its line, and the last visible character before it. */
export interface Surroundings {
  readonly emend: readonly PlacedEmendation[];
  readonly before: string;
  /** The text bears a converter's marks throughout. */
  readonly markedUp: boolean;
}

/** Sorts the characters of `strip` (in its whole line `raw`) into units and furniture. */
export function prepareStrip(strip: Strip, raw: string, { emend, before, markedUp }: Surroundings): PreparedStrip {
  const [start, end] = strip.at;
  const hashes = start === 0 ? (/^\s*(#{1,6})\s/.exec(raw)?.[1]?.length ?? 0) : 0;
  const second = overprinted(raw.slice(start, end)).map((at) => at + start);
  const furniture = furnitureOf(raw, strip, { second, hashes, before, markedUp });
  const barred = isBarred(raw.slice(start, end));
  const cells = Math.max(countParted(raw.slice(start, end)), barred ? 1 : countCells(raw.slice(start, end)));
  const own = emend.filter(({ at, beside }) => start <= beside && beside < end && at[1] <= end);
  const { units, formeWork, mark } = sortCharacters(raw, strip, { furniture, cells, barred, emend: own });
  const together = cells > 1 ? units : unspread(units);
  const set = labelFirst(together, second);
  return {
    strip,
    units: set,
    formeWork,
    indent: indentOf(raw.slice(start, end)),
    hashes,
    mark,
    cells,
    visible: asSet(set.map(({ at, text }) => (at === null ? '' : text)).join('')),
    gaps: cells > 1 ? 0 : hanGaps(set),
    spread: together.length < units.length,
    bold: /^\s*(\*\*|__)[^*]+\1\s*$/.test(raw.slice(start, end)),
    made: madeOf(raw.slice(start, end)),
    hardBreak: end === raw.length && / {2}$/.test(raw),
  };
}

type FurnitureClass = 'overprint' | 'hash' | 'mark' | 'control' | 'markup';

/** Offsets in `raw` of what is furniture, and its class. */
function furnitureOf(
  raw: string,
  { at: [start, end] }: Strip,
  {
    second,
    hashes,
    before,
    markedUp,
  }: { second: readonly number[]; hashes: number; before: string; markedUp: boolean },
): ReadonlyMap<number, FurnitureClass> {
  const found = new Map<number, FurnitureClass>();
  const text = raw.slice(start, end);
  const hashed = hashes > 0 ? text.indexOf('#') : 0;
  for (const { index } of text.matchAll(new RegExp(INVISIBLE, 'g')))
    if (!joinsEmoji(text, index)) found.set(start + index, 'control');
  for (let i = hashed; i < hashed + hashes; i++) found.set(start + i, 'hash');
  const words = hashed + hashes;
  for (const at of pageMarks(text.slice(words), before)) found.set(start + words + at, 'mark');
  for (const at of markedUp ? markupOf(text) : []) found.set(start + at, 'markup');
  for (const at of second) found.set(at, 'overprint');
  if (isBarred(text))
    for (const { index } of text.matchAll(isRule(text) ? /\S/g : /\|/g)) found.set(start + index, 'markup');
  return found;
}

interface Sorting {
  /** Bars part its cells, and white space does not. */
  readonly barred: boolean;
  readonly furniture: ReadonlyMap<number, FurnitureClass>;
  readonly cells: number;
  readonly emend: readonly PlacedEmendation[];
}

function sortCharacters(
  raw: string,
  { line, at: [start, end] }: Strip,
  { furniture, cells, barred, emend }: Sorting,
): { units: Unit[]; formeWork: FormeWork[]; mark: string } {
  const units: Unit[] = [];
  const formeWork: FormeWork[] = [];
  let mark = '';
  let isApart = false;
  let bars = 0;
  const set = (unit: Unit): void => {
    const before = units.at(-1)?.text.at(-1);
    const between = isListNumber(units) ? ' ' : gapBetween(before, unit.text, cells);
    const gap = barred ? gapOfBars(bars, before) : isApart ? between : null;
    bars = 0;
    if (gap !== null) units.push({ text: gap, line, at: null });
    units.push(unit);
    isApart = false;
  };
  const startingAt = Map.groupBy(emend, ({ at }) => at[0]);
  for (let at = start; at <= end;) {
    const [put, replaced] = [
      startingAt.get(at)?.filter((one) => one.at[1] === at) ?? [],
      startingAt.get(at)?.find((one) => one.at[1] > at),
    ];
    for (const { emended } of put) set({ text: emended.corr, line, at: [at, at], emended });
    if (at === end) break;
    const text = replaced?.emended.sic ?? String.fromCodePoint(raw.codePointAt(at)!);
    const place = [at, at + text.length] as const;
    const kind = furniture.get(at);
    at += text.length;
    if (replaced !== undefined) set({ text: replaced.emended.corr, line, at: place, emended: replaced.emended });
    else if (isSpace(text)) isApart = true;
    else if (kind === undefined) set({ text, line, at: place });
    else {
      formeWork.push({ line, at: place, text, class: kind });
      if (barred && text === '|') bars++;
      if (kind === 'mark' && units.length === 0) mark = text;
      if (kind === 'mark' && units.length > 0) isApart = true;
    }
  }
  return { units, formeWork, mark };
}

/** `1) 甲`: the space after a list's number is printed. */
function isListNumber(units: readonly Unit[]): boolean {
  return units.length < 5 && /^[0-9]{1,3}\)$/.test(units.map(({ text }) => text).join(''));
}

/** What the rules look at: half-width punctuation beside Han and full-width digits as they will be set. */
function asSet(visible: string): string {
  if (!/[,;:?!()０-９Ａ-Ｚａ-ｚ％]/.test(visible)) return visible;
  return [...visible].map((character, i, all) => widthOf(character, all[i - 1], all[i + 1]) ?? character).join('');
}

/** A label printed over itself at a line's end (推进工会改革关关键键词词一一) stood before the words, in a frame of its own. */
function labelFirst(units: readonly Unit[], second: readonly number[]): readonly Unit[] {
  if (second.length === 0) return units;
  const doubled = new Set(second.map((at) => at - 1));
  const from = units.findIndex(({ at }) => at !== null && (doubled.has(at[0]) || second.includes(at[0] + 1)));
  const label = units
    .slice(from)
    .map(({ text }) => text)
    .join('');
  if (from <= 0 || !/^\p{Script=Han}{1,4}[一二三四五六七八九十]{1,2}$/u.test(label)) return units;
  return [...units.slice(from), { text: '　', line: units[from]!.line, at: null }, ...units.slice(0, from)];
}

/** White space before a line, in em. */
function indentOf(raw: string): number {
  let width = 0;
  for (const space of /^[\s\u200b]*/.exec(raw)![0])
    width += space === '\u3000' || space === '\t' ? 1 : space === ' ' || space === '\u00a0' ? 0.5 : 0;
  return width;
}

function madeOf(raw: string): PreparedStrip['made'] {
  if (/^\s*!\[[^\]]*\]\(/.test(raw)) return 'picture';
  if (/^\s*\[[^\]]+\]\([^)]*\)\s*$/.test(raw)) return 'link';
  return /^\s*>\s*\S/.test(raw) ? 'quotation' : '';
}
