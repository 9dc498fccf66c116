// What the features of a line are asked of: the line, its neighbours, and what the whole text shows.
import { em } from '../em.ts';
import type { Line, Signs } from '../line.ts';
import { numberOf, type Numbered } from '../number-of.ts';
import type { Strip } from '../reading-order.ts';
import type { Role } from './role.ts';

export interface Page {
  /** The width that most long lines come near (em); Infinity where none does. */
  readonly column: number;
  /** The indent that most lines have, and that most first lines of paragraphs have (em). */
  readonly indent: number;
  /** How often each line stands, its digits told apart no further. */
  readonly times: ReadonlyMap<string, number>;
  readonly length: number;
  /** Where each line stands first and last, dots and a page's number at its end taken off. */
  readonly told: ReadonlyMap<string, readonly [first: number, last: number]>;
  /** How many short lines without a sentence stand together with each line, and how many of them are bare numbers. */
  readonly runs: readonly number[];
  readonly numbers: readonly number[];
  /** Short lines in bold. */
  readonly bold: number;
  /** Share of lines with blank lines on both sides, to a fifth. */
  readonly airy: number;
  /** Lines with words of a site (menus, sharing, rights): three make it a page of the web or a post. */
  readonly isSite: boolean;
  /** Where the first and last long line of prose stand. */
  readonly prose: readonly [first: number, last: number];
}

export interface Place {
  readonly line: Line;
  readonly at: number;
  readonly before: Line | undefined;
  readonly after: Line | undefined;
  /** The last line above that could be running text, for what stands between may be the page's. */
  readonly textAbove: Line | undefined;
  readonly page: Page;
  readonly signs: Signs;
  readonly number: Numbered | null;
  /** That number goes on from the last of its form. */
  readonly inSequence: boolean;
  /** What the rules made of the line above, of this and of the one below. */
  readonly ruled: readonly (Role | 'none')[];
}

/** Words of a site, in lines that are no prose. */
const SITE =
  /首页|当前位置|上一篇|下一篇|分享|扫一扫|版权|Copyright|ICP|字号|打印|来源[：:]|关注|点赞|在看|往期|阅读|评论|!\[|https?:|责任?编辑?/i;

/** Prose: a line this long (em) with a sign of a sentence in it. */
const PROSE = 14;

export function placesOf(lines: readonly Line[], signs: Signs, byRules: ReadonlyMap<Strip, Role>): Place[] {
  const page = pageOf(lines);
  const last = new Map<string, number>();
  let textAbove: Line | undefined;
  return lines.map((line, at): Place => {
    const number = numberOf(line.visible, signs.numbered);
    const inSequence = number !== null && (number.value === 1 || last.get(number.form) === number.value - 1);
    if (number !== null) last.set(number.form, number.value);
    const place = {
      line,
      at,
      before: lines[at - 1],
      after: lines[at + 1],
      textAbove,
      page,
      signs,
      number,
      inSequence,
      ruled: [lines[at - 1], line, lines[at + 1]].map((one) => (one && byRules.get(one.strip)) ?? 'none'),
    };
    if (isProse(line) || em(line.visible) > PROSE / 2) textAbove = line;
    return place;
  });
}

/** Digits say nothing when lines are counted: running heads differ by them alone. */
export function withoutDigits(visible: string): string {
  return visible.length > 60 ? visible : visible.replace(/\d+/g, '0');
}

export function isProse({ visible }: Pick<Line, 'visible'>): boolean {
  return /[，。；]/.test(visible) && em(visible) >= PROSE;
}

function pageOf(lines: readonly Line[]): Page {
  const times = new Map<string, number>();
  for (const { visible } of lines) {
    const key = withoutDigits(visible);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const prose = lines.flatMap((line, i) => (isProse(line) ? [i] : []));
  const alone = lines.filter(({ blankBefore, blankAfter }) => blankBefore > 0 && blankAfter > 0).length;
  return {
    told: toldIn(lines),
    ...runsIn(lines),
    bold: lines.filter((line) => line.bold && em(line.visible) < PROSE * 2).length,
    column: commonest(lines.filter(isProse).map(({ width }) => Math.round(width))) ?? Infinity,
    indent: commonest(lines.map(({ indent }) => indent)) ?? 0,
    times,
    length: lines.length,
    airy: Math.round((5 * alone) / Math.max(1, lines.length)),
    isSite: lines.filter(({ visible }) => visible.length < 60 && SITE.test(visible)).length >= 3,
    prose: [prose[0] ?? lines.length, prose.at(-1) ?? -1],
  };
}

/** What a list of contents says of a head, and the head, are the same so. */
export function withoutPage(visible: string): string {
  return visible.length > 60 ? visible : visible.replace(/[.…·—-]*\d{0,3}$/, '');
}

function toldIn(lines: readonly Line[]): Map<string, [number, number]> {
  const told = new Map<string, [number, number]>();
  for (const [i, { visible }] of lines.entries()) {
    const key = withoutPage(visible);
    const known = told.get(key);
    if (known === undefined) told.set(key, [i, i]);
    else known[1] = i;
  }
  return told;
}

/** A line that is no prose and short enough for a cell, a menu’s word or a card. */
function isScrap({ visible }: Line): boolean {
  return em(visible) <= PROSE && !/[，。；]/.test(visible);
}

function runsIn(lines: readonly Line[]): Pick<Page, 'runs' | 'numbers'> {
  const runs: number[] = [];
  const numbers: number[] = [];
  for (let i = 0; i < lines.length;) {
    let end = i;
    while (end < lines.length && isScrap(lines[end]!)) end++;
    for (let k = i; k < Math.max(end, i + 1); k++) runs.push(end - i);
    const bare = lines.slice(i, end).filter(({ visible }) => /^\d[\d.,%]*$/.test(visible)).length;
    for (let k = i; k < Math.max(end, i + 1); k++) numbers.push(bare);
    i = Math.max(end, i + 1);
  }
  return { runs, numbers };
}

function commonest(values: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0];
}
