// Whether an English number counts what the Chinese one that it answers counts.
import type { EnglishNumber } from '../numerals/index.ts';
import type { ChineseNumber } from './chinese-number.ts';
import { after, neighbours, type Told } from './listed-numbers.ts';
import { sortsAgree, type NumberPair } from './pair-numbers.ts';

export function unitsAgree(pair: NumberPair, told: Told): boolean {
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
const firmness = 'nearly|about|almost|only|just|under|over|more than|less than';
const leftOut: readonly RegExp[] = [
  // 88 per cent, up from 81
  new RegExp(`${unit},? (?:up|down|rising|compared|against|higher|lower)(?: from| with| than)? $`, 'i'),
  // from 92 per cent at best to under 40 at worst
  new RegExp(`${unit}(?: [\\p{L}’-]+){0,3} (?:to|and|or) (?:(?:${firmness}) )?$`, 'iu'),
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
