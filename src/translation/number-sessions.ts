// Sessions of bodies: 七届三次 is the third session of the seventh committee, and both numbers stand in the English
// whichever is whose.
import type { Span } from '../annotations/index.ts';
import { readHan, type EnglishNumber } from '../numerals/index.ts';

const figure = '[一二三四五六七八九十百\\d]+';
const printed = new RegExp(`(${figure})届[^，。；：]{0,14}?(${figure})次`, 'g');
const session = /^ (?:[\w’()-]+ ){0,3}?(?:sessions?|plenary|plenum|meetings?)\b/i;
const body = /^ (?:[\w’()-]+ ){0,2}?(?:committees?|congress|congresses|councils?|board)\b/i;

/** The two numbers of a body and its session, and the English ones that are told of each. */
interface Told {
  readonly at: Span;
  /** Each under the noun that is its own. */
  readonly right: readonly (EnglishNumber | undefined)[];
  /** Each under the other's. */
  readonly crossed: readonly (EnglishNumber | undefined)[];
}

/** Of each body the English of which gives its number to the session: the two English numbers. */
export function crossedSessions(zh: string, en: string, english: readonly EnglishNumber[]): EnglishNumber[][] {
  return sessionsIn(zh, en, english)
    .filter(({ right, crossed }) => isWhole(crossed) && right.every((one) => one === undefined))
    .map(({ crossed }) => crossed.filter((one) => one !== undefined));
}

/** Where the Chinese names a session that the English names rightly: the order of its two numbers says nothing. */
export function toldSessions(zh: string, en: string, english: readonly EnglishNumber[]): Span[] {
  return sessionsIn(zh, en, english)
    .filter(({ right }) => isWhole(right))
    .map(({ at }) => at);
}

const isWhole = (both: readonly (EnglishNumber | undefined)[]): boolean => both.every((one) => one !== undefined);

function sessionsIn(zh: string, en: string, english: readonly EnglishNumber[]): Told[] {
  const said = (value: number, noun: RegExp): EnglishNumber | undefined =>
    english.find((one) => one.value === value && one.sort === 'ordinal' && noun.test(en.slice(one.at[1])));
  return [...zh.matchAll(printed)].flatMap(({ 0: whole, 1: term = '', 2: turn = '', index }) => {
    const [ofBody, ofSession] = [number(term), number(turn)];
    if (ofBody === ofSession) return [];
    return {
      at: [index, index + whole.length],
      right: [said(ofSession, session), said(ofBody, body)],
      crossed: [said(ofBody, session), said(ofSession, body)],
    };
  });
}

function number(text: string): number {
  return /^\d/.test(text) ? Number(text) : (readHan(text) ?? Number.NaN);
}
