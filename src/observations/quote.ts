// The words a number is quoted in: its clause, or the sentence where the clause does not say what is counted.
import { stripLabel } from './label.ts';
import type { Passage } from './passage.ts';

/** Numbers with their bound words and measure words, which say how many and not of what. */
const numbers = new RegExp(
  String.raw`(?:约|近|接近|超过|突破|不[低少]于|不足|不到|逾)?[\d０-９][\d０-９.．,，]*\s?[余多]?[万亿千百]*[余多]?[%％‰]?` +
    '(?:以上|以下|左右|个百分点|人次|户次|家次|平方米|[家个人名份件元次项户张条对场支起位座所处间台册篇])?',
  'g',
);
/** Words that lean on what stood before the clause. */
const leaning = new RegExp(
  `^(?:${[
    '(?:比上年|同比|其中|比去年同期)?(?:净增|新增|增长|下降|增加|减少)?(?:率|幅度)?',
    '(?:新)?(?:覆盖|涵盖|惠及|涉及|受益|惠及)?(?:应签|法人)?(?:企业|职工|单位|人员|会员单位)?',
    '(?:使用|投入|涉案|涉及|互助)?(?:资金|金额|款物)(?:总额|共计)?',
    '建制率|签订率|覆盖率|成功率|满意率|参与率|调解成功|成功调解|总数|总量',
    '[^，]{0,6}层面|占[^，]*',
  ].join('|')})?$`,
);

/**
 * `建制率99.2%` says of nothing that it is the rate: then the sentence. Whole sentences end with their marks; clauses have
 * none.
 */
export function quoteOf({ quote, whole }: Passage): string {
  const said = quote.replace(numbers, '').split('、').map(stripLabel);
  const isWhole = whole.length - quote.length <= 1;
  return !isWhole && said.every((words) => leaning.test(words)) ? whole : quote;
}
