// Front matter: kicker, title, deck and by-line first, then the standfirst, wherever on the page the tool met them.
import { findTitle } from './find-title.ts';
import { visibleOf, type Group } from './group.ts';

/** What a kicker says: whose work this is, in a genre's words. A title says something of its own. */
const GENRES = [
  '工作|会议?|全会|报告|活动|举措|经验|做法|成果|发布',
  '纪实|见闻|侧记|综述|摘登|摘要|摘编|选登|纪事|札记|手记|观察|巡礼|纪略|掠影|扫描|回眸|速写',
  '解读|专访|访谈|调查|追踪|问答',
];
const GENRE = new RegExp(`(总工会|工会|会议|全会|大会).*(${GENRES.join('|')})(之[一二三四五])?$`);
const FRONT = new Set(['kicker', 'title', 'subtitle', 'byline']);

/**
 * `groups` with the front matter told apart and put first; `named` is the title where the editor named one. Where
 * none is found they stay.
 */
export function frontMatter(groups: readonly Group[], named: Group | null): Group[] {
  const title = named ?? chooseTitle(groups);
  if (title === null) return [...groups];
  const at = groups.indexOf(title);
  const told = groups.map((group, i): Group => {
    if (i === at) return asType(group, 'title');
    if (i === at - 1 && isKicker(groups, at)) return asType(group, 'kicker');
    return i > at && isDeck(groups, at, i) ? asType(group, 'subtitle') : group;
  });
  const end = frontEnd(told, at);
  const before = told
    .slice(0, at)
    .filter(({ type }) => !FRONT.has(type))
    .map((group) => (group.type === 'p' ? asType(group, 'argument') : group));
  if (before.length > LED || at > LED + FRONT.size || lengthOf(before) > STANDFIRST) return told;
  return [...told.slice(0, end).filter(({ type }, i) => FRONT.has(type) || i > at), ...before, ...told.slice(end)];
}

/** So many blocks of text above a title may belong below it; more, and it is no title of theirs. */
const LED = 3;

/** A standfirst is not longer (characters). */
const STANDFIRST = 400;

function lengthOf(groups: readonly Group[]): number {
  return groups.reduce((sum, group) => sum + visibleOf(group).length, 0);
}

/** Who is spoken of. A kicker may leave it to the title, a title seldom to the kicker. */
const SUBJECT = /工会|职工|工人|劳模|工匠/;

/** The title; of two headings in a row at the top the second, where the first reads like a kicker. */
function chooseTitle(groups: readonly Group[]): Group | null {
  const found = findTitle(groups);
  if (found === null || found.type === 'title') return found;
  const at = groups.indexOf(found);
  const [next, after] = [groups[at + 1], groups[at + 2]];
  if (next?.type !== 'head' || next.head !== 'plain' || gapsOf(next) >= 2) return found;
  const [first, second] = [visibleOf(found), visibleOf(next)];
  if (GENRE.test(second) && !GENRE.test(first)) return found;
  if (after?.type === 'byline' || (after?.type === 'subtitle' && gapsOf(after) === 0)) return next;
  const isKickerFirst =
    (GENRE.test(first) && !GENRE.test(second)) ||
    (!SUBJECT.test(first) && SUBJECT.test(second) && gapsOf(found) > 0 && second.length > first.length);
  return after?.type === 'p' && isKickerFirst ? next : found;
}

function isKicker(groups: readonly Group[], title: number): boolean {
  const before = groups[title - 1];
  return before !== undefined && before.type === 'head' && before.head === 'plain' && visibleOf(before).length < 40;
}

/** Headings between title and by-line, or three phrases in a row right below the title. */
function isDeck(groups: readonly Group[], title: number, i: number): boolean {
  if (groups[i]!.type !== 'head' || groups[i]!.head !== 'plain') return false;
  const between = groups.slice(title + 1, i);
  if (between.some(({ type }) => type !== 'subtitle' && type !== 'head')) return false;
  const byline = groups.findIndex(({ type }, at) => at > i && type !== 'head' && type !== 'subtitle');
  return (i === title + 1 && gapsOf(groups[i]!) >= 2) || (groups[byline]?.type === 'byline' && byline - title <= 4);
}

/** Past the last of the title's decks and by-lines. */
function frontEnd(groups: readonly Group[], title: number): number {
  let end = title + 1;
  while (groups[end] !== undefined && FRONT.has(groups[end]!.type)) end += 1;
  return end;
}

function gapsOf({ lines }: Group): number {
  return lines.reduce((sum, { gaps }) => sum + gaps, 0);
}

function asType({ level: _, head: __, ...group }: Group, type: Group['type']): Group {
  return { ...group, type };
}
