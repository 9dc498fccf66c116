// Whether a number is the size of a rise or a fall (增长37%), not the level that was reached (增至33个).
import type { Observation } from './types.ts';
import type { Passage } from './passage.ts';

/**
 * The verb stands directly before the number, or before the short object it governs; 到, 至, 为 lead to a level instead.
 */
const rows: readonly { readonly change: 'rise' | 'fall'; readonly verb: RegExp; readonly why: string }[] = [
  {
    change: 'rise',
    verb: /(?:增长|增长率|增长幅度|增幅|涨幅|增加|上升|提高|提升|上涨|上调|上浮|扩大|[平均价资]涨)(?:了|达|达到|为|分别为|分别达到?)?\s?$/,
    why: '同比增长37%, 工资上调5%',
  },
  { change: 'rise', verb: /(?<![差最])多出?了?\s?$/, why: '比上年多5场; 多达 and 差不多 say no rise' },
  { change: 'rise', verb: /(?:净增|增收|增长)[^到至为，；]{0,6}$/, why: '净增会员6000人' },
  {
    change: 'rise',
    verb: /(?:比|较|同比|环比)[^，；]{0,12}(?:增加|多)[^到至为，；\d]{0,6}$/,
    why: '较上年增加会员2.6万人',
  },
  {
    change: 'fall',
    verb: /(?:下降|减少|降低|下滑|回落|降幅|跌幅|压减|压缩|缩减|减幅|缩短|下调)(?:了|达|达到|为|分别为|分别达到?)?\s?$/,
    why: '下降51%',
  },
  { change: 'fall', verb: /(?:较|比)[^，；]{0,8}[少降]了?\s?$/, why: '较上年少3起' },
  { change: 'fall', verb: /(?:减少|压减|缩减|精简)[^到至为，；]{0,6}$/, why: '减少支出20万元' },
];

export function changeOf({ numeral, before }: Passage): Observation['change'] {
  if (numeral.saysRise) return 'rise';
  return rows.find(({ verb }) => verb.test(before))?.change ?? null;
}
