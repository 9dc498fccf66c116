// Where no sign of time stands before a number, the words right around it tell whether it is a level or what happened.
import type { Measure } from '../codelists/index.ts';
import type { Passage } from './passage.ts';
import { isDone } from './standing.ts';

interface Row {
  readonly fits: (passage: Passage) => boolean;
  readonly measure: Extract<Measure, 'stock' | 'flow'>;
  readonly why: string;
}

/** Of money, cases and what happens, a level that was reached is no stock. */
const flows = new Set(['元', '件', '起', '人次', '次', '场', '场次']);
const standing = new Set(['家', '个', '座', '支', '所']);
const heads = new Set(['人', '名', '位', '户']);
/** People who came, won or joined are not there because 有 stands before them. */
const came = /^[^，；。]*?(?:报名|参加|参与|参赛|获|入围|入选|建会|入会|加入|受益|被评|通过|领取|脱)/;
/** What reaches people for a while covers them in another sense. */
const passing = /竞赛|大赛|活动|培训|讲座|宣传|宣讲|服务|演出/;

/** What something costs, or what a rule grants: a level as long as it is in force. */
const price = new RegExp(
  [
    '(?:标准|最低工资|工资底线|单价|价格|售价|限价|票价|保费|会费|年费|额度|保额)[^，；]{0,6}$',
    '一[份餐]$',
    '(?:最高|最低|上限)(?:可达|为|达)?$',
    '(?:标准|最低工资|平均工资|月工资|月收入|月薪)[^，；]*$',
  ].join('|'),
);
const priced = /^(?:[\/／]|一[份餐张次])/;
/** People are there only where nothing is told of them: 每天都有6万名建设者在…, not 有238人当场入会. */
const people = new Set(['人', '名', '位']);
const alone = /^[^，；。]{0,8}(?:$|在)/;

/** A sentence that tells what a named time brought. */
const opensWithTime = /^(?:(?:19|20)\d\d年|[一二][〇○零一二三四五六七八九]{3}年|[今去]年|[上下]半年)(?!底|末)/;

/** The first one that is met holds. */
export const levelRows: readonly Row[] = [
  {
    fits: ({ after }) => /^[^，；。、]{0,10}(?:完成|通过|参加|参与|开展|建会|获得|荣获|获评)/.test(after),
    measure: 'flow',
    why: 'what they did: 1.3万家职工之家完成验收, 236家企业开展练兵',
  },
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      !flows.has(unit ?? '') && /(?:增|减|升|降|扩|提)[加少高升低大]?(?:至|到|为)\s?$/.test(clauseBefore),
    measure: 'stock',
    why: 'the level that was reached: 增至33个',
  },
  {
    fits: (passage) => !flows.has(passage.numeral.unit ?? '') && isLevelBefore(passage),
    measure: 'stock',
    why: 'the level before: 由17个减为16个',
  },
  {
    fits: ({ clauseBefore }) =>
      /(?:建立|设立|实行|推行|开展)(?!了)[^，；]*的(?:[^，；的]{0,6}(?:单位|企业|机构|公司))$/.test(clauseBefore),
    measure: 'stock',
    why: 'those that have something: 设立职工董事的企业37家',
  },
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      (standing.has(unit ?? '') || (heads.has(unit ?? '') && !isDone(clauseBefore))) &&
      !clauseBefore.includes('新') &&
      /(?<!多)达到?$/.test(clauseBefore),
    measure: 'stock',
    why: 'the level that things which stand have reached: 驿站达到7680家',
  },
  {
    fits: ({ sentenceBefore, part }) =>
      (/由[^，；。]*[（(]$/.test(sentenceBefore) && /[）)]/.test(part)) || /由[^，；。]*(?:组成|构成)/.test(part),
    measure: 'stock',
    why: 'what a body is made of: 由市总工会（30名）、区总工会（5名）组成',
  },
  {
    fits: ({ sentenceBefore, clauseBefore, numeral: { unit } }) =>
      unit !== '%' && opensWithTime.test(sentenceBefore) && /签订(?!率)/.test(clauseBefore),
    measure: 'flow',
    why: '2015年，全市签订集体合同1.35万份: signed in that year',
  },
  {
    fits: ({ partBefore }) =>
      /(?:新(?:建|增|签|办|成立|组建|发展)|续签)[^，；]*，[^，；]*(?:覆盖|涵盖)[^；]*$/.test(partBefore),
    measure: 'flow',
    why: '新建工会组织426个，涵盖单位1735家: what the new ones cover',
  },
  {
    fits: ({ clauseBefore, next }) =>
      /(?<!新)(?:签订|建立)(?!率|了)/.test(clauseBefore) && /^[，,](?:共)?(?:覆盖|涵盖)/.test(next),
    measure: 'stock',
    why: 'what covers is in force: 签订集体合同1.35万份，覆盖企业6.3万家',
  },
  {
    fits: ({ partBefore, clauseBefore }) =>
      /^涉及/.test(clauseBefore) && /签订[^；]*(?:合同|协议)[^；，]*，涉及[^，；]*$/.test(partBefore),
    measure: 'stock',
    why: 'whom contracts bind: 签订集体合同21份，涉及企业98家',
  },
  {
    fits: ({ clauseBefore }) =>
      /(?<!新)(?:覆盖|涵盖)[^，；]{0,12}(?:单位|企业|职工|会员|应签|商户|网点|站点|楼宇|社区|劳动者|人员)/.test(
        clauseBefore,
      ) && !passing.test(clauseBefore),
    measure: 'stock',
    why: 'coverage is a state, not an event',
  },
  {
    fits: ({ clauseBefore, after, numeral: { unit } }) =>
      !flows.has(unit ?? '') &&
      /(?<![没所国具享含带富又])有(?:[^，；的\d]{0,10}\d[\d.]*[万余多]*[个家座支所处]、)*[^，；的\d]{0,10}$/.test(
        clauseBefore,
      ) &&
      (!people.has(unit ?? '') || alone.test(after)) &&
      !came.test(after),
    measure: 'stock',
    why: 'what there is: 区内有快递网点317个',
  },
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      !flows.has(unit ?? '') &&
      /(?:拥有|设有|配有|配备|建有|聚集|集聚|坐落|分布)[^，；]*$|(?<![建开增])设$|(?:能力|容量|规模)$/.test(
        clauseBefore,
      ),
    measure: 'stock',
    why: 'what there is, or what something has: 每室配备2名',
  },
  {
    fits: ({ after, numeral: { unit } }) =>
      standing.has(unit ?? '') &&
      /^[^，；。]{0,12}?(?:设立|设有|建有|配备|实行|位于|遍布|分布|坐落|(?:全部|均已?|都已?)(?:建立|建成|成立|挂牌|实现))/.test(
        after,
      ),
    measure: 'stock',
    why: 'those that have something: 29个街镇全部设立服务站',
  },
  {
    fits: ({ clauseBefore, numeral: { unit } }) =>
      standing.has(unit ?? '') && /(?:辖区|下辖|所辖|管辖|区内|所属|下属)(?:的|有)?$/.test(clauseBefore),
    measure: 'stock',
    why: 'what belongs to an area or a body: 下辖12个基层工会',
  },
  {
    fits: ({ clauseBefore }) => /(?:全市|全区|全系统)已?(?:建成|建有)[^，；]*$/.test(clauseBefore),
    measure: 'stock',
    why: 'what a whole area has: 全区建成职工之家770个',
  },
  {
    fits: ({ sentenceBefore, clauseBefore }) =>
      opensWithTime.test(sentenceBefore) && /建成[^，；]*$/.test(clauseBefore),
    measure: 'flow',
    why: '2009年，…建成职工之家207个: built in that year',
  },
];

/** Whether it is a price or a wage in force: 最低工资每月1260元, 5000元/户. */
export function isPrice({ clauseBefore, after, numeral: { unit } }: Passage): boolean {
  return unit === '元' && (price.test(clauseBefore) || priced.test(after));
}

/** Whether the number is what was before a change: 由17个减为16个. */
export function isLevelBefore({ before, after }: Passage): boolean {
  return (
    /(?:由|从)(?:(?:19|20)\d\d年)?\D{0,8}$/.test(before) &&
    /^(?:的?[^，；。\d]{0,6})?(?:增|减|升|降|扩|提|精简|压缩|调整|整合|上升|下降|提高|提升|增加|减少)[加少高升低大]?(?:至|到|为|了?到)/.test(
      after,
    )
  );
}
