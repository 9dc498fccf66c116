// What is wrong with an English number beside the Chinese one that it answers: its bound, its unit.
import type { EnglishNumber } from '../numerals/index.ts';
import type { ChineseNumber } from './chinese-number.ts';
import { isDozen, sortsAgree, type NumberPair } from './pair-numbers.ts';

/** All that is told of one segment's English: its text, its numbers in order, and which of them are paired. */
export interface Told {
  readonly text: string;
  readonly english: readonly EnglishNumber[];
  readonly pairs: readonly NumberPair[];
}

export function faultsOf(pair: NumberPair, told: Told): ('bound' | 'unit')[] {
  return [
    ...(boundsAgree(pair, told) ? [] : (['bound'] as const)),
    ...(unitsAgree(pair, told) ? [] : (['unit'] as const)),
  ];
}

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
const before = ({ en }: NumberPair, text: string): string => text.slice(Math.max(0, en.at[0] - 40), en.at[0]);
const after = ({ en }: NumberPair, text: string): string => text.slice(en.at[1]);

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
  // what comes under four heads is not fewer than four
  {
    isSaid: (pair, text) => /\bunder (?:the )?$/i.test(before(pair, text)) && headings.test(after(pair, text)),
  },
  // the number belongs to a name: under 4+N consultation
  {
    isSaid: (pair, text) => /^\+\p{L}/u.test(after(pair, text)),
  },
];

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

/** Between two numbers of a list: 15, 12 and 9 per cent; 210 million of the 346 million yuan. */
const listed = new RegExp(
  '^(?: ?%| per cent| percentage points?| yuan)?(?:,? and|,? or|,| to| of the| of a total of|–|-)? ?' +
    '(?:respectively )?' +
    '(?:about|nearly|some|almost|around|more than|over|at least|no (?:less|fewer|more) than|up to)? ?' +
    '(?:an? )?$',
  'i',
);

/** The numbers before and after `en` that stand in one list with it. */
function neighbours(en: EnglishNumber, { text, english }: Told): EnglishNumber[] {
  const at = english.indexOf(en);
  return [english[at - 1], english[at + 1]].filter(
    (other): other is EnglishNumber =>
      other !== undefined && listed.test(text.slice(Math.min(en.at[1], other.at[1]), Math.max(en.at[0], other.at[0]))),
  );
}

function unitsAgree(pair: NumberPair, told: Told): boolean {
  const { zh, en } = pair;
  const rest = after(pair, told.text);
  if (unlike.some((row) => row.zh.test(zh.text) && row.not.test(rest) && !row.but?.test(rest))) return false;
  if (zh.sort === 'instances' || (zh.sort === 'percent' && en.sort === 'times')) return true;
  return sortsAgree(zh, en) || sharesUnit(zh, en, told) || isUnitLeftOut(pair, told) || isPartOfSum(pair, told.text);
}

/** English says the unit of several once. */
function sharesUnit(zh: ChineseNumber, en: EnglishNumber, told: Told, seen: readonly EnglishNumber[] = []): boolean {
  if (en.sort !== 'count' || !['percent', 'points', 'money'].includes(zh.sort)) return false;
  return neighbours(en, told)
    .filter((other) => !seen.includes(other))
    .some((other) => sortsAgree(zh, other) || sharesUnit(zh, other, told, [...seen, en]));
}

/** What may follow a number whose unit is left out: no noun that it would count. */
const unsaid =
  /^(?:[,.;:)’]|$| (?:last|this|in|on|at|for|from|of|to|by|as|and|or|were|was|an?|the|respectively|came|went|each)\b)/i;
const unit = '(?: yuan|%| per cent| percent| percentage points?)';
const leftOut: readonly RegExp[] = [
  // 88 per cent, up from 81
  new RegExp(`${unit},? (?:up|down|rising|compared|against|higher|lower)(?: from| with| than)? $`, 'i'),
  // the city raised 3.2 million yuan and the districts 5.6 million
  new RegExp(`${unit}(?:,| and|, and) (?:the )?(?:[\\p{L}’-]+ ){1,3}$`, 'iu'),
];

/** A unit that stood with the number before. */
function isUnitLeftOut({ zh, en }: NumberPair, { text, english }: Told): boolean {
  if (en.sort !== 'count' || !unsaid.test(text.slice(en.at[1]))) return false;
  const other = english[english.indexOf(en) - 1];
  const between = other === undefined ? '' : text.slice(other.at[1], en.at[0]);
  return other !== undefined && sortsAgree(zh, other) && leftOut.some((pattern) => pattern.test(between));
}

/** Of 15 million yuan, of which 9 million came from the city and 6 million from the districts. */
function isPartOfSum({ zh, en }: NumberPair, text: string): boolean {
  if (zh.sort !== 'money' || en.sort !== 'count' || !/illion$/.test(en.text)) return false;
  const sum = /\byuan,? (?:of which|of this|of that|including|made up of|with)\b[^.;]*$/i;
  return (
    sum.test(text.slice(0, en.at[0])) &&
    !/^ (?!yuan\b)\p{L}+(?:s|ese|ople)\b/u.test(text.slice(en.at[1]).replace(/^ was\b/, ''))
  );
}

interface Unlike {
  /** The Chinese number with its unit. */
  readonly zh: RegExp;
  /** What the English may not count. */
  readonly not: RegExp;
  /** Unless it counts this. */
  readonly but?: RegExp;
}

/** What English counts where the Chinese counts occasions. */
const occasions = [
  ...['times', 'occasions', 'instances', 'attendances', 'visits', 'uses', 'places', 'cases', 'sessions', 'trips'],
  ...['benefits', 'payments', 'claims', 'reimbursements', 'entries', 'records', 'updates', 'rescues', 'checks'],
  ...['consultations', 'participations', 'enrolments', 'inspections', 'calls', 'inquiries', 'enquiries', 'views'],
].join('|');
const counts = (nouns: string): RegExp => new RegExp(`^ (?:[\\w’-]+ ){0,2}?(?:${nouns})\\b`, 'i');
const occasion = new RegExp(`^ (?:[\\w’-]+ ){0,3}?(?:${occasions})\\b`, 'i');

const unlike: readonly Unlike[] = [
  // one person may count twice
  {
    zh: /人次$|人（次）$|人·次$/,
    not: counts('people|persons|workers|employees|members|officials|women'),
    but: occasion,
  },
  // one firm may be visited twice
  {
    zh: /家次$|家（次）$/,
    not: counts('enterprises|firms|companies|employers|businesses'),
    but: occasion,
  },
  // one household may be visited twice
  {
    zh: /户次$|户（次）$/,
    not: counts('households|families|homes'),
    but: occasion,
  },
  // persons are not occasions
  {
    zh: /[人名位]$/,
    not: /^ (?:times|occasions|attendances|visits)\b/i,
  },
  // a household is more than one person
  {
    zh: /户$/,
    not: counts('people|persons|workers|employees|members'),
    but: /^ (?:[\w’-]+ ){0,4}?(?:households?|famil(?:y|ies)|homes?|households’)\b/i,
  },
  // yuan
  {
    zh: /(?<![美欧港])元$/,
    not: /^ (?:US |Hong Kong )?(?:dollars|euros|pounds)\b/i,
  },
];
