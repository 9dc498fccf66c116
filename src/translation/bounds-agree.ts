// Whether an English number is as firm as the Chinese one that it answers.
import type { EnglishNumber } from '../numerals/index.ts';
import { after, before, neighbours, type Told } from './listed-numbers.ts';
import { isDozen, type NumberPair } from './pair-numbers.ts';

/** A bound word may be said once of several: at least 60 and 30 per cent. */
export function boundsAgree(pair: NumberPair, told: Told): boolean {
  const { zh, en } = pair;
  if (zh.sort === 'date' || zh.sort === 'day' || en.sort === 'ordinal' || en.sort === 'vague') return true;
  if (zh.bound === en.bound || (zh.or ?? zh.bound) === en.bound || ways.some(({ isSaid }) => isSaid(pair, told.text)))
    return true;
  return en.bound === 'exact' && sharesBound(pair, told);
}

/** Said of the first or the last of a list of numbers that are all as firm. */
function sharesBound({ zh, en }: NumberPair, told: Told, seen: readonly EnglishNumber[] = []): boolean {
  return neighbours(en, told)
    .filter((other) => !seen.includes(other))
    .some((other) => {
      const partner = told.pairs.find((one) => one.en === other);
      if (partner?.zh.bound !== zh.bound) return false;
      return other.bound === zh.bound || (other.bound === 'exact' && sharesBound(partner, told, [...seen, en]));
    });
}

interface Way {
  readonly isSaid: (pair: NumberPair, text: string) => boolean;
}

const time =
  /^[- ](?:an? |of the |the )?(?:working |consecutive |full |long )?(?:years?|months?|weeks?|days?|hours?|decades?)\b/i;

/** Where a bound in one language answers none in the other. */
const ways: readonly Way[] = [
  // within says the limit that 以内 is
  {
    isSaid: (pair, text) =>
      pair.zh.bound === 'at_most' && /\bwithin(?: the (?:first|last|next))? $/i.test(before(pair, text)),
  },
  // over three years is during them, as well as more than them
  {
    isSaid: (pair, text) =>
      pair.zh.bound === 'exact' &&
      /\bover (?:(?:the|a) (?:(?:past|last|next|first|coming|following) )?)?$/i.test(before(pair, text)) &&
      time.test(after(pair, text)),
  },
  // 近三年 is the past three years, as well as nearly three
  {
    isSaid: (pair, text) =>
      pair.zh.bound === 'nearly' &&
      /\b(?:past|last|recent) $/i.test(before(pair, text)) &&
      time.test(after(pair, text)),
  },
  // a preposition that belongs to the word before it: talks about 3 issues
  {
    isSaid: (pair, text) => pair.zh.bound === 'exact' && adverbs.test(before(pair, text)),
  },
  // beside a small count a word that is a preposition as often as a bound is taken for one
  {
    isSaid: (pair, text) =>
      !pair.zh.isRequired &&
      /\b(?:about|above|around|below|beyond|over|under|up to) (?:the )?$/i.test(before(pair, text)),
  },
  // a dozen is more than ten, and 十余 no more firm
  {
    isSaid: ({ zh, en }) => isDozen(zh, en) && en.bound !== 'at_most',
  },
  // who passes five resolutions has not more than five
  {
    isSaid: (pair, text) =>
      pair.zh.bound === 'exact' && /\bpass(?:ed|es|ing) $/i.test(before(pair, text)) && passed.test(after(pair, text)),
  },
  // what comes under four heads is not fewer than four
  {
    isSaid: (pair, text) => /\bunder (?:the )?$/i.test(before(pair, text)) && headings.test(after(pair, text)),
  },
  // the number belongs to a name: under 4+N consultation
  {
    isSaid: (pair, text) => /^\+\p{L}/u.test(after(pair, text)),
  },
];

/** What is passed, as a vote or a test is. */
const passed = new RegExp(
  `^ (?:[\\w’-]+ ){0,2}?(?:${[
    'resolutions?|motions?|proposals?|rules?|laws?|regulations?|measures?|plans?|reports?|drafts?',
    'tests?|exams?|inspections?',
  ].join('|')})\\b`,
  'i',
);

/** What things are put under. */
const headings = new RegExp(
  `^ (?:[\\w’-]+ ){0,2}?(?:${[
    'heads|headings|titles|categories|groups|themes|topics',
    'schemes|programmes|plans|projects|policies|agreements|contracts|laws|rules',
  ].join('|')})\\b`,
  'i',
);

/** Words that take about, over or under as their preposition. */
const adverbs = new RegExp(
  `\\b(?:${[
    '(?:talk|think|speak|learn|know|hear|ask|worr|complain|inform|report|question|stor|debat|concern|care)\\w* about',
    '(?:authority|control|power|supervision|preside|presided|disputes?|spread|extend\\w*) over',
    '(?:fall|fell|come|came|grouped|listed|arranged) under',
    '(?:built|centr\\w+|gather\\w*|organi\\w+) around',
  ].join('|')}) (?:the |these |those )?$`,
  'i',
);
