// Sessions of bodies: 七届三次 is the third session of the seventh committee, and both numbers stand in the English
// whichever is whose.
import { readHan, type EnglishNumber } from '../numerals/index.ts';

const figure = '[一二三四五六七八九十百\\d]+';
const printed = new RegExp(`(${figure})届[^，。；：]{0,14}?(${figure})次`, 'g');
const session = /^ (?:[\w’()-]+ ){0,3}?(?:sessions?|plenary|plenum|meetings?)\b/i;
const body = /^ (?:[\w’()-]+ ){0,2}?(?:committees?|congress|congresses|councils?|board)\b/i;

/** Of each body the English of which gives its number to the session: the two English numbers. */
export function crossedSessions(zh: string, en: string, english: readonly EnglishNumber[]): EnglishNumber[][] {
  return [...zh.matchAll(printed)].flatMap(([, term = '', turn = '']) => {
    const [ofBody, ofSession] = [number(term), number(turn)];
    if (ofBody === ofSession) return [];
    const said = (value: number, noun: RegExp): EnglishNumber | undefined =>
      english.find((one) => one.value === value && one.sort === 'ordinal' && noun.test(en.slice(one.at[1])));
    const crossed = [said(ofBody, session), said(ofSession, body)];
    const right = [said(ofSession, session), said(ofBody, body)];
    return crossed.every((one) => one !== undefined) && right.every((one) => one === undefined)
      ? [crossed.filter((one) => one !== undefined)]
      : [];
  });
}

function number(text: string): number {
  return /^\d/.test(text) ? Number(text) : (readHan(text) ?? Number.NaN);
}
