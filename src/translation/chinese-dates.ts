// Years, months and days of a Chinese segment.
import { hanDigits, readHan, unitAt } from '../numerals/index.ts';
import { readEach, type ChineseNumber, type Told } from './chinese-number.ts';

const figure = String.raw`(?:\d{1,2}|[一二三四五六七八九十]{1,3})`;
const to = '(?:日|号|月)?(?:至|到|-|－|—|–|～|~|、|和)';

/** 上世纪90年代, 五十年代; the 80后 are those born in them. */
const decade = '(?:([上本]|20|21|二十|二十一)世纪)?([1-9]0|[一二三四五六七八九]十)';

/** In order of firmness: what an earlier row takes, a later one does not read again. */
export function dates(text: string): ChineseNumber[] {
  return [
    ...datesOfOneMonth(text),
    ...readEach(text, new RegExp(`(?<![\\d.])(${figure})月(${figure})[日号]`, 'g'), ([, month, day]) =>
      date(100 * number(month!) + number(day!)),
    ),
    ...monthsOfOneRange(text),
    ...readEach(text, new RegExp(`(?<![\\d.])(${figure})月份?(?!\\d{1,2}(?:[日号]|${to}\\d))`, 'g'), ([, month]) =>
      date(number(month!)),
    ),
    ...readEach(text, /(?<![\d.])(\d{1,2})[日号](?![线楼院文令])/g, ([, day]) => ({
      value: Number(day),
      sort: 'day',
    })),
    ...readEach(text, /(?<![\d.])(?:19|20)\d\d(?![\d%]|[.,]\d)/g, ({ 0: year, index }) =>
      isCounted(text.slice(index + year.length)) ? null : date(Number(year)),
    ),
    ...readEach(text, new RegExp(`(?<![\\d.])${decade}年代`, 'g'), ([, century, tens]) =>
      date(firstYear(century, number(tens!))),
    ),
    ...readEach(text, new RegExp(`(?<![\\d.])${decade}后(?=[^\\d])`, 'g'), ([, century, tens]) => ({
      ...date(firstYear(century, number(tens!))),
      isRequired: false,
    })),
    ...readEach(text, /([一二][〇零○一二三四五六七八九]{3})年/g, ([, year]) => date(readYear(year!))),
  ];
}

/** 10月9日至11日, 10月9-11日: both days are of the one month. */
function datesOfOneMonth(text: string): ChineseNumber[] {
  const pattern = new RegExp(`(?<![\\d.])(${figure})月(${figure})(${to})(${figure})[日号]`, 'g');
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [whole, month = '', first = '', between = '', second = ''] = match;
    const middle = match.index + whole.length - second.length - 1;
    const one = (day: string, at: readonly [number, number]): ChineseNumber => ({
      ...exactDate(100 * number(month) + number(day)),
      text: text.slice(...at),
      at,
    });
    return [one(first, [match.index, middle - between.length]), one(second, [middle, match.index + whole.length])];
  });
}

/** 3至5月: March is one of them. */
function monthsOfOneRange(text: string): ChineseNumber[] {
  return readEach(text, new RegExp(`(?<![\\d.])(${figure})(?=(?:至|到|-|－|—|–)${figure}月)`, 'g'), ([, month]) =>
    date(number(month!)),
  );
}

const exactDate = (value: number) => ({ value, sort: 'date', bound: 'exact', isRequired: true }) as const;

function date(value: number): Told {
  return { value, sort: 'date' };
}

/** 2000户, 2000余人 and 2000万 are amounts. */
function isCounted(after: string): boolean {
  return /^(?:[余多]|[百千万亿])/.test(after) || unitAt(after) !== null;
}

/** Without a century the decade that is past most lately. */
function firstYear(century: string | undefined, tens: number): number {
  const isLast = century === undefined ? tens > 20 : /^(?:上|20|二十)$/.test(century);
  return (isLast ? 1900 : 2000) + tens;
}

function number(text: string): number {
  return /^\d/.test(text) ? Number(text) : (readHan(text) ?? Number.NaN);
}

function readYear(text: string): number {
  return Number(Array.from(text, (digit) => hanDigits[digit]).join(''));
}
