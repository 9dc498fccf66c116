// Pinyin, relations, orders and rows.
import { describe, expect, test } from 'vitest';
import { sentence } from '../problems/index.ts';
import { checkConcepts, glossaryRows, orderConcepts, preferredTerm, relatedConcepts } from './index.ts';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';

describe('between concepts', () => {
  /** None of these stands near a head of its field. */
  const told = (...concepts: ReturnType<typeof sampleConcept>[]) =>
    checkConcepts(concepts, (id, path) => ({ file: [id, ...path].join(' ') }))
      .filter(({ code }) => code !== 'concept-far-from-head')
      .map((fault) => sentence(fault, 'en').replace(/[.?].*/, ''));

  test.each([
    [
      'a relation that the hierarchy holds',
      [sampleConcept('a | 甲 | a', { broader: { generic: ['b'] }, related: ['b'] }), sampleConcept('b | 乙 | b')],
      ['a related 0  “b” is already broader or narrower, and need not be related as well'],
    ],
    [
      'a relation to nothing',
      [sampleConcept('a | 甲 | a', { related: ['wages'] })],
      ['a related 0  No concept is named “wages”'],
    ],
    [
      'a relation slightly misnamed',
      [
        sampleConcept('mediator | 甲 | a', { broader: { partitive: ['mediaton'] } }),
        sampleConcept('mediation | 乙 | b'),
      ],
      ['mediator broader partitive 0  No concept is named “mediaton”'],
    ],
    [
      'a relation to itself',
      [sampleConcept('a | 甲 | a', { related: ['a'] })],
      ['a related 0  The concept “a” is related to itself'],
    ],
    [
      'one Chinese term twice',
      [sampleConcept('a | 甲 | a'), sampleConcept('b | 乙 / 甲 | b')],
      ['b zh terms 1 text  The term “甲” already belongs to the concept a'],
    ],
    [
      'one English term twice, capitals and hyphens apart',
      [sampleConcept('a | 甲 | mutual aid'), sampleConcept('b | 乙 | Mutual-Aid')],
      ['b en terms 0 text  The term “Mutual-Aid” already belongs to the concept a'],
    ],
    [
      'a file name that is no address',
      [sampleConcept('Workers_Home | 甲 | a')],
      ['Workers_Home  The concept’s file name “Workers_Home” cannot be an address'],
    ],
    ['nothing', [sampleConcept('a | 甲 | a', { related: ['b'] }), sampleConcept('b | 乙 | b')], []],
  ])('%s', (_why, concepts, says) => {
    expect(told(...concepts)).toEqual(says);
  });

  test('the misnamed one is answered with the right one', () => {
    const [fault] = checkConcepts(
      [sampleConcept('a | 甲 | a', { related: ['mediaton'] }), sampleConcept('mediation | 乙 | b')],
      (id) => ({ file: id }),
    );
    expect(fault?.facts.near).toBe('mediation');
  });
});

test('a relation written once is met from both sides, and broader from the narrower side', () => {
  const concepts = [
    sampleConcept('a | 甲 | a', { related: ['b'], broader: { generic: ['c'] } }),
    sampleConcept('b | 乙 | b'),
    sampleConcept('c | 丙 | c'),
  ];
  expect(Object.fromEntries(relatedConcepts(concepts))).toEqual({
    a: { related: ['b'], narrower: [] },
    b: { related: ['a'], narrower: [] },
    c: { related: [], narrower: ['a'] },
  });
});

describe('orders', () => {
  const concepts = [
    'a | 调解(pinyin tiáo jiě) | mediation',
    'b | 行业(pinyin háng yè) | trade',
    'c | 工会(pinyin gōng huì) | union',
    'd | 攻关(pinyin gōng guān) | Assault on problems',
    'e | 12351热线(pinyin 12351 rè xiàn) | 12351 hotline',
    'f | 人次(pinyin rén cì) | attendances',
    'g | 供暖(pinyin gōng nuǎn) | heating',
    'h | 绿色(pinyin lǜ sè) | green',
    'i | 路程(pinyin lù chéng) | route',
    'j | 乱象(pinyin luàn xiàng) | disorder',
    'k | 共会(pinyin gòng huì) | co-worker',
    'l | 攻会(pinyin gōng huì) | coal',
  ].map((row, i) => sampleConcept(row, { domain: i % 2 ? 'people' : 'rights' }));
  const shown = (order: Parameters<typeof orderConcepts>[1], language: 'zh' | 'en' = 'zh') =>
    orderConcepts(concepts, order).map(
      ({ key, concepts: members }) =>
        `${key}: ${members.map((member) => preferredTerm(member, language).text).join(' ')}`,
    );

  test('pinyin: by syllables, then tones; 调解 under T, 行业 under H, ü after u', () => {
    expect(shown('pinyin')).toEqual([
      '#: 12351热线',
      'G: 攻关 工会 攻会 共会 供暖',
      'H: 行业',
      'L: 路程 绿色 乱象',
      'R: 人次',
      'T: 调解',
    ]);
  });

  test('strokes: from few to many, figures first', () => {
    expect(shown('stroke')).toEqual([
      '#: 12351热线',
      '2: 人次',
      '3: 工会',
      '6: 行业 共会',
      '7: 攻会 攻关 乱象',
      '8: 供暖',
      '10: 调解',
      '11: 绿色',
      '13: 路程',
    ]);
  });

  test('English: by the alphabet, capitals and hyphens apart', () => {
    expect(shown('english', 'en')).toEqual([
      '#: 12351 hotline',
      'A: Assault on problems attendances',
      'C: coal co-worker',
      'D: disorder',
      'G: green',
      'H: heating',
      'M: mediation',
      'R: route',
      'T: trade',
      'U: union',
    ]);
  });

  test('domain: in the list’s order, within it by pinyin', () => {
    expect(shown('domain')).toEqual([
      'rights: 12351热线 工会 共会 供暖 路程 调解',
      'people: 攻关 攻会 行业 绿色 乱象 人次',
    ]);
  });

  test('the same in whatever order the files come', () => {
    const back = [...concepts].reverse();
    for (const order of ['pinyin', 'stroke', 'english', 'domain'] as const)
      expect(orderConcepts(back, order)).toEqual(orderConcepts(concepts, order));
  });
});

test(
  'a row of the glossary names its domain and its relations in both directions, and which ' + 'of them are its own',
  () => {
    const [, row] = glossaryRows(
      [sampleConcept('a | 甲 | a', { related: ['b'] }), sampleConcept('b | 乙(pinyin yǐ) | b')],
      new Map(),
    );
    expect(row).toMatchObject({
      id: 'b',
      domainName: { zh: '协商与民主管理' },
      related: ['a'],
      relatedHere: [],
      narrower: [],
      broader: { generic: [], partitive: [], instantial: [] },
      zh: { terms: [{ text: '乙', pinyin: 'yǐ', pinyinShown: 'yǐ', context: [] }] },
      sources: [],
      works: [],
    });
  },
);
