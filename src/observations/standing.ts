// Whether what is counted stands (members, stations, contracts in force) or is done (cases, payments, people served):
// the first is counted at a date, the second within a period or since a start.
import type { Indicator, Unit } from '../codelists/index.ts';
import type { Passage } from './passage.ts';

/** Units that count what is done. */
const doneUnits = new Set([
  '人次',
  '户次',
  '家次',
  '件次',
  '次',
  '场',
  '场次',
  '期',
  '批次',
  '件',
  '起',
  '元',
  '张',
  '条次',
]);

/** Verbs of what is done, wherever they stand in the clause, by what they are about. */
const doing = anyOf(
  '服务|惠及|受益|接待|收到|接听|吸引|走访|慰问|看望', // people reached
  '受理|调解|化解|处理|检查|整改|追回|追讨|挽回', // cases
  '办理|发放|采集|收集|征集|更新|完成', // papers
  '资助|帮扶|救助|补助|支持|投入|拨付|下拨|筹集|支出|投资', // money
  '培训|举办|开展|推出|开发|学习|取得|晋升|获', // doings
  '评选|评出|选树|命名|认定|授予|表彰|推荐', // titles
  '参加|参与|参赛|报名|听众|观众|受众|下载|浏览|点击|阅读', // taking part
);
/** A clause led by one of these tells of what was set up, whatever it serves. */
const founding = /^[^，；]{0,12}(?:建立|建成|设立|成立|创建|组建|打造|挂牌)(?!健全)/;
/** Nouns and verbs of what stands. */
const being = /配备|覆盖|涵盖|拥有|会员|基地|驿站|工作室|队伍|平台/;

function anyOf(...words: readonly string[]): RegExp {
  return new RegExp(words.join('|'));
}

/** Kinds of unit that measure a thing that is there. */
const properties: ReadonlySet<Unit['kind']> = new Set(['surface', 'length', 'temperature']);

/** A title is given, though what bears it stands. */
const awarding = /评选|评出|评为|命名|认定|授予/;

/** What a number counts. */
export interface Counted {
  readonly indicator: Indicator | null;
  readonly unitKind: Unit['kind'] | undefined;
}

/** True or false where the text or the indicator tells; undefined where neither does. */
export function stands(
  { clauseBefore, numeral }: Passage,
  { indicator, unitKind: kind }: Counted,
): boolean | undefined {
  if (awarding.test(clauseBefore)) return false;
  if (indicator?.measure === 'stock') return true;
  if ((kind === 'places' || kind === 'organisations') && !doing.test(clauseBefore)) return true;
  if (indicator !== null) return false;
  if (doneUnits.has(numeral.unit ?? '')) return false;
  if (founding.test(clauseBefore)) return true;
  if (doing.test(clauseBefore)) return false;
  return being.test(clauseBefore) ? true : undefined;
}

/** Whether the clause tells that something is built or set up. */
export function isFounded(clause: string): boolean {
  return /建立|建设|新建|再建|创建|组建|打造|改建|开设|成立|设立|挂牌/.test(clause);
}

/** Whether the clause tells of what is done. */
export function isDone(clause: string): boolean {
  return doing.test(clause);
}

/** 18平方米, 92公里: how large a thing is. */
export function isProperty(kind: Unit['kind'] | undefined): boolean {
  return kind !== undefined && properties.has(kind);
}
