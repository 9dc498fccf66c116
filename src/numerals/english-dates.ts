// Dates of English texts: 24 July is 724, a month alone 7. A year is a count like any other.
import { core, type Around, type Core, type EnglishReader } from './english-reader.ts';
import { months } from './english-words.ts';
import { anyOf, lookUp, nth } from './read-words.ts';

const month = `(?:${anyOf(months)})`;
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`;
const to = '(?: to | and |–|-)';

export const dateReaders: readonly EnglishReader[] = [
  {
    name: 'daysOfMonth',
    pattern: `(?<dayFrom>${day})${nth}?${to}(?<dayTo>${day})${nth}? (?<monthOf>${month})\\b`,
    read: ({ dayFrom, dayTo, monthOf }) => [dayFrom!, dayTo!].flatMap((one) => dayOf(monthOf!, one)),
  },
  {
    name: 'monthOfDays',
    pattern: `(?<monthFor>${month}) (?<firstDay>${day})${to}(?<lastDay>${day})(?!\\d|,\\d)\\b`,
    read: ({ monthFor, firstDay, lastDay }) => [firstDay!, lastDay!].flatMap((one) => dayOf(monthFor!, one)),
  },
  {
    name: 'years',
    pattern: String.raw`(?<century>19|20)(?<year>\d\d)[/–-](?<yearTo>\d\d)(?!\d)`,
    read: ({ century, year, yearTo }) => [year!, yearTo!].flatMap((one) => core(Number(century! + one), 'count', true)),
  },
  {
    name: 'day',
    pattern: `(?<day>${day})${nth}? (?<monthAfter>${month})\\b`,
    read: ({ day: one, monthAfter }) => dayOf(monthAfter!, one!),
  },
  {
    name: 'month',
    pattern: `(?<month>${month})(?: (?<dayAfter>${day})(?!\\d|[,.]\\d))?\\b`,
    read: ({ month: name, dayAfter }, around) =>
      dayAfter === undefined ? monthAlone(name!, around) : core(100 * lookUp(months, name!) + Number(dayAfter), 'date'),
  },
];

function dayOf(name: string, one: string): Core[] {
  return core(100 * lookUp(months, name) + Number(one), 'date', true);
}

/** May Day is a name, and May that begins a sentence a verb, unless a year or another month follows. */
function monthAlone(name: string, { before, after }: Around): Core[] {
  const isMay = /^may$/i.test(name);
  const begins = /(?:^|[.!?:;]\s|[‘“(]|\n)$/.test(before);
  const isVerb = isMay && begins && !/^(?: (?:19|20)\d\d|,? (?:and|to) [A-Z])/.test(after);
  return isVerb || (isMay && /^ Day\b/.test(after)) ? [] : core(lookUp(months, name), 'date');
}
