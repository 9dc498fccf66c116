// Signs of time before a number: whether it is a count at a date, one added up since a start, or what a period brought.
import type { Passage } from './passage.ts';

export interface Sign {
  readonly sign: RegExp;
  readonly within: 'sentence' | 'part' | 'clause';
  /** `date`: how it stood then. `added`: since a start. `there`: what there is. `brought`: by a period. */
  readonly says: 'date' | 'added' | 'there' | 'brought';
  readonly why: string;
}

/** The last one before the number holds: 全年新建400家，累计达到728家. */
const signs: readonly Sign[] = [
  {
    sign: /截至|截止|目前|如今|至今|(?<![年月])[到至][^，。；]{0,8}[底末](?=，)/g,
    within: 'sentence',
    says: 'date',
    why: 'up to a date',
  },
  { sign: /自[^，。；]{1,12}以来/g, within: 'sentence', says: 'added', why: 'since a start: 自改革启动以来' },
  { sign: /累计|历年/g, within: 'part', says: 'added', why: 'added up' },
  { sign: /先后(?!顺序|次序)/g, within: 'clause', says: 'added', why: 'one after another' },
  {
    sign: /现有|在册|在档|在岗|建档立卡|(?<!新)注册|持卡会员|持卡人|关注人数|粉丝|共有|已有|总数(?!的)|总量(?!的)|已建(?!成)|已(?:建成|设立|成立|建立|组建|覆盖)/g,
    within: 'clause',
    says: 'there',
    why: 'what there is',
  },
  {
    sign: /全年|当年|本年|年内|半年来|一年来|去年一年|一年就|当日|当天/g,
    within: 'part',
    says: 'brought',
    why: 'what the period brought',
  },
  {
    sign: /新增|新建|新办|新发展|新评|新覆盖|新成立|新签|续签|净增|同比|增长(?!至|到|为)|下降(?!至|到|为)|减少(?!至|到|为)/g,
    within: 'clause',
    says: 'brought',
    why: 'what was added',
  },
];

const before = { sentence: 'sentenceBefore', part: 'partBefore', clause: 'clauseBefore' } as const satisfies Record<
  Sign['within'],
  keyof Passage
>;

/** A sign where it stands: `isAway` in another clause than the number's. */
export interface SignFound extends Pick<Sign, 'says'> {
  readonly isAway: boolean;
}

/** The sign nearest before the number; undefined where none stands. */
export function lastSign(passage: Passage): SignFound | undefined {
  const [last] = signs
    .flatMap(({ sign, within, says }) => {
      const words = passage[before[within]];
      return [...words.matchAll(sign)].map(({ index }) => ({ says, back: words.length - index }));
    })
    .sort((a, b) => a.back - b.back);
  return last && { says: last.says, isAway: last.back > passage.clauseBefore.length };
}
