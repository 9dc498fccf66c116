// Units that are not printed: 粉丝达26万 counts people, 阅读量突破120万 readings. Only where the noun stands right before and
// nothing follows that the number could count.
import type { Numeral } from './types.ts';

interface Row {
  readonly noun: RegExp;
  readonly unit: string;
  /** Only of numbers told in 万 or 亿: 职工120万, not 职工3. */
  readonly scaled: boolean;
}

const leads = '(?:量|数|总数|总量)?(?:已经|已|均|共|也)?(?:达到?|为|有|突破|超过?|增至|增加到|增长到|发展到)?了?';
const row = (nouns: string, unit: string, scaled = true): Row => ({
  noun: new RegExp(`(?:${nouns})${leads}\\s?$`),
  unit,
  scaled,
});

const rows: readonly Row[] = [
  row('粉丝|关注者|用户|会员|职工|农民工|志愿者|观众', '人'),
  row('人数', '人', false),
  row('阅读|点击|浏览|播放|访问|观看|下载|点赞|转发', '次'),
  row('人次', '人次', false),
  row('户数', '户', false),
  row('家数', '家', false),
  row('金额|总额|销售额|资金|经费|善款|补贴|补助金|慰问金|救助金|损失', '元'),
];
const nothingCounted = /^(?:大关|以上|左右)?(?:[，。；、！？）,;!?)]|$)/;

/** `numeral` with the unit that the noun before it implies, where it has none; `text` is what it stands in. */
export function withImpliedUnit(numeral: Numeral, text: string): Numeral {
  const { unit, at, end } = numeral;
  if (unit !== null || !nothingCounted.test(text.slice(end, end + 4))) return numeral;
  const before = text.slice(Math.max(0, at[0] - 16), at[0]);
  const isScaled = /[万亿]/.test(numeral.text);
  const implied = rows.find(({ noun, scaled }) => (isScaled || !scaled) && noun.test(before));
  return implied === undefined ? numeral : { ...numeral, unit: implied.unit };
}
