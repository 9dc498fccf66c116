// Figure or target: what is, or what is still to be reached.
import { firstYear, type Period } from '../codelists/index.ts';
import type { Observation } from './types.ts';
import type { Passage } from './passage.ts';

/** What 将 stands before when it tells what will be. */
const FUTURE_VERBS = [
  '要|会(?!员)|有(?!困|劳|条)|在(?![职档册岗])|于|为|向|对|使|惠及',
  '达|覆盖|新建|新增|建成|建立|实现|完成|发展|培训|开展|投入|组织|推出|提高',
  '增|力争|超过|突破|帮扶|慰问|资助|评选|打造|创建|举办|设立|继续|全面|进一步',
  '陆续',
];

/** Signs of a will or a duty before the number. */
const ahead: readonly { readonly sign: RegExp; readonly why: string }[] = [
  { sign: /力争|确保|拟(?!定)|预计/, why: 'a will' },
  { sign: /争取(?!到|市|区|上级|资金|专项|经费)/, why: 'a will; 争取到资金 was got' },
  { sign: /(?<![障助动训育”])计划(?:新|再|在|到|于|用|培|建|发|投)/, why: 'a plan; 互助保障计划, 行动计划 are names' },
  { sign: /(?:准备|打算)(?:在|于|用|新|培|建)|(?<!项)目标(?:任务)?(?:是|为|值|达|：)/, why: 'a plan' },
  { sign: /要达到|须达到|应达到|要(?:达|超过|提高)/, why: 'a duty' },
  {
    sign: /(?:^|[，总]|工会|全区|全市|重点|继续|还|都|均)要(?:新|建|发|培|组织|完成|实现|开展|投入|举办|覆盖)/,
    why: 'a duty, told of whoever has it',
  },
  {
    sign: new RegExp(`将(?:${FUTURE_VERBS.join('|')})`),
    why: '将 before a verb is the future; before a noun it is 把',
  },
];
const floor = /(?:不低于|不少于)$/; // a floor that is set
const done = /已经?(?!有计划)|达到了|完成了|实现了|约定|规定/;
/** Words by which a clause tells what is, though an earlier one of the same part told what will be. */
const turned = /实际|已|完成(?!\d)|现有|截至|目前|累计|由|预算/;

/** What is told: the year and the period of the report. A period that begins after it is still to come. */
export function kindOf(
  { clauseBefore, partBefore, numeral }: Passage,
  period: Period | null,
  told: { readonly year: number; readonly period: Period },
): Observation['kind'] {
  if (period !== null && (firstYear(period) > told.year || isOtherHalf(period, told.period))) return 'target';
  const will = (words: string): boolean => ahead.some(({ sign }) => sign.test(words));
  const words = clauseBefore + (/^不[低少]于/.exec(numeral.text)?.[0] ?? '');
  if (!done.test(clauseBefore) && (will(words) || floor.test(words))) return 'target';
  // 计划新建驿站20家，培训职工1000人次: the will goes on to the next clause.
  return will(partBefore.slice(0, -clauseBefore.length || undefined).replaceAll('为确保', '')) &&
    !done.test(partBefore) &&
    !turned.test(partBefore)
    ? 'target'
    : 'figure';
}

/** The second half of a year whose first is told. */
function isOtherHalf(period: Period, told: Period): boolean {
  return told.endsWith('-H1') && period === told.replace('-H1', '-H2');
}
