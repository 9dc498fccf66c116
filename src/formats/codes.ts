// What the codes of the tables' columns say: the codebook, the archive's README and the package's description have it
// from here.
import type { Code } from './data-table.ts';

const code = (id: string, zh: string, en: string): Code => ({ code: id, says: { zh, en } });

/** The bound words of the text, and what they leave open. */
export const boundCodes: readonly Code[] = [
  code(
    'exact',
    '没有界限词：照印的数，可能经过舍入（见 low、high）',
    'No bound word: the number as printed, which may be rounded (see low and high)',
  ),
  code('nearly', '近、接近、将近：略低于所印', 'Just under what is printed: 近, 接近, 将近'),
  code('approx', '约、左右、上下：略高略低都可能', 'About, a little more or less: 约, 左右, 上下'),
  code(
    'at_least',
    '超过、逾、突破、以上、不低于、至少、余、多：不少于所印',
    'At least, or more than: 超过, 逾, 突破, 以上, 不低于, 至少, 余, 多',
  ),
  code(
    'at_most',
    '以下、不超过、不到、不足、以内：不多于所印',
    'At most, or fewer than: 以下, 不超过, 不到, 不足, 以内',
  ),
];

/** How a number stands to its time. */
export const measureCodes: readonly Code[] = [
  code(
    'stock',
    '时点：某一时点上有多少；不同时点不能相加',
    'Point in time: how many there are at a date; not to be added over dates',
  ),
  code('flow', '当期：所述时期内发生多少', 'In period: how much happened within the period'),
  code(
    'running_total',
    '累计：自某一起点起共发生多少，起点多未写明；不能与一年之数相比',
    'Running total: how much in all since a start that is mostly not named; not to be compared with a year’s figure',
  ),
  code('rate', '比率：占比或比值，要看分母', 'Rate: a share or ratio; see what it is a share of'),
  code(
    'change',
    '增减：升降的大小，方向在 change 栏；不是所达到的数',
    'Change: the size of a rise or fall, its direction in the column change; not the level reached',
  ),
];

export const kindCodes: readonly Code[] = [
  code('figure', '已有之数', 'Counted or reached'),
  code('target', '目标，尚未达到', 'A target, still to be reached'),
];

export const changeCodes: readonly Code[] = [
  code('rise', '增加、上升', 'A rise'),
  code('fall', '减少、下降', 'A fall'),
];

export const respCodes: readonly Code[] = [
  code('rule', '程序按规则读出', 'Read by the rules'),
  code('editor', '编者读定或更正', 'Read or corrected by the editor'),
];

/** Of a report: its figures are mostly of its period, or look back beyond it. */
export const scopeCodes: readonly Code[] = [
  code('period', '多属所报告的时期', 'Mostly of the period reported'),
  code('until', '多属此前各时，或未写明年份', 'Mostly of earlier times, named or not'),
];
