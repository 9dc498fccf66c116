// Numbers of English segments spoiled by script: value, size, firmness, unit, order. What is spoiled is found by
// patterns of its own, not by the checks' grammar, so that a number that grammar overlooks is spoiled too.
import type { Placed } from './five.ts';
import { mutant, type Change, type Mutant } from './mutant.ts';

const months = 'January February March April May June July August September October November December'.split(' ');
const month = `(?:${months.join('|')})`;
/** An amount that no bound word stands at. */
const firm = new RegExp(
  String.raw`(?<!\b(?:more|less|fewer|lower) than |` +
    String.raw`\b(?:nearly|about|over|least|to|some|No\.|Keyword|Measure|${month}) |` +
    String.raw`[–+\d.,-]|^)` +
    String.raw`\d{1,3}(?:,\d{3})*(?:\.\d+)?(?! ${month}|th|st|nd|rd|[–+\d]|,\d|(?: [\w’]+){0,2} or more|\d)`,
  'gi',
);

interface Kind {
  readonly kind: string;
  readonly changes: (en: string, zh: string) => readonly Change[];
}

const digits = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;
const words = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const places = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const bounds =
  'more than|nearly|almost|close to|about|some|around|at least|(?<!back )over|no fewer than|' +
  'no less than|no more than|up to|fewer than|less than|under';

function each(en: string, pattern: RegExp, to: (match: RegExpExecArray) => readonly string[]): Change[] {
  return [...en.matchAll(pattern)].flatMap((match) =>
    to(match).map((one) => ({ start: match.index, from: match[0], to: one })),
  );
}

const grouped = (value: number): string =>
  new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 }).format(Number(value.toPrecision(12)));
const plain = (text: string): number => Number(text.replaceAll(',', ''));
const next = (list: readonly string[], word: string): string =>
  list[(list.findIndex((one) => one.toLowerCase() === word.toLowerCase()) + 1) % list.length]!;

const kinds: readonly Kind[] = [
  {
    kind: 'digit',
    changes: (en) =>
      each(en, digits, ([number]) =>
        [...number]
          .flatMap((char, i) =>
            /\d/.test(char)
              ? [
                  number.slice(0, i) +
                    String(((Number(char) + (i === 0 ? 0 : 1)) % 9) + (i === 0 ? 1 : 0)) +
                    number.slice(i + 1),
                ]
              : [],
          )
          .filter((one) => one !== number),
      ),
  },
  {
    kind: 'tenfold',
    changes: (en) =>
      each(en, digits, ([number]) =>
        plain(number) === 0 ? [] : [grouped(plain(number) * 10), grouped(plain(number) / 10)],
      ),
  },
  {
    kind: 'scale',
    changes: (en) => [
      ...each(en, /\bmillion\b/g, () => ['billion', 'thousand']),
      ...each(en, /\bbillion\b/g, () => ['million']),
      ...each(en, /\bthousand\b/g, () => ['hundred', 'million']),
      ...each(en, /\bhundred\b/g, () => ['thousand']),
      ...each(en, / million\b/g, () => ['']),
    ],
  },
  {
    kind: 'word',
    changes: (en) => [
      ...each(en, new RegExp(`\\b(?:${words.join('|')})\\b`, 'gi'), ([word]) =>
        [next(words, word), words[words.length - 1 - words.indexOf(word.toLowerCase())]!].filter(
          (one) => one !== word.toLowerCase(),
        ),
      ),
      ...each(en, /\bhalf\b/gi, () => ['a third', 'a quarter']),
      ...each(en, /\btwo thirds\b/gi, () => ['three quarters', 'one third']),
    ],
  },
  {
    kind: 'ordinal',
    changes: (en) => [
      ...each(en, new RegExp(`\\b(?:${places.slice(1).join('|')})\\b`, 'gi'), ([word]) => [next(places, word)]),
      ...each(en, /\bfirst (?=half|quarter|three)/gi, () => ['second ']),
      ...each(en, /\b(\d+)th\b/g, ([, number]) => [`${Number(number) + 10}th`]),
    ],
  },
  {
    kind: 'month',
    changes: (en) =>
      each(en, new RegExp(`\\b(?:${months.join('|')})\\b(?! Day)`, 'g'), ([name]) => [next(months, name)]),
  },
  {
    // looking back over half a year says no bound
    kind: 'bound dropped',
    changes: (en) => [
      ...each(
        en,
        new RegExp(
          `\\b(?:${bounds}) (?=(?:an? (?:hundred|thousand|million)|half|\\d|(?:${words.join('|')}|one)\\b))`,
          'gi',
        ),
        () => [''],
      ),
      ...each(en, / or more\b/g, () => ['']),
    ],
  },
  {
    kind: 'bound turned',
    changes: (en) => [
      ...each(en, /\bmore than (?=\d)/gi, () => ['nearly ', 'about ', 'less than ']),
      ...each(en, /\bnearly (?=\d)/gi, () => ['more than ', 'about ', 'over ']),
      ...each(en, /\bat least (?=\d)/gi, () => ['at most ', 'no more than ', 'up to ']),
      ...each(en, /\babout (?=\d)/gi, () => ['more than ', 'nearly ']),
    ],
  },
  {
    // years, and the numbers of headings, are no amounts; one that has a bound gets no second
    kind: 'bound added',
    changes: (en) =>
      each(en, firm, ([number]) =>
        /^(?:19|20)\d\d$/.test(number) ? [] : ['nearly', 'more than', 'about'].map((word) => `${word} ${number}`),
      ),
  },
  {
    kind: 'unit',
    changes: (en) => [
      ...each(en, /percentage points?/g, () => ['per cent']),
      ...each(en, /(?:per cent|%)(?! points?)/g, () =>
        ['percentage points'].map((one) => ` ${one}`.replace(/^ (?= )/, '')),
      ),
      ...each(en, / yuan\b/g, () => ['', ' dollars', ' people']),
      ...each(en, / (?:per cent|percentage points?)\b/g, () => ['']),
    ],
  },
  {
    kind: 'persons',
    changes: (en, zh) =>
      /[人户家](?:次|（次）)/.test(zh)
        ? each(en, /(?<=\d )(?:times|visits|attendances|occasions|instances|uses)\b/g, () => ['people', 'workers'])
        : [],
  },
  { kind: 'swap', changes: (en) => swaps(en) },
];

/** Two numbers of different value exchange their places, their words of firmness left where they are. */
function swaps(en: string): Change[] {
  const all = [...en.matchAll(new RegExp(`${digits.source}(?: (?:million|billion|thousand))?`, 'g'))].filter(
    ({ 0: number, index }) =>
      !/^(?:19|20)\d\d$/.test(number) && !/^(?:th|st|nd|rd)\b/.test(en.slice(index + number.length)),
  );
  return [...neighbours(en, all), ...neighbours(en, [...en.matchAll(counted)])];
}

/** Counts in words: three subdistricts and two communities. */
const counted = new RegExp(`\\b(?:${words.join('|')})\\b(?=[ -][a-z])`, 'g');

function neighbours(en: string, all: readonly RegExpExecArray[]): Change[] {
  return all.slice(1).flatMap((b, i) => {
    const a = all[i]!;
    const from = en.slice(a.index, b.index + b[0].length);
    const to = b[0] + en.slice(a.index + a[0].length, b.index) + a[0];
    return a[0] === b[0] ? [] : [{ start: a.index, from, to }];
  });
}

/** Every one there is. */
export function numberMutants(segments: readonly Placed[]): Mutant[] {
  return segments.flatMap((placed) =>
    kinds.flatMap(({ kind, changes }) =>
      changes(placed.segment.en, placed.segment.zh).map((change) => mutant(placed, kind, change)),
    ),
  );
}
