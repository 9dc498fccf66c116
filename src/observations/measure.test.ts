// What kind of number a number is, what it is counted for and how it stands to others: the contract's conventions, one
// sentence a convention.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { districtsSchema, indicatorsSchema, unitsSchema } from '../codelists/index.ts';
import { observe } from './index.ts';
import { caseFiles, readCase } from '../../tests/figures/marked.ts';

const content = (name: string): unknown =>
  parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));
const codelists = {
  districts: districtsSchema.parse(content('districts.yaml')),
  indicators: indicatorsSchema.parse(content('indicators.yaml')),
  units: unitsSchema.parse(content('units.yaml')),
};
const seen = (...lines: string[]) =>
  observe(readCase(['year=2019 district=beijing', ...lines].join('\n')).edition, codelists, caseFiles).value
    .observations;
const short = { stock: 'S', flow: 'F', running_total: 'R', rate: '%', change: 'Δ' } as const;
const measures = (...lines: string[]): string =>
  seen(...lines)
    .map(({ measure }) => short[measure])
    .join('');

describe('measure', () => {
  it.each([
    ['截至目前，会员21.8万人，驿站31家。', 'SS', 'what stands at a date'],
    ['新建驿站400家，累计达到728家。', 'FS', 'what stands is a stock, also where 累计 is said of it'],
    ['全年受助职工120.4万人次，累计受助职工497.7万人次。', 'FR', 'what is done is added up'],
    ['会员互助服务卡累计达到340.7万张，采集会员信息422.3万条。', 'RR', 'what is issued is added up'],
    ['采集会员信息586万条，办理互助服务卡483.5万张。', 'RR', 'too many for the period: the indicator’s nature'],
    ['全年新办理互助服务卡32.1万张。', 'F', 'unless the period is said'],
    ['先后推出服务项目1426个。', 'R', '先后'],
    ['自改革启动以来，已完成改革任务24项。', 'R', 'since a start'],
    ['2019年，全市签订集体合同1.35万份，覆盖企业6.3万家、职工219万人。', 'FSS', 'signed in a year; whom they cover'],
    ['截至2019年底，全市签订集体合同1.3万份，覆盖企业6.3万家。', 'SS', 'signed to a date'],
    ['新建工会组织426个，涵盖单位1735家。', 'FF', 'coverage by new ones'],
    ['签订技能人才待遇集体合同21份，涉及企业98家。', 'FS', 'whom contracts bind'],
    ['职能部门由17个减为16个。', 'SS', 'the level before and after'],
    ['全年新建工会组织529个，全区工会组织达到5980个，会员31.4万人。', 'FSS', 'a period said in another clause'],
    ['截至2019年底，基层工会1027个；受理劳动争议447件。', 'SF', 'a date only closes the period of what is done'],
    ['资金余额6618万元。', 'S', 'a balance'],
    ['建会率达到92%，受理量是上年的1.5倍。', '%%', 'shares and multiples'],
    ['经费增长14%，净增会员6000人。', 'ΔΔ', 'the size of a change'],
    ['力争建会率达到65%，会员总数达到80万人。', '%S', 'a target is of the kind of what is aimed at'],
    ['最低工资标准由每月1160元调整为1260元。', 'SS', 'a wage in force'],
    ['追回工资5.36亿元。', 'F', 'wages recovered are none in force'],
    ['在16个区县全部建立心理服务站。', 'S', 'those that have something'],
    ['1.3万家职工之家完成实体化验收。', 'F', 'what they did'],
    ['会员33.7万人，建会单位9826家，培训职工20人。', 'SSF', 'a bare noun stands as what stands before it'],
    ['区内有物流园区29个、快递网点317个，有238人当场入会。', 'SSF', '有, and people who came'],
    ['评选出职工创新工作室18个。', 'F', 'a title is given'],
    ['每年投入200万元，每月给予300元的津贴。', 'FS', 'spent year by year; a norm in force'],
    ['驿站日均服务1.2万人次。', 'F', 'an average is of what it averages'],
    ['驿站面积18平方米。', 'S', 'how large a thing is'],
  ])('%s %s', (line, kinds) => {
    expect(measures(line)).toBe(kinds);
  });

  it('of a table is told by the head of the column', () => {
    expect(measures('行业\\t合同（份）\\t覆盖企业（家）\\t累计服务（人次）\\n快递\\t131\\t2910\\t114')).toBe('FSR');
  });
});

describe('measure and period', () => {
  const both = (...lines: string[]) => seen(...lines).map(({ measure, period }) => [measure, period]);
  it('what an article tells undated under an opening 近年来 is a running total without period', () => {
    const lead = '近年来，区总工会大力推进规范化建设。';
    const body = [
      '服务职工30万人次，会员3万人。',
      '2018年，投入465万元。',
      '累计调解争议5674件。',
      '目前，参与8万人次。',
    ];
    expect(both(lead, ...body)).toEqual([
      ['running_total', null],
      ['stock', '2019'],
      ['flow', '2018'],
      ['running_total', '2019'],
      ['running_total', '2019'],
    ]);
  });
  it('a report of one year that says 近年来 in passing is left alone', () => {
    expect(both('近年来，工会大力推进改革，2019年再上台阶。', '服务职工30万人次。')).toEqual([['flow', '2019']]);
    expect(both('区总工会近年来大力推进改革。', '服务职工30万人次。')).toEqual([['flow', '2019']]);
    expect(both('## 2019年工作报告', '近年来，工会大力推进。', '服务职工30万人次。')).toEqual([['flow', '2019']]);
  });
  it('what was before a change has no period, unless the text names it', () => {
    expect(both('职能部门由17个减为16个。')).toEqual([
      ['stock', null],
      ['stock', '2019'],
    ]);
    expect(both('困难职工由2017年的6308户减至1925户。')[0]).toEqual(['stock', '2017']);
    expect(both('建会率由年初的74%提高到89.5%。')[0]).toEqual(['rate', '2019']);
  });
  it('what is done in a time not named is a running total', () => {
    expect(both('近年来，受理劳动争议案件2500余件。')).toEqual([['running_total', null]]);
  });
});

describe('per', () => {
  it.each([
    ['由市总工会（30名）、每个区总工会（5名）、每个街道乡镇总工会（1名）组成。', [null, 'district', 'subdistrict']],
    ['日均服务1.2万人次，人均24学时，户均增收300元。', ['day', 'persons', 'households']],
    ['每月给予每名首席技师800元。', ['persons']],
    ['每室配备1名律师、2名调解员。', ['places', null]],
    ['补贴标准为5000元/户。', ['households']],
    ['每年增长10%。', [null]],
    ['全市会员5人。', [null]],
  ])('%s', (line, per) => {
    expect(seen(line).map((one) => one.per)).toEqual(per);
  });
});

describe('relations', () => {
  const related = (...lines: string[]) => seen(...lines).map(({ partOf, repeats }) => partOf ?? repeats);
  it('其中 names a part of the number before, in its clause alone', () => {
    expect(related('任务29项，其中区级7项、街道12项，另有10项。')).toEqual([null, 'p1.o1', 'p1.o1', null]);
    expect(related('新增会员6万人、其中净增6000人。')).toEqual([null, 'p1.o1']);
  });
  it('only of the same unit, in the same sentence, and of what is larger', () => {
    expect(related('会员3万人，其中经费5万元。')).toEqual([null, null]);
    expect(related('会员3万人。其中女职工2万人。')).toEqual([null, null]);
    expect(related('会员3万人，其中女职工4万人。')).toEqual([null, null]);
  });
  it('cases settled are part of those taken', () => {
    expect(related('受理劳动争议2.2万件，调解成功1.1万件。')).toEqual([null, 'p1.o1']);
    expect(related('走访企业30家。调解成功1.1万件。')).toEqual([null, null]);
  });
  it('a number said again in a later sentence repeats the first, and is of its kind', () => {
    const again = ['目前挂牌的驿站有31家。', '在全市率先设立暖心驿站31家。', '暖心驿站31家。'];
    const rows = seen(...again.map((line) => line.replace('的驿站', '的暖心驿站')));
    expect(rows.map(({ repeats, measure }) => [repeats, measure])).toEqual([
      [null, 'stock'],
      ['p1.o1', 'stock'],
      ['p1.o1', 'stock'],
    ]);
  });
  it('and does not where it may be another thing', () => {
    expect(related('暖心驿站31家。', '新建暖心驿站31家。')).toEqual([null, null]);
    expect(related('暖心驿站31家。', '母婴关爱室31家。')).toEqual([null, null]);
    expect(related('暖心驿站5家。', '暖心驿站5家。')).toEqual([null, null]);
    expect(related('2018年，暖心驿站31家。', '暖心驿站31家。')).toEqual([null, null]);
  });
});
