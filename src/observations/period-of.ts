// The period a number belongs to: of the nearest that governs: clause, sentence, paragraph, heading, report.
import { findPeriods, type Period, type PeriodContext, type PeriodFound } from '../codelists/index.ts';
import type { Sentence } from '../edition/index.ts';
import { lastAt } from './last-at.ts';
import { lastStart } from './marks.ts';

/** What may stand between a clause's start and a period that governs it: 截至去年底, 市总工会将于今年…. */
const leadsIn =
  /^(?:[一二三四五六七八九十]+是)?(?:截至|截止到?|到|至|自|从|在|仅|其中|早在|而|且|但|同时|据统计)?$|(?:将?于|截至|截止|[^存现所]在)$/;
/** A period that is only compared with, or that is part of a name or an enactment. */
const compared = /(?:比|较|与|同|和)$/;
const notGoverning = /^(?:同期|同比|\d{0,2}月?\d{0,2}日?(?:起|以来(?!，)))/;
/** Directly before a number it governs that number: 由2016年的35家增加到2019年的120家, 以及2018年新评选的23位. */
const ofNumber = /^[底末初]?(?:新[\u4e00-\u9fff]{1,3})?的[近约超]?过?\d(?![\d.]*倍)/;
/** So far at most from the period to the number it governs alone. */
const OWN = 5;

export interface Governing {
  /** All that open a clause or a sentence, and those among them that open a sentence. In order. */
  readonly all: readonly PeriodFound[];
  /** Those that stand directly before a number and govern it alone. In order. */
  readonly single: readonly PeriodFound[];
  readonly openings: readonly PeriodFound[];
}

/** The periods in a block that govern something. `sentences` in order. */
export function governingPeriods(text: string, sentences: readonly Sentence[], context: PeriodContext): Governing {
  const rows = findPeriods(text, context).flatMap((found) => {
    const sentence = lastAt(sentences, found.at[0], ({ at }) => at[0]);
    const after = text.slice(found.at[1], found.at[1] + 16);
    if (sentence === undefined || notGoverning.test(after)) return [];
    const before = text.slice(Math.max(sentence.at[0], found.at[0] - 60), found.at[0]);
    const clause = before.slice(lastStart('lead', before));
    const single = ofNumber.test(after);
    if ((compared.test(clause) && !single) || !(leadsIn.test(clause) || single)) return [];
    return [{ found, single, opens: before.length === clause.length && clause.length <= 4 }];
  });
  const [single, all] = [true, false].map((one) => rows.filter((row) => row.single === one));
  return {
    single: single!.map(({ found }) => found),
    all: all!.map(({ found }) => found),
    openings: all!.filter(({ opens }) => opens).map(({ found }) => found),
  };
}

/**
 * In the number's own sentence the last before it; else the last that opened an earlier sentence. `undefined`: none
 * in the block.
 */
export function periodAt(
  place: number,
  sentence: Sentence,
  { all, single, openings }: Governing,
): Period | null | undefined {
  const own = lastAt(single, place, ({ at }) => at[0]);
  if (own !== undefined && place - own.at[1] <= OWN) return own.period;
  const nearest = lastAt(all, place, ({ at }) => at[0]);
  if (nearest !== undefined && nearest.at[0] >= sentence.at[0]) return nearest.period;
  return lastAt(openings, place, ({ at }) => at[0])?.period;
}
