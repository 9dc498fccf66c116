// What English counts: in digits, in words, by the dozen, in plurals of a size, one after another.
import { core, type Around, type Core, type EnglishReader } from './english-reader.ts';
import { cardinals, ordinals, phrases, scales, vague, vagueScales } from './english-words.ts';
import { anyOf, lookUp, readWords, scale, scaleOf, word, written } from './read-words.ts';

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
/** twenty … ninety, which stand before an ordinal: twenty-first. */
const tens = Object.keys(cardinals)
  .filter((each) => each.endsWith('ty'))
  .join('|');
/** What stands for one before a word of scale: a dozen, the first hundred. */
const oneOf = 'an?|half an?|the (?:first|last|past|next|coming)|another';
/** As a newspaper shortens them, joined to the digits: 12m yuan. */
const short: Readonly<Record<string, number>> = { m: 1e6, bn: 1e9, tn: 1e12 };
/** A score of 95 points is no twenty. */
const ofThings = String.raw`(?: of (?!\d|${word}\b|an?\b|the\b)| or (?:so|more)\b)`;
/** Whose scores they are: a mark in a test, not a number. */
const marks = String.raw`(?<!\b(?:the|their|its|his|her|our|average|tests?|exams?|total|high|low|top) )`;

export const countReaders: readonly EnglishReader[] = [
  {
    name: 'phrase',
    pattern: `(?<phrase>${anyOf(phrases)})\\b`,
    read: ({ phrase }) => core(lookUp(phrases, phrase!), 'count'),
  },
  {
    name: 'score',
    pattern: `${marks}(?:(?<halfScore>half) )?(?<score>an?|${word}) scores?(?=${ofThings})`,
    read: ({ halfScore, score }) =>
      core(20 * (/^an?$/i.test(score!) ? 1 : readWords(score!)!) * (halfScore === undefined ? 1 : 0.5), 'count'),
  },
  {
    name: 'sizes',
    pattern: `(?<sizes>${anyOf(vagueScales)}) of (?<sizeOf>${anyOf(vague)})\\b`,
    read: ({ sizes, sizeOf }) => core(lookUp(vagueScales, sizes!) * lookUp(vague, sizeOf!), 'vague'),
  },
  {
    name: 'several',
    pattern: String.raw`(?:several|a few) (?<several>${anyOf(scales)})\b`,
    read: ({ several }) => core(sizeOf(several!), 'vague'),
  },
  {
    name: 'place',
    pattern: String.raw`(?<place>\d{1,3}(?:,\d{3})+|\d+)(?:st|nd|rd|th)\b`,
    read: ({ place }) => core(readWords(place!), 'ordinal', true),
  },
  {
    name: 'short',
    pattern: `(?<shortened>${digits})(?<short>${anyOf(short)})\\b`,
    read: ({ shortened, short: by }) => core(readWords(shortened!)! * lookUp(short, by!), 'count', true),
  },
  {
    name: 'digits',
    pattern: String.raw`(?<digits>${digits})(?:[ -](?<scale>${scale})s?\b)?`,
    read: ({ digits: number, scale: by }) => core(readWords(number!)! * scaleOf(by), 'count', true),
  },
  {
    name: 'scale',
    pattern:
      `(?<aScale>${oneOf}) (?<ofScale>${scale})(?: (?<byScale>million|billion))?` +
      String.raw`(?: and (?<rest>${word}(?:[- ]${word})?))?\b`,
    read: ({ aScale, ofScale, byScale, rest }) =>
      core(
        (/^half/i.test(aScale!) ? 0.5 : 1) * scaleOf(ofScale) * scaleOf(byScale) + (readWords(rest ?? '') ?? 0),
        'count',
      ),
  },
  {
    name: 'tensOrdinal',
    pattern: `(?<ten>${tens})-(?<ordinalOf>${anyOf(ordinals)})\\b`,
    read: ({ ten, ordinalOf }) => core(lookUp(cardinals, ten!) + lookUp(ordinals, ordinalOf!), 'ordinal'),
  },
  {
    name: 'written',
    pattern: `(?<written>${written})\\b`,
    read: ({ written: words }, around) => ofWords(words!, around),
  },
  {
    name: 'vague',
    pattern: `(?:(?<vague>${anyOf(vague)})|${marks}(?<scores>scores)(?=${ofThings}))\\b`,
    read: ({ vague: size }) => core(size === undefined ? 10 : lookUp(vague, size), 'vague'),
  },
  {
    name: 'ordinal',
    pattern: String.raw`(?<ordinal>${anyOf(ordinals)})\b(?!-hand)`,
    read: ({ ordinal }) => core(lookUp(ordinals, ordinal!), 'ordinal'),
  },
];

/** One alone is a pronoun as often as a number. */
function ofWords(words: string, { after }: Around): Core[] {
  const isOne = /^one$/i.test(words);
  return isOne ? [] : core(readWords(words), /^[- ](?:fold|times)\b/i.test(after) ? 'times' : 'count');
}

/** A dozen names a size as ten does. */
function sizeOf(name: string): number {
  return /^dozen$/i.test(name) ? 10 : lookUp(scales, name);
}
