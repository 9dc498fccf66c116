// The slots of a finding: `{NAME:ARGUMENT:…}`, filled from the chart's numbers or refused, so words cannot disagree
// with data.
import { problem, type Outcome, type Problem, type ProblemCode } from '../problems/index.ts';
import { countWord, printed, reckoned } from '../wording/index.ts';
import { agreedAmount, agreedPercent, directionOf, gainOf, timesOf, type Between } from './claims.ts';
import { aboutWord, isAbout, isOpen } from './reckon.ts';
import type { Finding, FindingRun, Language, Localized, Point, Series } from './types.ts';

/** What a template is filled from: the chart's series, and the one it speaks of. */
export interface Subject {
  readonly file: string;
  readonly language: Language;
  readonly series: readonly Series[];
  readonly key: Series | undefined;
}

type Refusal = readonly [code: ProblemCode, says: string];
type Fill = (asked: Asked, subject: Subject) => { readonly text: string; readonly number: boolean } | Refusal;

/** Arguments are known by their shape and may stand in any order: a direction, a period, else codes. */
interface Asked {
  readonly direction: 'rise' | 'fall' | null;
  readonly period: string | null;
  readonly codes: readonly string[];
}

/** The grammar. Codes and periods left out are those of the series spoken of. */
export const slots = {
  // `{key}` its name
  key: (_, { key, language }) => (key ? { text: key.name[language], number: false } : ['chart-slot-empty', '']),
  // `{count}` how many series: 七, seven
  count: (_, { series, language }) => ({ text: countWord(series.length, language), number: false }),
  // `{value:INDICATOR:DISTRICT:PERIOD}` as printed, bound words included
  value: (asked, subject) => {
    const found = pointsOf(asked, subject);
    return found.length === 1 && found[0] ? number(printed(found[0].observation, subject.language)) : empty(found);
  },
  // `{change:rise:INDICATOR}` from first to last, in units, to the digit that rounding in print allows
  change: (asked, subject) =>
    between(asked, subject, ({ gain, unit }) => {
      const amount = agreedAmount(gain);
      return amount === null ? null : reckoned(Math.abs(amount), unit, subject.language);
    }),
  // `{percent:rise:INDICATOR}` the same, relative, to a tenth at most
  percent: (asked, subject) =>
    between(asked, subject, ({ times }) => inPercent({ low: times.low - 1, high: times.high - 1 })),
  // `{share:PART:WHOLE}` to a tenth of a per cent at most
  share: (asked, subject) => ratio(asked, subject, ({ low, high }) => inPercent({ low: 1 / high, high: 1 / low })),
  // `{one-in:PART:WHOLE}` 两, two: only where the whole is so many times the part, within a fiftieth as printed and
  // within a tenth whatever was rounded away
  'one-in': (asked, subject) =>
    ratio(asked, subject, ({ low, high }, printedTimes) => {
      const times = Math.round(printedTimes);
      const far = Math.max(...[low, high].map((end) => Math.abs(end / times - 1)));
      return times >= 2 && times <= 10 && Math.abs(printedTimes / times - 1) <= 0.02 && far <= 0.1
        ? countWord(times, subject.language)
        : null;
    }),
} as const satisfies Readonly<Record<string, Fill>>;

/**
 * Fills a template in one language: `净增{change:rise}` → 净增 and 56.7万人, the number marked to stay unbroken. A slot that
 * finds no single number, or says what the numbers do not, is left as … and reported.
 */
export function fillSlots(template: Localized, subject: Subject): Outcome<Finding> {
  const parts = template[subject.language].split(/(\{[^{}]*\})/).filter((part) => part !== '');
  const filled = parts.map((part) =>
    part.startsWith('{') ? fillSlot(part, subject) : { run: { text: part, number: false }, problems: [] },
  );
  const runs = filled.map(({ run }, i) =>
    i === 0 && subject.language === 'en' ? { ...run, text: capital(run.text) } : run,
  );
  return { value: runs, problems: filled.flatMap(({ problems }) => problems) };
}

/** A finding as a plain string. */
export function findingText(finding: Finding): string {
  return finding.map(({ text }) => text).join('');
}

function fillSlot(slot: string, subject: Subject): { readonly run: FindingRun; readonly problems: readonly Problem[] } {
  const [name = '', ...rest] = slot.slice(1, -1).split(':');
  const known: Readonly<Record<string, Fill>> = slots;
  const fill = Object.hasOwn(known, name) ? known[name] : undefined;
  const done = fill ? fill(asked(rest), subject) : (['chart-slot-unknown', Object.keys(slots).join(', ')] as const);
  if ('text' in done) return { run: done, problems: [] };
  return {
    run: { text: '…', number: false },
    problems: [problem(done[0], { file: subject.file }, { slot, says: done[1] })],
  };
}

function asked(rest: readonly string[]): Asked {
  const directions = rest.filter((part) => part === 'rise' || part === 'fall');
  const periods = rest.filter((part) => /^\d{4}/.test(part));
  const codes = rest.filter((part) => !/^\d{4}/.test(part) && part !== 'rise' && part !== 'fall');
  return { direction: directions[0] ?? null, period: periods[0] ?? null, codes };
}

/**
 * The points an argument list names: each code must be the indicator, the district or the key of the point's series.
 */
function pointsOf({ codes, period }: Asked, { series, key }: Subject): readonly Point[] {
  const named = series
    .flatMap((one) =>
      one.points
        .filter((point) =>
          codes.every((code) => code === one.key || code === point.indicator || code === point.district),
        )
        .map((point) => ({ one, point })),
    )
    .filter(({ point }) => period === null || point.period === period);
  const own = named.filter(({ one }) => one === key);
  return (own.length > 0 && named.length > 1 ? own : named).map(({ point }) => point);
}

function between(request: Asked, subject: Subject, say: (change: Change) => string | null): ReturnType<Fill> {
  const found = pointsOf(request, subject);
  const [first, last] = [found[0], found.at(-1)];
  const one = subject.series.find(({ points }) => first && points.includes(first));
  if (!first || !last || first === last || !found.every((point) => one?.points.includes(point))) return empty(found);
  const refused = unsafe([first, last], one);
  if (refused) return refused;
  const [from, to] = [first.observation, last.observation];
  const [gain, times] = [gainOf(from, to), timesOf(from, to)];
  if (gain === null || times === null) return ['chart-slot-unsafe', from.text];
  const direction = directionOf(gain);
  const written = `${from.text} → ${to.text}`;
  if (direction === null && from.value !== to.value) return ['chart-slot-rounded', written];
  if (request.direction === null || request.direction !== direction) return ['chart-slot-contradicts', written];
  const text = say({ gain, times, unit: to.unit });
  return text === null ? ['chart-slot-rounded', written] : number(sure([from, to], subject.language) + text);
}

/** What a number gained, and how many times it became what it was. */
interface Change {
  readonly gain: Between;
  readonly times: Between;
  readonly unit: string;
}

/** 约 where the report itself says so. */
function sure(from: readonly Point['observation'][], language: Language): string {
  return from.some(isAbout) ? aboutWord(language) : '';
}

function inPercent(share: Between): string | null {
  const agreed = agreedPercent(share);
  return agreed === null ? null : `${Math.abs(agreed.percent)}%`;
}

function ratio(
  { codes, period }: Asked,
  subject: Subject,
  say: (times: Between, printedTimes: number) => string | null,
): ReturnType<Fill> {
  const shared = codes.slice(2);
  const [part, whole] = codes
    .slice(0, 2)
    .map((code) => pointsOf({ codes: [code, ...shared], period, direction: null }, subject));
  if (part?.length !== 1 || whole?.length !== 1 || !part[0] || !whole[0])
    return empty([...(part ?? []), ...(whole ?? [])]);
  const refused = unsafe([part[0], whole[0]], undefined);
  if (refused) return refused;
  const [of, all] = [part[0].observation, whole[0].observation];
  const times = timesOf(of, all);
  const text = times === null ? null : say(times, all.value / of.value);
  return text === null
    ? ['chart-slot-contradicts', `${of.text} : ${all.text}`]
    : number(sure([of, all], subject.language) + text);
}

/** Bounds give no number to reckon with, nor do things counted differently. */
function unsafe(points: readonly Point[], series: Series | undefined): Refusal | null {
  const open = points.find(({ observation }) => isOpen(observation));
  if (open) return ['chart-slot-unsafe', open.observation.text];
  return series?.differs ? ['chart-slot-unsafe', series.key] : null;
}

function empty(found: readonly Point[]): Refusal {
  return [
    'chart-slot-empty',
    found.map(({ indicator, district, period }) => `${indicator}:${district}:${period}`).join(', ') || '–',
  ];
}

function number(text: string): { readonly text: string; readonly number: true } {
  return { text, number: true };
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
