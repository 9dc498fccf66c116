// Whether a number is a total at a date (截至, 目前, 累计, 总数) or what happened within the period (全年, 新增).
import type { Indicator } from '../codelists/index.ts';
import type { Passage } from './passage.ts';

type Within = 'sentence' | 'part' | 'clause';
interface Sign { readonly sign: RegExp; readonly within: Within; readonly total: boolean; readonly why: string }

/** Signs before the number. The last one holds: 全年新建400家，累计达到728家. */
const signs: readonly Sign[] = [
  { sign: /截至|截止|目前|如今|累计|至今|历年|自[^，。；]{1,12}以来/g, within: 'sentence', total: true, why: 'up to a date' },
  { sign: /现有|共有|已有|总数(?!的)|总量(?!的)|已建(?!成)/g, within: 'clause', total: true, why: 'what there is' },
  { sign: /全年|当年|本年|年内|半年来|一年来/g, within: 'part', total: false, why: 'what the period brought' },
  { sign: /新增|新建|新办|新发展|新评|新覆盖|新成立|净增|同比|增长|下降|减少/g, within: 'clause', total: false, why: 'what was added' },
];

/** Asked where none of those stands. The first one that is met holds. */
const weaker: readonly Sign[] = [
  { sign: /签订(?!率)/, within: 'part', total: false, why: '2015年，全市签订集体合同1.35万份，覆盖企业6.3万家: signed in that year, covered by those' },
  { sign: /(?<!新)(?:覆盖|涵盖)[^，；]{0,6}(?:单位|企业|职工|会员|应签)|(?:建制|建会|签订|采集|持卡|入会|参保)率/, within: 'clause', total: true, why: 'coverage is a state, not an event' },
];

/** Without any sign, what the indicator's nature says; without an indicator, false. */
export function isCumulative(passage: Passage, indicator: Indicator | null): boolean {
  const last = signs
    .flatMap(({ sign, within, total }) => [...passage[before[within]].matchAll(sign)].map(({ index }) => ({ total, back: passage[before[within]].length - index })))
    .sort((a, b) => a.back - b.back)[0];
  const weak = weaker.find(({ sign, within }) => sign.test(passage[before[within]]));
  return last?.total ?? weak?.total ?? indicator?.stock ?? false;
}

const before = { sentence: 'sentenceBefore', part: 'partBefore', clause: 'clauseBefore' } as const satisfies Record<Within, keyof Passage>;
