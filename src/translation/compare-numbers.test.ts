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
    ['培训2000余人', 'trained more than 2,000 people'],
    ['2016首都工会', 'the capital’s unions in 2016'],
    ['3至5月', 'from March to May'],
    ['10月9日至11日', 'from 9 to 11 October'],
    ['24日', 'on 24 July'],
    ['三年来建成5家', 'over three years 5 were built'],
    ['近3年建成5家', 'over the past three years 5 were built'],
    ['谈3个问题', 'talked about 3 issues'],
    ['“五四”前', 'before 4 May'],
    ['两百名职工', 'two hundred workers'],
    ['数百名职工', 'hundreds of workers'],
    ['数万名职工', 'tens of thousands of workers'],
    ['增长2倍', 'trebled'],
    ['增至2倍', 'doubled'],
    ['增长1倍', 'rose by 100 per cent'],
    ['全天24小时', 'round the clock'],
    ['全天候服务', 'served round the clock'],
    ['零拖欠', 'zero arrears'],
    ['增长8%和5%', 'rose by 8 and 5 per cent'],
    ['其中1家停产', 'one of them stopped'],
    ['第一时间介入', 'step in at once'],
    ['七届三次全委会', 'the third plenary session of the seventh committee'],
    ['困难职工3127户', '3,127 households of workers in hardship'],
    ['4+N模式', 'Under 4+N consultation'],
    ['不超过半年', 'no longer than six months'],
    ['三年多', 'more than three years'],
    ['5家企业，超过5人', 'more than 5 people from 5 firms'],
    ['5家企业增长5%', 'a rise of 5 per cent at 5 firms'],
    ['5家企业增长5%，不少于5个百分点', 'at least 5 percentage points, 5 per cent at 5 firms'],
    ['七届七次全委会', 'the seventh session of the seventh committee'],
    ['每季一次', 'once a quarter'],
    ['第八届委员会第三次会议', 'the third session of the eighth committee'],
    ['第八届委员会第三次会议，86人出席', 'the third meeting of the eighth committee, 86 attending'],
    ['竞赛十余场', 'a dozen or so contests'],
    ['竞赛十余场', 'more than a dozen contests'],
    ['十几名志愿者', 'a dozen or so volunteers'],
    ['截至6月底，47家企业', 'At the end of June 47 companies'],
    ['截至6月底，12家企业', 'At the end of June 12 companies'],
    ['五分之一的职工', 'one worker in five'],
    ['全市第一', 'the highest in the city'],
    ['不良反应0例', 'no adverse reactions'],
    ['签约率达100%', 'All of them have signed'],
    ['公示14天', 'shown for a fortnight'],
    ['工期6个月', 'It took half a year'],
    ['1至6月', 'in the first half of the year'],
    ['1至9月', 'in the first nine months'],
    ['为期一年半', 'for 18 months'],
    ['前三季度', 'the first nine months'],
    ['一季度', 'the first three months'],
    ['至少开展两次走访', 'at least two visits'],
    ['最多可领3份', 'up to 3'],
    ['四星级以上', 'four stars or above'],
    ['两倍多', 'more than double'],
    ['三分之一强', 'just over a third'],
    ['三成多', 'more than 30 per cent'],
    ['不到去年的一半', 'fewer than half of last year’s'],
    ['超过原来的三分之一', 'more than a third of what it was'],
    ['不满18周岁', 'under 18'],
    ['上世纪90年代', 'in the 1990s'],
    ['20世纪50年代', 'in the 1950s'],
    ['80后职工', 'born in the 1980s'],
    ['两到三成的岗位', '20 to 30 per cent of posts'],
    ['占1/3', 'a third'],
    ['每200名会员配备1名指导员', 'one adviser for every 200 members'],
    ['各占一半', 'half of them men and half women'],
    ['增加一半', 'half as many again'],
    ['占一多半', 'more than half'],
    ['4S店、5A级景区', 'dealers and the best sights'],
    ['4个方面', 'under four heads'],
    ['每人最高补助5000元', 'up to 5,000 yuan each'],
    ['每人最高补助5000元', 'at the highest 5,000 yuan each'],
    ['约占总数的三分之一', 'about a third of the total'],
    ['入会率88%，高于去年的81%', '88 per cent, up from 81 last year'],
    ['市级320万元，区级560万元', 'The city gave 3.2 million yuan and the districts 5.6 million.'],
    ['全年365天', 'every day of the year'],
    ['通过了5项决议', 'passed five resolutions'],
    ['最低五折', 'up to half off'],
    ['已安排复查', 'a second examination'],
    ['不超过5万元', 'to a limit of 50,000 yuan'],
    ['最高92%，最低的不足40%', 'from 92 per cent at best to under 40 at worst'],
    ['每半年一次', 'twice a year'],
    ['上百名志愿者', 'hundreds of volunteers'],
    ['突破10万人', 'broke the 100,000 barrier'],
    ['不得超过1000元', 'may not exceed 1,000 yuan'],
    ['多出一倍', 'twice as many'],
    ['几十年来', 'for decades'],
    ['第三产业', 'the service sector'],
    ['开到十点半', 'until half past ten'],
    ['近五年', 'over the past five years'],
    ['下降0.7个百分点', 'down by 0.7 of a point'],
    ['提高1个百分点', 'up one percentage point'],
    ['投入1500万元，其中市级900万元', '15 million yuan, of which 9 million came from the city'],
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
    ['培训2000余人', 'trained 2,000 people', ['bound 2000']],
    ['发放2000元', 'paid 2,000', ['unit 2000']],
    ['推进两个平台建设', 'built nearly two platforms', ['bound 2']],
    ['比例提高到15%以上，常委会12%以上', 'to 15 or more on the union, to 12 per cent or more', ['unit 15']],
    ['提高到9%', 'rose to 9; 12 days later', ['added 12', 'unit 9']],
    ['数百名职工', 'dozens of workers', ['lost 100', 'added 10']],
    ['增长2倍', 'doubled', ['lost 3', 'added 2']],
    ['七届三次全委会', 'the seventh session of the third committee', ['order']],
    ['5届3次会议', 'the fifth meeting of the third committee', ['order']],
    ['困难职工3127户', '3,127 workers in hardship', ['unit 3127']],
    ['走访1.6万户次', 'visited 16,000 households', ['unit 16000']],
    ['检查3200家次', 'inspected 3,200 enterprises', ['unit 3200']],
    ['会员320人', '320 times', ['unit 320']],
    ['补助5000元', '5,000 dollars', ['unit 5000']],
    ['1.深入学习', 'Study a book', ['lost 1']],
    ['党的十九大', 'the 10th congress', ['added 10']],
    ['上半年，第二届', 'the second half, the second', ['added 2']],
    ['第八届委员会第三次会议', 'the eighth session of the third committee', ['order']],
    ['第八届委员会第三次会议，5人，6人', 'the third session of the eighth committee, 6 and 5', ['order']],
    ['截至6月底，47家企业', 'on 27 June', ['lost 6', 'lost 47', 'added 627']],
    ['6月12日', 'At the end of June', ['lost 612', 'added 6']],
    ['五分之一的职工', 'one worker in six', ['lost 20', 'added 6']],
    ['至少开展两次走访', 'two visits', ['bound 2']],
    ['至少的有三家', 'three', []],
    ['两倍多', 'double', ['bound 2']],
    ['不到去年的一半', 'half of last year’s', ['bound 50']],
    ['签约率达100%', 'They have signed', ['lost 100']],
    ['公示14天', 'shown for a month', ['lost 14']],
    ['上世纪90年代', 'in the 1980s', ['lost 1990', 'added 1980']],
    ['两到三成的岗位', '20 to 40 per cent of posts', ['lost 30', 'added 40']],
    ['竞赛十余场', 'under a dozen contests', ['bound 12']],
    ['建成1家', 'One was built and at least one more', []],
    ['至少建成1家', 'one was built', ['bound 1']],
    ['提高1个百分点', 'up one per cent', ['unit 1']],
    ['通过了5项决议', 'passed five', ['bound 5']],
    ['每人补助5000元', 'up to 5,000 yuan each', ['bound 5000']],
    ['最高补助5000元', 'at least 5,000 yuan', ['bound 5000']],
    ['入会率88%，高于去年的81%', '88 per cent, up from 81 points last year', ['unit 81']],
    ['入会率88%，5%的企业', '88 per cent, in 5 firms', ['unit 5']],
    ['投入1500万元，购置900万元', '15 million yuan, and bought 9 million books', ['unit 9000000']],
  ])('%s ≠ %s', (zh, en, expected) => {
    expect(faults(zh, en)).toEqual(expected);
  });

  test('an order that the translator states holds, and no other', () => {
    const [zh, en] = ['覆盖企业6.3万家，签订1.35万份', 'It signed 13,500, which cover 63,000 firms'];
    expect(faults(zh, en, [2, 1])).toEqual([]);
    expect(faults(zh, 'It signed 63,000, which cover 13,500 firms', [2, 1])).toEqual(['order']);
  });
});

describe('a figure of one', () => {
  const ones = (zh: string, en: string): unknown =>
    compareNumbers(zh, en).pairs.map((pair) => [pair.zh.text, pair.en.text, pair.en.at[0]]);

  test('is answered by the one that stands where it does', () => {
    expect(ones('先锋号1个、奖章1名、奖状2个', 'one of these: one Pioneer, one Medal, two Certificates')).toEqual([
      ['1个', 'one', 0],
      ['1名', 'one', 14],
      ['2个', 'two', 38],
    ]);
    expect(ones('市30名，区5名，街1名', '30 and five, and one at each')).toEqual([
      ['30名', '30', 0],
      ['5名', 'five', 7],
      ['1名', 'one', 17],
    ]);
    expect(ones('1家和5家', 'five here and no one else; one another; a single one')).toEqual([['5家', 'five', 0]]);
  });

  test('is said by an article too, which is no number', () => {
    expect(ones('主席1名、副主席4名', 'a chair and four vice-chairs')).toEqual([['4名', 'four', 12]]);
    expect(faults('主席1名、副主席4名', 'a chair and four vice-chairs')).toEqual([]);
  });
});

test('an order that does not fit the numbers is told', () => {
  expect(faults('签订1.35万份', 'It signed 13,500', [1, 2])).toEqual(['order']);
});

/** Numbers that the Chinese may be put as, and would be told of beside other words. */
test.each([
  ['双方', 'both sides, two of them'],
  ['成倍增加', 'twofold, two'],
  ['首批', '1'],
  ['上半场', '1'],
  ['下半场', '2'],
  ['其次', '2'],
  ['季军', 'third'],
  ['占大半', 'more than half of it'],
  ['减半', '50 per cent'],
  ['半天', 'half a day'],
  ['半个月', '14 or 15'],
  ['半小时', '30 minutes'],
  ['一年', '12 months'],
  ['每周', 'seven days'],
  ['两周', '14 days'],
  ['全天', '24 hours'],
  ['三季度', 'a quarter'],
  ['前年', 'two years ago'],
  ['八折', '20 per cent off'],
  ['九折', '10 per cent off'],
  ['五一', '1 May'],
  ['三八', '8 March'],
  ['七一', '1 July'],
  ['八一', '1 August'],
  ['“十一”', '1 October'],
  ['元旦', '1 January'],
  ['进千门走万户', 'a thousand gates, 10,000 homes'],
  ['十三五', '13 and 5'],
  ['三年多的服务', 'more than three years'],
  ['四星级以上', 'four stars or more'],
])('%s may be %s, and nothing else', (zh, en) => {
  expect(faults(zh, en)).toEqual([]);
  expect(faults('服务', en)).not.toEqual([]);
});

test.each([
  ['服务（5个工作日以内）', 'at most 5 working days', []],
  ['3天左右', 'about 3 days', []],
  ['3家上下', 'about 3', []],
  ['3家公司以下', 'under 3 firms', []],
  ['3家，8家以上', '3 firms; over 8', []],
  ['三成弱', 'nearly 30 per cent', []],
  ['三成有余', 'over 30 per cent', []],
  ['两倍多元化', 'double', []],
  ['3年强化', '3 years', []],
  ['起码完成三次', 'at least three times', []],
  ['最少到场3人', 'at least 3', []],
  ['至多可报3项', 'at most 3', []],
  ['最低补助300元', 'at least 300 yuan', []],
  ['最低补助300元', '300 yuan', []],
  ['接近去年的一半', 'nearly half', []],
  ['近占总数的30%', 'nearly 30 per cent', []],
  ['大概占总数的30%', 'about 30 per cent', []],
  ['不足总数的30%', 'less than 30 per cent', []],
  ['不足之处的30%', '30 per cent', []],
  ['至少的有3家', '3', []],
  ['3天左右', '3 days', ['bound 3']],
  ['3家公司以下', '3 firms', ['bound 3']],
  ['起码到场3人', '3', ['bound 3']],
  ['接近去年的一半', 'half', ['bound 50']],
  ['约占总数的30%', '30 per cent', ['bound 30']],
])('%s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['1950年代', 'the 1950s', []],
  ['五十年代', 'the 1950s', []],
  ['20年代', 'the 2020s', []],
  ['二十世纪三十年代', 'the 1930s', []],
  ['21世纪10年代', 'the 2010s', []],
  ['本世纪10年代', 'the 2010s', []],
  ['90后职工', 'those born in the 1990s', []],
  ['90后', 'the 1980s', ['lost 90', 'added 1980']],
  ['三四成', '30 to 40 per cent', []],
  ['近两三成', 'nearly 20 to 30 per cent', []],
  ['每三人有两人', 'two in three', []],
  ['每三人有两人', 'of every three, two', []],
  ['2/3的职工', 'two thirds', []],
  ['2/30的职工', 'two thirds', ['lost 6.66666666667', 'added 66.6666666667']],
  ['5G基站3个', '3 stations', []],
  ['5家', 'none', ['lost 5']],
  ['5KW机组', 'a set', ['lost 5']],
])('%s as %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['走访3户', '3 people', ['unit 3']],
  ['走访3户', '3 workers’ households', []],
  ['走访3户次', '3 families', ['unit 3']],
  ['服务3人次', '3 people', ['unit 3']],
  ['服务3人次', '3 worker visits', []],
  ['服务3名', '3 visits', ['unit 3']],
  ['检查3家次', '3 firms', ['unit 3']],
  ['检查3家次', '3 firms’ inspections', []],
  ['资助3元', '3 euros', ['unit 3']],
  ['资助3美元', '3 US dollars', []],
  ['资助15万元，其中区级6万元', '150,000 yuan, of which 60,000 came from it', []],
  ['资助1500万元，其中区级600万元', '15 million yuan, of which 6 million came from it', []],
  ['资助1500万元，书600万册', '15 million yuan, including 6 million books', []],
  ['率80%，上年70%', '80 per cent, up from 70', []],
  ['率80%，上年70%', '80 per cent, up from 70 firms', ['unit 70']],
  ['300万元和200万元', '3 million yuan and the other district 2 million', []],
  ['300万元和200万元', '3 million yuan. The other district 2 million', ['unit 2000000']],
])('of the unit, %s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['3年', 'over the past 3 years', []],
  ['3年', 'over 3 firms', ['bound 3']],
  ['近3年', 'the last 3 years', []],
  ['近3年', 'the last 3 firms', ['bound 3']],
  ['3天以内', 'within 3 days', []],
  ['3类', 'grouped under 3', []],
  ['3类', 'under 3', ['bound 3']],
  ['3类', 'under the 3 headings', []],
  ['三类', 'around three', []],
  ['4+N', 'under 4+N', []],
  ['十余场', 'up to a dozen', ['bound 12']],
])('of the bound, %s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['五分之二', 'two workers in five', []],
  ['五分之二', 'two of the workers in five', ['lost 40', 'added 2', 'added 5']],
  ['2人5天', 'two workers in five days', []],
  ['6月底，12家；6月12日', 'June: 12 firms; June 12', []],
  ['6月底，12家', 'June 12 firms', []],
])('read again, %s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['两打手套', 'two dozen gloves', []],
  ['十二打手套', '144 gloves', []],
  ['12打手套', '144 gloves', []],
  ['2打手套', '22 gloves', ['lost 24', 'added 22']],
  ['两打造', 'two', []],
  ['百人以上', 'a hundred or more', []],
  ['千人以下', 'under a thousand', []],
  ['万余人', 'over 10,000', []],
  ['百人以上', 'a firm', ['lost 100']],
  ['百人规模', 'a firm', []],
  ['几十万人', 'hundreds of thousands', []],
  ['几十万人', 'dozens of thousands', ['lost 100000', 'added 1000']],
  ['数百万人', 'several million', []],
  ['其中第三条', 'the third', []],
  ['其中第三条', 'one', ['lost 3']],
])('a size, %s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});

test.each([
  ['2015年5家，2017年6家', '5 in 2015 and 6 in 2017', []],
  ['2015年5家，2017年6家', '5 in 2017 and 6 in 2015', ['order']],
  ['1月5家，2月6家', '5 in January and 6 in February', []],
  ['1月5家，2月6家', '5 in February and 6 in January', ['order']],
  ['2015年5月', 'in May 2015', []],
  ['1949年5月和6月', '5 May and 6 June 1949', ['lost 5', 'lost 6', 'added 505', 'added 606']],
  ['均不低于60%、30%和20%', 'at least 60, 30 and 20 per cent', []],
  ['均不低于60%、30%和20%', '60, 30 and 20 per cent', ['bound 60', 'bound 30', 'bound 20']],
  ['3家企业中的2家', '2 out of 3', ['order']],
  ['2家，在3家中', '2 out of 3', []],
  ['三分之二', '2 in 3', []],
  ['60%以上，30%', 'more than 60 per cent here. 30 per cent', []],
  ['60%以上，30%以上', 'more than 60 per cent here, where 30 per cent', ['bound 30']],
  ['分别为8%、5%和3个百分点', '8, 5 and 3 percentage points', ['unit 8', 'unit 5']],
  ['300元和5人', '300 yuan and 5 people', []],
  ['300元和500元', '300 and 500 yuan', []],
  ['300人和500元', '300 and 500 yuan', []],
  ['300元，500元', '300; 500 yuan', ['unit 300']],
  ['十余场', 'a dozen', []],
  ['十余场', 'the first dozen', []],
  ['十余场', 'two dozen', ['lost 10', 'added 24']],
  ['十场', 'a dozen', ['lost 10', 'added 12']],
  ['五届五次', 'the fifth session of the fifth committee', []],
  ['五届三次', 'the fifth committee, third', []],
])('lists and trains, %s : %s', (zh, en, expected) => {
  expect(faults(zh, en)).toEqual(expected);
});
