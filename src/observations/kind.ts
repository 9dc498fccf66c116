// Figure or target: what is, or what is still to be reached.
import { firstYear, type Period } from '../codelists/index.ts';
import type { Observation } from './types.ts';
import type { Passage } from './passage.ts';

/** Signs of a target in the clause before the number, or in the number's own bound words. */
const ahead: readonly { readonly sign: RegExp; readonly why: string }[] = [
  { sign: /力争|争取|确保|计划(?:新|在|到|于|用|培|建|发|投)|拟(?!定)|预计|目标(?:是|为|值|达)|要达到|须达到|应达到|要(?:达|超过|提高)/, why: 'a will or a duty' },
  { sign: /将(?:要|会|有|在|于|使|惠及|达|覆盖|新建|新增|建成|建立|实现|完成|发展|培训|开展|投入|组织|推出|提高|增|力争|超过|突破|帮扶|慰问|资助|评选|打造|创建|举办|设立|继续|全面|进一步|陆续)/, why: '将 before a verb is the future; before a noun it is 把' },
  { sign: /(?:不低于|不少于)$/, why: 'a floor that is set' },
];
const done = /已经?(?!有计划)|达到了|完成了|实现了|约定|规定/;

/** `year` is the one whose work is told: a period that begins after it is still to come. */
export function kindOf({ clauseBefore, numeral }: Passage, period: Period | null, year: number): Observation['kind'] {
  if (period !== null && firstYear(period) > year) return 'target';
  const words = clauseBefore + (/^不[低少]于/.exec(numeral.text)?.[0] ?? '');
  return !done.test(clauseBefore) && ahead.some(({ sign }) => sign.test(words)) ? 'target' : 'figure';
}
