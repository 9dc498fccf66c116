// What the hand-written lists may say: every field that is wrong is refused, and named.
import { describe, expect, test } from 'vitest';
import { districtsSchema, indicatorsSchema, periodSchema, recogniseSchema } from './index.ts';

const district = { id: 'east', zh: '东区', en: 'East', names: ['东区'] };
const both = { zh: '数', en: 'count' };
const indicator = {
  id: 'members',
  zh: '会员',
  en: 'Members',
  unit: '人',
  unitId: 'persons',
  rank: 1,
  measure: 'stock',
  definition: both,
  recognise: [{ units: ['人'] }],
  comparable: both,
};

/** Where a list is refused, and with which code of ours; empty where it is taken. */
function refused(schema: typeof districtsSchema | typeof indicatorsSchema, rows: readonly unknown[]): string[] {
  const { error } = schema.safeParse(rows);
  return (error?.issues ?? []).map((issue) => {
    const own = 'params' in issue ? issue.params : undefined;
    const { code, facts = {} } = (own ?? issue) as { code: string; facts?: Record<string, unknown> };
    return [issue.path.join('.'), code, ...Object.values(facts)].join(' ');
  });
}

describe('districts', () => {
  test('take a district, its id in small letters, figures and single hyphens', () => {
    expect(refused(districtsSchema, [district, { ...district, id: 'new-east2' }, { ...district, id: 'a' }])).toEqual(
      [],
    );
  });

  test.each([
    ['id', 'East'],
    ['id', '2east'],
    ['id', 'east-'],
    ['id', 'new--east'],
    ['id', 'new east'],
    ['id', '-east'],
    ['id', ''],
    ['zh', ''],
    ['en', ' '],
    ['names', []],
    ['names.0', ['']],
  ])('refuse %s: %j', (path, value) => {
    const [field = ''] = path.split('.');
    expect(refused(districtsSchema, [{ ...district, [field]: value }]).map((one) => one.split(' ')[0])).toEqual([
      `0.${path}`,
    ]);
  });

  test('refuse a list without any, and a field they do not know', () => {
    expect([refused(districtsSchema, []), refused(districtsSchema, [{ ...district, name: '东区' }])]).toEqual([
      [' too_small'],
      ['0 unrecognized_keys'],
    ]);
  });

  test('refuse an id that stands twice, where it stands again, in our words', () => {
    expect(refused(districtsSchema, [district, { ...district, id: 'west' }, district])).toEqual([
      '2.id codelist-value-twice id east',
    ]);
  });
});

describe('indicators', () => {
  test('take several that are never key figures', () => {
    expect(
      refused(indicatorsSchema, [
        indicator,
        { ...indicator, id: 'a', rank: null },
        { ...indicator, id: 'b', rank: null },
      ]),
    ).toEqual([]);
  });

  test.each([
    ['rank', 0],
    ['rank', 1.5],
    ['rank', '1'],
    ['measure', 'change'],
    ['unitId', 'People'],
    ['unit', ''],
    ['definition.en', { zh: '数' }],
    ['comparable.zh', { en: 'count' }],
    ['recognise', []],
    ['recognise.0.units', [{ units: [] }]],
    ['recognise.0.units.0', [{ units: [''] }]],
    ['recognise.0.phrase.0', [{ units: ['人'], phrase: [' '] }]],
  ])('refuse %s: %j', (path, value) => {
    const [field = ''] = path.split('.');
    expect(refused(indicatorsSchema, [{ ...indicator, [field]: value }]).map((one) => one.split(' ')[0])).toEqual([
      `0.${path}`,
    ]);
  });

  test('refuse a list without any, a field they do not know, an id and a rank that stand twice', () => {
    expect([refused(indicatorsSchema, []), refused(indicatorsSchema, [{ ...indicator, ranks: 1 }])]).toEqual([
      [' too_small'],
      ['0 unrecognized_keys'],
    ]);
    expect(refused(indicatorsSchema, [indicator, { ...indicator, rank: 2 }, { ...indicator, id: 'b' }])).toEqual([
      '1.id codelist-value-twice id members',
      '2.rank codelist-value-twice rank 1',
    ]);
  });

  test('are either recognised or replaced, by one that stands', () => {
    const { recognise, ...bare } = indicator;
    const merged = { ...bare, id: 'a', rank: null, replacedBy: 'members' };
    expect(refused(indicatorsSchema, [indicator, merged])).toEqual([]);
    expect(
      refused(indicatorsSchema, [
        bare,
        { ...merged, recognise },
        { ...merged, id: 'b', replacedBy: 'nobody' },
        { ...merged, id: 'c', replacedBy: 'b' },
      ]),
    ).toEqual([
      '0.recognise indicator-recognise-or-replaced',
      '1.replacedBy indicator-recognise-or-replaced',
      '2.replacedBy indicator-replaced-by-none nobody',
      '3.replacedBy indicator-replaced-by-none b',
    ]);
  });

  test('are recognised by a unit alone where no more is asked', () => {
    expect(recogniseSchema.parse({ units: ['人'] })).toEqual({
      units: ['人'],
      phrase: [],
      part: [],
      paragraph: [],
      notPhrase: [],
      notPart: [],
    });
    expect(recogniseSchema.safeParse({ units: ['人'], unless: [] }).success).toBe(false);
  });
});

test.each([
  ['2016', true],
  ['2018-H1', true],
  ['2018-H2', true],
  ['2013/2017', true],
  ['2018-H3', false],
  ['16', false],
  ['20166', false],
  ['2013/17', false],
  ['x2016', false],
  ['2016x', false],
  ['2018-H1/2019', false],
  ['', false],
])('%j is a period: %s', (text, is) => {
  expect(periodSchema.safeParse(text).success).toBe(is);
});
