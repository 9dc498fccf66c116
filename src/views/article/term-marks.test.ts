// Which terms an article shows. What is found is told by tests/terms.test.ts; here everything is found, and some of
// it is marked.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../../tests/terms/sample-concepts.ts';
import type { BlockType } from '../../edition/index.ts';
import { termMarks, type MarkedBlock } from './term-marks.ts';

const concepts = [
  sampleConcept('jingka | 京卡 | Jingka', { mark: 'opaque' }),
  sampleConcept('contract | 集体合同 | collective contract', { mark: 'technical' }),
  sampleConcept('dispute | 劳动争议 | labour dispute', { mark: 'technical' }),
  sampleConcept('home | 职工之家 | workers’ home', { mark: 'technical' }),
  sampleConcept('advice | 法律咨询 | legal advice', { mark: 'plain' }),
  sampleConcept('worker | 职工 | worker', { mark: 'never' }),
];

const block = (
  id: 'title' | `p${number}` | `h${number}`,
  text: string,
  more: Partial<MarkedBlock> = {},
): MarkedBlock => ({ id, type: 'p', text, figures: [], ...more });
/** So much text without a term that there is room for every mark. */
const room = block('p99', '文'.repeat(1000));

/** Each mark as `block text`. */
function marked(blocks: readonly MarkedBlock[], textLanguage: 'zh' | 'en' = 'zh'): string[] {
  const texts = new Map(blocks.map(({ id, text }) => [id, text]));
  return [...termMarks(blocks, { textLanguage, concepts }).values()]
    .flat()
    .map((mark) => `${mark.block} ${texts.get(mark.block)!.slice(...mark.span)}`);
}

test('a concept is marked at its first use in the article, not again under the next heading', () => {
  const blocks = [
    block('p1', '签订集体合同，集体合同'),
    block('h1', '京卡', { type: 'head' }),
    block('p2', '集体合同和京卡'),
    room,
  ];
  expect(marked(blocks)).toEqual(['p1 集体合同', 'p2 京卡']);
});

test('an everyday word is not marked though there is room', () => {
  expect(marked([block('p1', '职工的京卡'), room])).toEqual(['p1 京卡']);
});

test.each<BlockType>(['title', 'head', 'kicker', 'subtitle', 'byline'])(
  'in a %s nothing is marked: the first use outside is',
  (type) => {
    expect(marked([block('p1', '京卡', { type }), block('p2', '京卡'), room])).toEqual(['p2 京卡']);
  },
);

test('a term that overlaps a figure gives way to it, and is marked where it next stands free', () => {
  expect(marked([block('p1', '京卡12张，京卡', { figures: [[0, 4]] }), room])).toEqual(['p1 京卡']);
  expect(
    termMarks([block('p1', '京卡12张，京卡', { figures: [[0, 4]] }), room], { textLanguage: 'zh', concepts }).get(
      'p1',
    )![0]!.span,
  ).toEqual([6, 8]);
});

test('a hundred characters have two marks, spaces not counted, the least needed left out', () => {
  const text = '京卡、集体合同、法律咨询'; // twelve characters
  expect(marked([block('p1', text), block('p2', '文'.repeat(88))])).toEqual(['p1 京卡', 'p1 集体合同']);
  expect(marked([block('p1', text), block('p2', '文'.repeat(37)), block('p3', ' 　\n'.repeat(80))])).toEqual([]);
  expect(marked([block('p1', text), block('p2', '文'.repeat(38))])).toEqual(['p1 京卡']);
});

test('four letters take the room of one Han character', () => {
  const text = 'Each collective contract and legal advice.'; // 37 letters
  expect(marked([block('p1', text), block('p2', 'x'.repeat(362))], 'en')).toEqual(['p1 collective contract']);
  expect(marked([block('p1', text), block('p2', 'x'.repeat(363))], 'en')).toEqual([
    'p1 collective contract',
    'p1 legal advice',
  ]);
});

test('how near two marks stand is told over the whole article, not in each paragraph', () => {
  const blocks = [block('p1', `集体合同${'文'.repeat(60)}`), block('p2', `劳动争议${'文'.repeat(40)}职工之家`)]; // room for two
  expect(marked(blocks)).toEqual(['p1 集体合同', 'p2 劳动争议']);
});

test('half of a split form is not marked: a line under one word of two would say little', () => {
  const split = [sampleConcept('accept | 立案 | to accept a case(forms accepted … cases)', { mark: 'technical' })];
  const blocks = [block('p1', 'They accepted 20 cases. It is hard to accept a case.'), room];
  const marks = [...termMarks(blocks, { textLanguage: 'en', concepts: split }).values()].flat();
  expect(marks.map(({ span }) => blocks[0]!.text.slice(...span))).toEqual(['accept a case']);
});
