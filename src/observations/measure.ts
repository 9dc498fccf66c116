// What kind of number a number is: how many at a date, what happened within a period, added up since a start, a rate, a
// change.
import type { Measure } from '../codelists/index.ts';
import { isPrice, levelRows } from './level-rows.ts';
import { lastSign, type Sign } from './measure-signs.ts';
import type { Passage } from './passage.ts';
import { isNorm } from './per.ts';
import { isFounded, isProperty, stands, type Counted } from './standing.ts';
import type { Observation } from './types.ts';

export interface Known extends Counted {
  readonly change: Observation['change'];
  /** What the number before in the same part of the sentence is, or null. */
  readonly earlier: Pick<Observation, 'measure'> | null;
  /** Whether the report tells of 近年来, naming no year. */
  readonly undated: boolean;
}

/** 目前，…日均服务12万人次: an average is no total. */
const perHead = /(?:[日月周年人户]均|平均|[日月]活)[^，；]*$/;
/** 共有5600名职工报名: they came; they are not there. */
const happened = /^(?:全年|本次|此次)?共有[^，；]*(?:报名|参加|参与|参赛|获奖|入围|入选)/;
/** 全年新增80人，持证人数达到2000人: the level that was reached, whatever brought it. */
const level = /(?:人数|户数|家数|总数|总量|队伍|规模)[^，；\d]{0,4}(?:达到?|为|有)了?$/;
const balance = /余额|结余|结存|占[^，；]*总数的?$/;

/**
 * By the contract's conventions: what stands is a stock, also where 累计 is said of it; what is done is a running total
 * where it is added up, else a flow; without any word, the indicator's nature.
 */
export function measureOf(passage: Passage, known: Known): Measure {
  if (known.change !== null) return 'change';
  if (known.unitKind === 'share' || known.unitKind === 'ratio') return 'rate';
  const { clauseBefore, after } = passage;
  if (isPrice(passage) || passage.numeral.unit === '岁') return 'stock';
  if (perHead.test(clauseBefore) || happened.test(clauseBefore + after)) return 'flow';
  if (isProperty(known.unitKind) || isNorm(passage) || balance.test(clauseBefore)) return 'stock';
  if (/^其中/.test(clauseBefore) && known.earlier !== null && isCount(known.earlier.measure))
    return known.earlier.measure;
  const sign = lastSign(passage);
  const standing = stands(passage, known);
  const isAway = sign?.says === 'brought' && sign.isAway;
  if (isAway && standing !== false && level.test(clauseBefore)) return 'stock';
  const holds = sign !== undefined && !(standing === true && isAway);
  if (holds) return bySign[sign.says](standing, known);
  return levelRows.find(({ fits }) => fits(passage))?.measure ?? byNature(passage, known);
}

/**
 * 评选出创新工作室18个, 打造驿站15家: they stand, but here they are named or built. 会员31.4万人，建会单位9826家: one stands as
 * the other.
 */
function byNature(passage: Passage, { indicator, unitKind, earlier }: Known): Measure {
  const isLevel = stands(passage, { indicator, unitKind }) !== false && !isFounded(passage.clauseBefore);
  if (indicator !== null) return indicator.measure === 'stock' && !isLevel ? 'flow' : indicator.measure;
  return isLevel && earlier?.measure === 'stock' && bare.test(passage.clauseBefore) ? 'stock' : 'flow';
}

function isCount(measure: Measure): boolean {
  return measure !== 'rate' && measure !== 'change';
}

/** A noun and nothing else. */
const bare = /^(?!.*[新有])[^，；、\d]{1,8}$/;

type BySign = (stands: boolean | undefined, known: Known) => Measure;

const bySign: Readonly<Record<Sign['says'], BySign>> = {
  there: () => 'stock',
  brought: () => 'flow',
  added: (standing) => (standing === true ? 'stock' : 'running_total'),
  // Of what is done, a date only closes the period: 截至年底，受理447件. Where no period is named, nothing opens it.
  date: (standing, { undated }) => (standing !== false ? 'stock' : undated ? 'running_total' : 'flow'),
};

/** Whether the number is counted to a date that the text has, be it only 累计. */
export function isToDate(passage: Passage): boolean {
  const sign = lastSign(passage);
  return sign !== undefined && (sign.says === 'date' || sign.says === 'there' || /累计/.test(passage.partBefore));
}

/** In a table the heads say it: 会员人数 stand, 新增会员 came. */
export function cellMeasure({ measure }: Pick<Observation, 'measure'>, label: string): Measure {
  if (measure === 'rate' || measure === 'change') return measure;
  if (/累计/.test(label)) return 'running_total';
  return /覆盖|涵盖|总数|现有|年末|(?<!新增|发展|新)会员(?:人?数)?$/.test(label) ? 'stock' : 'flow';
}
