// Claims of a slot about two numbers, held against everything that rounding in print leaves open of them.
import { dataAsked, isPoint, type Asked, type Subject } from './asked.ts';
import { directionOf, gainOf, timesOf, type Between } from './claims.ts';
import { aboutWord, isAbout, isOpen } from './reckon.ts';
import { empty, number, type Filled, type Refusal } from './slot-outcome.ts';
import type { Datum, Language, Series } from './types.ts';

/** What a number gained, how many times it became what it was, and that as printed. */
interface Change {
  readonly gain: Between;
  readonly times: Between;
  readonly printed: number;
  readonly direction: 'rise' | 'fall';
  readonly unit: string;
}

/**
 * From the first number of one series to its last. A slot that names its direction is held to it; `say` gives null
 * where the numbers do not bear out what it would say.
 */
export function between(asked: Asked, subject: Subject, say: (change: Change) => string | null): Filled {
  const found = dataAsked(asked, subject).filter(isPoint);
  const [first, last] = [found[0], found.at(-1)];
  const one = subject.series.find(({ points }) => first && points.includes(first));
  if (!first || !last || first === last || !found.every((point) => one?.points.includes(point))) return empty(found);
  const refused = unsafe([first, last], one);
  if (refused) return refused;
  const [from, to] = [first.number, last.number];
  const [gain, times] = [gainOf(from, to), timesOf(from, to)];
  if (gain === null || times === null) return ['chart-slot-unsafe', from.text];
  const [direction, written] = [directionOf(gain), `${from.text} → ${to.text}`];
  if (direction === null && from.value !== to.value) return ['chart-slot-rounded', limited(written, [first, last])];
  if (direction === null || !agrees(asked, direction)) return ['chart-slot-contradicts', written];
  const text = say({ gain, times, direction, printed: to.value / from.value, unit: to.unit });
  return text === null
    ? ['chart-slot-rounded', limited(written, [first, last])]
    : number(sure([first, last], subject.language) + text);
}

/** Only {direction:…} says the direction by itself; any other slot must have said it. */
function agrees({ direction, isFree }: Asked, is: 'rise' | 'fall'): boolean {
  return isFree === true || direction === is;
}

/** How many times the first of two codes the second is; what follows them narrows both. */
export function ratio(
  { codes, period, turn }: Asked,
  subject: Subject,
  say: (times: Between, printed: number) => string | null,
): Filled {
  const shared = codes.slice(2);
  const [part, whole] = codes
    .slice(0, 2)
    .map((code) => dataAsked({ codes: [code, ...shared], period, turn, direction: null }, subject));
  if (part?.length !== 1 || whole?.length !== 1 || !part[0] || !whole[0])
    return empty([...(part ?? []), ...(whole ?? [])]);
  const data = [part[0], whole[0]];
  const refused = unsafe(data, undefined);
  if (refused) return refused;
  const [of, all] = [part[0].number, whole[0].number];
  const times = timesOf(of, all);
  const text = times === null ? null : say(times, all.value / of.value);
  return text === null
    ? ['chart-slot-contradicts', limited(`${of.text} : ${all.text}`, data)]
    : number(sure(data, subject.language) + text);
}

/** What a series did from its first number to its last; null where rounding hides it, or nothing happened. */
export function directionOfSeries({ points }: Series): 'rise' | 'fall' | null {
  const [first, last] = [points[0], points.at(-1)];
  const gain = first && last && first !== last ? gainOf(first.number, last.number) : null;
  return gain && directionOf(gain);
}

/** The numbers with what lies between their ends, for whoever has to reword. */
function limited(written: string, data: readonly Datum[]): string {
  const ends = data.map(({ number: { low, high } }) => `${low ?? '…'}–${high ?? '…'}`);
  return `${written} (${ends.join(', ')})`;
}

/** 约 where the report itself says so. */
function sure(from: readonly Datum[], language: Language): string {
  return from.some(({ number: one }) => isAbout(one)) ? aboutWord(language) : '';
}

/** Bounds give no number to reckon with, nor do things counted differently. */
function unsafe(data: readonly Datum[], series: Series | undefined): Refusal | null {
  const open = data.find(({ number: one }) => isOpen(one));
  if (open) return ['chart-slot-unsafe', open.number.text];
  return series?.differs ? ['chart-slot-unsafe', series.key] : null;
}
