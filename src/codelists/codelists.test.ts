// The codelists as they stand, and reading a district or a period from a phrase.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  districtsSchema,
  findDistricts,
  findPeriods,
  firstYear,
  indicatorsSchema,
  readDistrict,
  readPeriod,
  unitsSchema,
} from './index.ts';

const yaml = (name: string): unknown => parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));
const districts = districtsSchema.parse(yaml('districts.yaml'));

describe('the codelists', () => {
  it('hold the sixteen districts and the whole city', () => {
    expect(districts).toHaveLength(17);
    expect(districts.map(({ id }) => id)).toContain('beijing');
  });

  it('hold indicators that fit their schema, each id and rank once', () => {
    const indicators = indicatorsSchema.parse(yaml('indicators.yaml'));
    expect(indicators.length).toBeGreaterThanOrEqual(25);
  });

  it('hold a unit for every measure word that a number may count, and for every indicator', () => {
    const units = unitsSchema.parse(yaml('units.yaml'));
    const words = readFileSync(new URL('../numerals/units.tsv', import.meta.url), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1);
    const named = words.map((row) => row.split('\t')[1] || row.split('\t')[0]!);
    expect(named.filter((word) => !units.some(({ printed }) => printed.includes(word)))).toEqual([]);
    const indicators = indicatorsSchema.parse(yaml('indicators.yaml'));
    const fits = ({ unit, unitId }: (typeof indicators)[number]): boolean =>
      units.some(({ id, printed }) => id === unitId && printed.includes(unit));
    expect(indicators.filter((one) => !fits(one)).map(({ id }) => id)).toEqual([]);
  });

  it('refuse an id that stands twice', () => {
    expect(districtsSchema.safeParse([districts[0], districts[0]]).success).toBe(false);
  });

  it('call no two districts alike', () => {
    const names = districts.flatMap(({ names }) => names);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('readDistrict', () => {
  it.each([
    ['海淀区新增会员3万人', 'haidian'],
    ['全市工会会员', 'beijing'],
    ['区总工会', null],
    ['在西城、海淀两区', 'xicheng'],
  ] as const)('reads %s as %s', (phrase, district) => {
    expect(readDistrict(phrase, districts)).toBe(district);
  });

  it('finds every naming, the longer name where two begin alike', () => {
    expect(findDistricts('东城区和西城', districts)).toEqual([
      { district: 'dongcheng', at: [0, 3] },
      { district: 'xicheng', at: [4, 6] },
    ]);
  });

  it('takes the longer name also where the list gives the shorter first, and signs in a name as they stand', () => {
    const named = (id: string, ...names: string[]) => ({ id, zh: id, en: id, names });
    const list = [named('east', '东城', '东城新区'), named('park', '园区（A+B）')];
    expect(findDistricts('东城新区、园区（A+B）', list)).toEqual([
      { district: 'east', at: [0, 4] },
      { district: 'park', at: [5, 12] },
    ]);
  });

  it('finds nothing by an empty list, and each list by its own names', () => {
    expect([findDistricts('东城区', []), findDistricts('', districts), findDistricts('东城区', districts)]).toEqual([
      [],
      [],
      [{ district: 'dongcheng', at: [0, 3] }],
    ]);
  });
});

describe('readPeriod', () => {
  const context = { year: 2018, period: '2018-H1', now: 2018 };

  it.each([
    ['2016年，全区', '2016'],
    ['2018年上半年', '2018-H1'],
    ['2018年下半年', '2018-H2'],
    ['截至2017年底', '2017'],
    ['2013至2017年', '2013/2017'],
    ['2013—2017年', '2013/2017'],
    ['二〇一六年', '2016'],
    ['二○○七年', '2007'],
    ['今年上半年', '2018-H1'],
    ['去年底', '2017'],
    ['上半年', '2018-H1'],
    ['半年来', '2018-H1'],
    ['五年来', '2014/2018'],
    ['过去五年', '2014/2018'],
    ['近两年', '2017/2018'],
    ['近3年的论证', null],
    ['“十三五”期间', '2016/2020'],
    ['目前', '2018-H1'],
    ['近年来', null],
    ['三年内', null],
    ['82016年', null],
    ['全年', null],
  ])('reads %s as %s', (phrase, period) => {
    expect(readPeriod(phrase, context)).toBe(period);
  });

  it('tells a time not named from no time', () => {
    expect([findPeriods('近年来', context), findPeriods('会员', context)]).toEqual([
      [{ period: null, at: [0, 3] }],
      [],
    ]);
  });

  it('gives the year in which a period begins', () => {
    expect(['2016', '2018-H1', '2013/2017'].map(firstYear)).toEqual([2016, 2018, 2013]);
  });
});
