// What each one of a number is counted for: 每个区5名, 日均12万人次.
import type { UnitId } from '../codelists/index.ts';
import type { Passage } from './passage.ts';

interface Row {
  /** What follows 每 and its measure word; the first row that is met holds. */
  readonly thing: RegExp;
  readonly per: UnitId;
}

const rows: readonly Row[] = [
  { thing: /^(?:区|县|区县|行政区)(?!域)/, per: 'district' },
  { thing: /^(?:街道|乡镇|街乡|街镇|镇|乡)/, per: 'subdistrict' },
  { thing: /^(?:社区|村)/, per: 'community' },
  { thing: /^(?:天|日)/, per: 'day' },
  { thing: /^(?:周|星期)/, per: 'week' },
  { thing: /^月/, per: 'month' },
  { thing: /^季/, per: 'quarter' },
  { thing: /^年/, per: 'year' },
  { thing: /^小时/, per: 'hours' },
  { thing: /^(?:户|家庭)/, per: 'households' },
  { thing: /^亩/, per: 'mu' },
  { thing: /^(?:场|期|次)/, per: 'events' },
  { thing: /^件(?:案)/, per: 'cases' },
  { thing: /^.{0,6}(?:企业|单位|公司|商户)/, per: 'workplaces' },
  { thing: /^.{0,6}(?:工会|联合会|组织|委员会)/, per: 'organisations' },
  { thing: /^.{0,6}(?:驿站|服务站|工作站|中心|基地|工作室|调解室|之家|“家”|室|站|点)/, per: 'places' },
  { thing: /^.{0,3}(?:队|组|班)/, per: 'teams' },
  { thing: /^(?:件|份|张|台|套|只|辆|瓶|箱)/, per: 'pieces' },
  {
    thing: /^(?:人|名|位|.{0,8}(?:职工|会员|员工|人员|劳模|工匠|技师|农民工|干部|学员|律师|员|者|生|工))/,
    per: 'persons',
  },
  { thing: /^家/, per: 'workplaces' },
];

/** An average over a time or a head is for each of them. */
const averages: Readonly<Record<string, UnitId>> = {
  日: 'day',
  周: 'week',
  月: 'month',
  年: 'year',
  人: 'persons',
  户: 'households',
};

const each = /每(?:一)?(?:[个名位](?![人月区县]?$))?([^，；、]{1,14})$/;
const average = /([日周月年人户])均[^，；]*$/;

/** A row of the list of units, or null. A share is for no each; nor is what stands behind another number. */
export function perOf({ clauseBefore, after, numeral }: Passage): UnitId | null {
  if (numeral.unit === '%' || numeral.unit === '‰' || numeral.saysRise) return null;
  const behind = /^[\/／](.)/.exec(after)?.[1];
  if (behind !== undefined) return rows.find((row) => row.thing.test(behind))?.per ?? null;
  const clause = clauseBefore.replace(/[（(]$/, '');
  const mean = average.exec(clause)?.[1];
  if (mean !== undefined) return averages[mean] ?? null;
  const last = clause.lastIndexOf('每');
  const thing = last < 0 ? undefined : each.exec(clause.slice(last))?.[1];
  if (thing === undefined || /\d/.test(thing)) return null;
  return rows.find((row) => row.thing.test(thing))?.per ?? null;
}

/** Whether it is a norm, so many for each: 每名首席技师补贴1000元, not 每天使用2次. */
export function isNorm(passage: Passage): boolean {
  const per = perOf(passage);
  if (per === null || /均/.test(passage.clauseBefore)) return false;
  if (timeUnits.has(per)) return passage.numeral.unit === '元' && !spent.test(passage.clauseBefore);
  return !given.test(passage.clauseBefore);
}

/** 每年投入200万元 happens year by year. */
const spent = /投入|支出|拨付|下拨|筹集|收缴/;
/** What was handed out to each is no norm: 每人奖励10万元, 每户送上500元慰问金. */
const given = /奖励|投入|支持|发放|送|慰问|资助|补助|救助|给予|获得|领到|领取|完成|参加|举办|开展/;

const timeUnits: ReadonlySet<UnitId> = new Set(['day', 'week', 'month', 'quarter', 'year', 'hours', 'events']);
