// Shares of a whole in English texts, and how many times as much: half, one in three, two thirds, fivefold.
import { core, type Around, type Core, type EnglishReader } from './english-reader.ts';
import { cardinals, multiples, parts } from './english-words.ts';
import { anyOf, lookUp, readWords, scale, scaleOf, word, written } from './read-words.ts';

/** A count and what it is a part of: read before counts. */
export const shareReaders: readonly EnglishReader[] = [
  {
    name: 'inAll',
    pattern: String.raw`(?<inOf>${written}|\d+) (?:in|out of)(?: every)? (?<inAll>${written}|\d+)\b`,
    read: ({ inOf, inAll, is_inAll: whole }, { after }) => ofAll([inOf!, inAll!], whole!, after),
  },
  {
    name: 'wholesAndPart',
    pattern: String.raw`(?<wholes>${word}|\d+) and (?:an? )?(?<andPart>half|quarter)(?: (?<andScale>${scale}))?\b`,
    read: ({ wholes, andPart, andScale }) =>
      core((readWords(wholes!)! + 1 / lookUp(parts, andPart!)) * scaleOf(andScale), 'count'),
  },
  {
    name: 'partOfScale',
    pattern: `(?<scaleParts>an?|${word}) (?<scalePart>${anyOf(parts)}) of an? (?<partedScale>${scale})\\b`,
    read: ({ scaleParts, scalePart, partedScale }) =>
      core((countOf(scaleParts!)! / lookUp(parts, scalePart!)) * scaleOf(partedScale), 'count'),
  },
  {
    name: 'again',
    pattern: String.raw`half as (?:many|much)(?: [\p{L}’-]+){0,2}? again\b`,
    read: () => core(1.5, 'times'),
  },
  {
    name: 'part',
    pattern: String.raw`(?<count>an?|${word}|\d+)[- ](?<part>${anyOf(parts)})\b`,
    read: ({ count, part }, around) => partOf(count!, part!, around),
  },
];

/** Words that say a share or a multiple by themselves: read after half a dozen and half a million. */
export const loneShareReaders: readonly EnglishReader[] = [
  { name: 'half', pattern: String.raw`(?:half|halves)\b`, read: (_, around) => halfOf(around) },
  { name: 'halved', pattern: String.raw`halv(?:ed|ing)\b`, read: () => core(0.5, 'share') },
  {
    name: 'fold',
    pattern: `(?<fold>${anyOf(cardinals)})fold\\b`,
    read: ({ fold }) => core(lookUp(cardinals, fold!), 'times'),
  },
  {
    name: 'multiple',
    pattern: `(?<multiple>${anyOf(multiples)})\\b`,
    read: ({ multiple }) => core(lookUp(multiples, multiple!), 'times'),
  },
];

/** Five in 2015, ten in three days and two in one are two numbers. */
function ofAll([part, all]: readonly [string, string], match: string, after: string): Core[] {
  const [some, whole] = [readWords(part)!, readWords(all)!];
  const isApart = some >= whole || /^(?:19|20)\d\d$/.test(all) || time.test(after);
  if (!isApart) return core(some / whole, 'share');
  const one = (words: string, from: number): Core[] =>
    /^one$/i.test(words)
      ? []
      : [{ value: readWords(words)!, sort: 'count', isDigits: /^\d/.test(words), at: [from, from + words.length] }];
  return [...one(part, 0), ...one(all, match.length - all.length)];
}

const time = /^[ -](?:working |calendar )?(?:years?|months?|weeks?|days?|hours?|minutes?|decades?)\b/i;

function countOf(words: string): number | null {
  return /^an?$/i.test(words) ? 1 : readWords(words);
}

/** What a third or a fifth stands before where it counts and does not part: eight third prizes. */
const placed = /^ (?:time|part(?:y|ies)|prizes?|places?|sessions?|editions?|rounds?|anniversary|generation|batch)\b/i;

/** A third of, two thirds; the third quarter and half a year are times of the year. */
function partOf(count: string, part: string, { before, after }: Around): Core[] {
  const [number, of] = [countOf(count), lookUp(parts, part)];
  if (number !== null && number > 1 && placed.test(after))
    return [...core(number, 'count', /^\d/.test(count)), ...core(of, 'ordinal')];
  if (/\band $/i.test(before)) return core(number! / of, 'count');
  if (number === null || placed.test(after) || /^ part of the year\b/i.test(after)) return [];
  const isOfYear = /^(?:-| (?:a |of the )?)year/i.test(after) || /\b(?:first|last|past|next) $/i.test(before);
  if (/^quarters?$/i.test(part) && isOfYear) return core(number, 'count');
  if (/^half$/i.test(part) && (isOfYear || ofTime.test(after))) return core(0.5, 'count');
  return core(number / of, 'share');
}

const ofTime = /^(?:-| (?:an? |the |of the |past )?)(?:year|month|week|day|hour|century|term|past)|^ past\b/i;

/** Half of a year, a day or a life is a stretch of time, not a share. */
function halfOf({ before, after }: Around): Core[] {
  const inOrder = /\b(?:first|second|latter|former)[- ]$/i.test(before);
  return core(0.5, ofTime.test(after) || inOrder ? 'count' : 'share');
}
