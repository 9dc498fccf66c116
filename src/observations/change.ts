// Whether a number is the size of a rise or a fall (增长37%), not the level that was reached (增至33个).
import type { Observation } from './types.ts';
import type { Passage } from './passage.ts';

/** The verb stands directly before the number, or before the short object it governs; 到, 至, 为 lead to a level instead. */
const rows: readonly { readonly change: 'rise' | 'fall'; readonly verb: RegExp; readonly why: string }[] = [
  { change: 'rise', verb: /(?:增长|增长率|增长幅度|增幅|增加|上升|提高|提升|上涨|多出?)(?:了|达|达到|为)?\s?$/, why: '同比增长37%' },
  { change: 'rise', verb: /(?:净增|增收|增长)[^到至为，；]{0,6}$/, why: '净增会员6000人' },
  { change: 'fall', verb: /(?:下降|减少|降低|下滑|回落|降幅|压减|缩减|减幅|缩短)(?:了|达|达到|为)?\s?$/, why: '下降51%' },
  { change: 'fall', verb: /(?:减少|压减|缩减|精简)[^到至为，；]{0,6}$/, why: '减少支出20万元' },
];

export function changeOf({ numeral, before }: Passage): Observation['change'] {
  if (numeral.saysRise) return 'rise';
  return rows.find(({ verb }) => verb.test(before))?.change ?? null;
}
