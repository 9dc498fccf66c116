// Numbers of both languages held against each other.
import { describe, expect, test } from 'vitest';
import { compareNumbers } from './compare-numbers.ts';

const faults = (zh: string, en: string, order: readonly number[] | null = null): string[] =>
  compareNumbers(zh, en, { order }).faults.map((fault) => {
    if (fault.kind === 'order') return 'order';
    return `${fault.kind} ${'en' in fault ? fault.en.value : fault.zh.value}`;
  });

describe('nothing is found in what is right', () => {
  test.each<[string, string]>([
    ['会员21.8万人', '218,000 members'],
    ['1.7亿多元', 'more than 170 million yuan'],
    ['一半以上的企业', 'more than half of the enterprises'],
    ['三分之一的职工', 'one in three workers'],
    ['三分之二的职工', 'two thirds of the workers'],
    ['十二家企业', 'a dozen firms'],
    ['提高3.5个百分点', 'rose by 3.5 percentage points'],
    ['7月24日，第二届委员会召开', 'On 24 July the second committee met'],
    ['2015年，签订1.35万份，覆盖企业6.3万家', 'In 2015 it signed 13,500, which cover 63,000 firms'],
    ['服务职工23.2万人次', 'served workers 232,000 times'],
    ['参加活动2.4万人次', 'drew 24,000 attendances by workers'],
    ['分别达到15%、12%、9%', 'reached 15, 12 and 9 per cent respectively'],
    ['均不低于60%、30%', 'at least 60 and 30 per cent'],
    ['推进两个平台建设', 'built the platforms'],
    ['上半年', 'the first half of the year'],
    ['增长1倍', 'doubled'],
    ['百人以上企业', 'firms of 100 workers or more'],
    ['千余名职工', 'more than a thousand workers'],
    ['新中国成立70周年', 'the 70th anniversary of the founding of New China'],
    ['“五四”青年节前，各级工会', 'Before Youth Day on 4 May, unions at every level'],
    ['由17个减为16个', 'was cut from 17 to 16'],
    ['20至30家', '20 to 30 firms'],
  ])('%s = %s', (zh, en) => {
    expect(faults(zh, en)).toEqual([]);
  });
});

describe('what is wrong is found', () => {
  test.each<[string, string, readonly string[]]>([
    ['会员21.8万人', '218,00 members', ['lost 218000', 'added 218', 'added 0']],
    ['会员21.8万人', '21,800 members', ['lost 218000', 'added 21800']],
    ['会员近21.8万人', '218,000 members', ['bound 218000']],
    ['会员21.8万人', 'about 218,000 members', ['bound 218000']],
    ['提高3.5个百分点', 'rose by 3.5 per cent', ['unit 3.5']],
    ['提高3.5%', 'rose by 3.5 percentage points', ['unit 3.5']],
    ['投入465万元', 'spent 4.65 million', ['unit 4650000']],
    ['签订1.35万份，覆盖企业6.3万家', 'It signed 63,000, which cover 13,500 firms', ['order']],
    ['服务职工23.2万人次', 'served 232,000 workers', ['unit 232000']],
    ['建立暖心驿站', 'set up 12 stations', ['added 12']],
    ['建立暖心驿站', 'set up hundreds of stations', ['added 100']],
    ['推进两个平台建设', 'built three platforms', ['added 3']],
    ['7月24日', 'on 25 July', ['lost 724', 'added 725']],
  ])('%s ≠ %s', (zh, en, expected) => {
    expect(faults(zh, en)).toEqual(expected);
  });

  test('an order that the translator states holds, and no other', () => {
    const [zh, en] = ['覆盖企业6.3万家，签订1.35万份', 'It signed 13,500, which cover 63,000 firms'];
    expect(faults(zh, en, [2, 1])).toEqual([]);
    expect(faults(zh, 'It signed 63,000, which cover 13,500 firms', [2, 1])).toEqual(['order']);
  });
});
