// What kind of number a number is: a total at a date (截至, 目前, 累计, 总数), what happened within the period (全年, 新增),
// a rate, a change.
import type { Indicator, Measure } from '../codelists/index.ts';
import type { Passage } from './passage.ts';
import type { Observation } from './types.ts';

type Within = 'sentence' | 'part' | 'clause';
interface Sign {
  readonly sign: RegExp;
  readonly within: Within;
  readonly total: boolean;
  readonly why: string;
}

/** Signs before the number. The last one holds: 全年新建400家，累计达到728家. */
const signs: readonly Sign[] = [
  { sign: /截至|截止|目前|如今|至今|自[^，。；]{1,12}以来/g, within: 'sentence', total: true, why: 'up to a date' },
  { sign: /累计|历年/g, within: 'part', total: true, why: 'added up' },
  {
    sign: /现有|在册|在档|在岗|建档立卡|注册(?:志愿者|用户|会员)|关注人数|粉丝|共有|已有|总数(?!的)|总量(?!的)|已建(?!成)/g,
    within: 'clause',
    total: true,
    why: 'what there is',
  },
  { sign: /全年|当年|本年|年内|半年来|一年来/g, within: 'part', total: false, why: 'what the period brought' },
  {
    sign: /新增|新建|新办|新发展|新评|新覆盖|新成立|净增|同比|增长(?!至|到|为)|下降(?!至|到|为)|减少(?!至|到|为)/g,
    within: 'clause',
    total: false,
    why: 'what was added',
  },
];

interface Weaker {
  readonly fits: (passage: Passage) => boolean;
  readonly total: boolean;
  readonly why: string;
}
/** Of prices, rates and what happens, a level that was reached is no total. */
const flows = new Set(['%', '‰', '元', '件', '起', '人次', '次', '场', '场次']);
const standing = new Set(['家', '个', '座', '支', '所']);

/** Asked where none of those stands. The first one that is met holds. */
const weaker: readonly Weaker[] = [
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      !flows.has(unit ?? '') && /(?:增|减|升|降|扩|提)[加少高升低大]?(?:至|到|为)\s?$/.test(clauseBefore),
    total: true,
    why: 'the level that was reached: 增至33个',
  },
  {
    fits: ({ before, after, numeral: { unit } }) =>
      !flows.has(unit ?? '') &&
      /(?:由|从)\D{0,8}$/.test(before) &&
      /^(?:增|减|升|降|扩|提|精简|压缩|调整|整合)[加少高升低大]?(?:至|到|为)/.test(after),
    total: true,
    why: 'the level before: 由17个减为16个',
  },
  {
    fits: ({ clauseBefore }) => /余额|结余|结存|占[^，；]*总数的?$/.test(clauseBefore),
    total: true,
    why: 'a balance, or a share of all there are',
  },
  {
    fits: ({ clauseBefore }) =>
      /(?:建立|设立|实行|推行|开展)(?!了)[^，；]*的(?:[^，；的]{0,6}(?:单位|企业|机构|公司))$/.test(clauseBefore),
    total: true,
    why: 'those that have something: 设立职工董事的企业37家',
  },
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      standing.has(unit ?? '') && !clauseBefore.includes('新') && /达到?$/.test(clauseBefore),
    total: true,
    why: 'the level that things which stand have reached: 驿站达到7680家',
  },
  {
    fits: ({ sentenceBefore, partBefore, numeral: { unit } }) =>
      unit !== '%' &&
      /^(?:(?:19|20)\d\d年|[今去]年|[上下]半年)(?!底|末)/.test(sentenceBefore) &&
      /签订(?!率)/.test(partBefore),
    total: false,
    why: '2015年，全市签订集体合同1.35万份: signed in that year, and what they cover',
  },
  {
    fits: ({ partBefore }) => /新(?:建|增|签|办|成立|组建|发展)[^，；]*，[^，；]*(?:覆盖|涵盖)[^；]*$/.test(partBefore),
    total: false,
    why: '新建工会组织426个，涵盖单位1735家: what the new ones cover',
  },
  {
    fits: ({ clauseBefore, next }) =>
      /(?<!新)(?:签订|建立)(?!率|了)/.test(clauseBefore) && /^[，,](?:共)?(?:覆盖|涵盖)/.test(next),
    total: true,
    why: 'what covers is in force: 签订集体合同1.35万份，覆盖企业6.3万家',
  },
  {
    fits: ({ clauseBefore }) =>
      /(?<!新)(?:覆盖|涵盖)[^，；]{0,6}(?:单位|企业|职工|会员|应签)|(?:建制|建会|签订|采集|持卡|入会|参保)率/.test(
        clauseBefore,
      ),
    total: true,
    why: 'coverage is a state, not an event',
  },
];

/** 目前，…日均服务12万人次: an average is no total. */
const perHead = /(?:[日月周年人户]均|平均)[^，；]*$/;
/** 共有5600名职工报名: they came; they are not there. */
const happened = /^(?:全年|本次|此次)?共有[^，；]*(?:报名|参加|参与|参赛|获奖|入围|入选)/;

interface Known {
  readonly indicator: Indicator | null;
  readonly change: Observation['change'];
  /** What the number before in the same part of the sentence is, or null. */
  readonly earlier: Pick<Observation, 'measure'> | null;
}

/** Without any sign, the indicator's nature; without an indicator, a flow. */
export function measureOf(passage: Passage, { indicator, change, earlier }: Known): Measure {
  if (change !== null) return 'change';
  if (shares.has(passage.numeral.unit ?? '')) return 'rate';
  return isTotal(passage, indicator, earlier) ? 'stock' : 'flow';
}

/** In a table the head of the column says it. */
export function cellMeasure({ measure }: Pick<Observation, 'measure'>, label: string): Measure {
  if (measure === 'rate' || measure === 'change') return measure;
  return /累计|总数|现有/.test(label) ? 'stock' : 'flow';
}

const shares = new Set(['%', '‰']);

function isTotal(passage: Passage, indicator: Indicator | null, earlier: Known['earlier']): boolean {
  if (perHead.test(passage.clauseBefore) && passage.numeral.unit !== '%') return false;
  if (happened.test(passage.clauseBefore + passage.after)) return false;
  // a part of what was just counted
  if (earlier !== null && /^其中/.test(passage.clauseBefore)) return earlier.measure === 'stock';
  const last = signs
    .flatMap(({ sign, within, total }) =>
      [...passage[before[within]].matchAll(sign)].map(({ index }) => ({
        total,
        back: passage[before[within]].length - index,
      })),
    )
    // 截至…；受理劳动争议447件: another matter
    .filter(({ total, back }) => !(total && back > passage.partBefore.length && indicator?.measure === 'flow'))
    .sort((a, b) => a.back - b.back)[0];
  const weak = weaker.find(({ fits }) => fits(passage));
  return last?.total ?? weak?.total ?? indicator?.measure === 'stock';
}

const before = { sentence: 'sentenceBefore', part: 'partBefore', clause: 'clauseBefore' } as const satisfies Record<
  Within,
  keyof Passage
>;
