// What is known of a text, woven into its blocks.
import { expect, test } from 'vitest';
import { sampleConcept } from '../../../tests/terms/sample-concepts.ts';
import type { Observation } from '../../observations/index.ts';
import { articleRuns, type WovenBlock } from './article-runs.ts';

const concepts = ['member | 会员 | member', 'union | 工会 | union'].map((row) =>
  sampleConcept(row, { mark: 'technical' }),
);
const place = {
  report: 'r',
  textLanguage: 'zh',
  inChinese: [],
  anchors: [],
  notes: [],
  addressOf: { figure: (id: string) => `/rows/${id}`, term: (id: string) => `/terms/${id}` },
} as const;
const observation = (at: [number, number], value: number) =>
  ({ id: 'p1.o1', block: 'p1', at, value }) as unknown as Observation;
/** So much text without a term that there is room for a mark on every term before it. */
const room = { id: 'p99', type: 'p', text: '文'.repeat(400) } as const;

/** What a reader of the markup would see: sentences in [], figures in {}, terms in <>. */
function shown(blocks: readonly WovenBlock[]): string[] {
  return blocks
    .filter(({ id }) => id !== room.id)
    .map(({ sentences }) =>
      sentences
        .map(
          ({ pieces }) =>
            `[${pieces
              .map(({ text, annotations: [mark] }) =>
                mark?.kind === 'observation' ? `{${text}=${mark.value}}` : mark?.kind === 'term' ? `<${text}>` : text,
              )
              .join('')}]`,
        )
        .join(''),
    );
}

test('a sentence keeps its figure and its terms in place', () => {
  const text = '工会会员21.8万人。会员增加。';
  const blocks = articleRuns([{ id: 'p1', type: 'p', text }, room], {
    ...place,
    concepts,
    observations: [observation([4, 9], 218000)],
    sentences: [
      { id: 'p1.s1', block: 'p1', at: [0, 11] },
      { id: 'p1.s2', block: 'p1', at: [11, 16] },
    ],
  });
  expect(shown(blocks)).toEqual(['[<工会><会员>{21.8万=218000}人。][会员增加。]']);
});

test('a mark knows where its link leads', () => {
  const [block] = articleRuns([{ id: 'p1', type: 'p', text: '会员5人' }, room], {
    ...place,
    concepts,
    observations: [observation([2, 3], 5)],
    sentences: [],
  });
  const marks = block!.sentences.flatMap(({ pieces }) => pieces.flatMap(({ annotations }) => annotations));
  expect(marks.map((mark) => mark.kind !== 'sentence' && mark.address)).toEqual(['/terms/member', '/rows/r.p1.o1']);
});

test('terms are sought in the language of the text', () => {
  const english = articleRuns([{ id: 'p1', type: 'p', text: 'each member' }, room], {
    ...place,
    textLanguage: 'en',
    concepts,
    observations: [],
    sentences: [],
  });
  expect(shown(english)).toEqual(['[each <member>]']);
});

test('a segment bears what it joins or leaves unsaid, why it stands in Chinese, and its note', () => {
  const [block] = articleRuns([{ id: 'p1', type: 'p', text: 'A. 乙。' }], {
    ...place,
    textLanguage: 'en',
    concepts,
    observations: [],
    sentences: [
      { id: 'p1.s1', block: 'p1', at: [0, 2] },
      { id: 'p1.s3', block: 'p1', at: [3, 5] },
    ],
    inChinese: [{ sentence: 'p1.s3', why: 'stale' }],
    anchors: [
      { sentence: 'p1.s1', id: 'p1.s2' },
      { sentence: 'p1.s1', id: 'p1.o1' },
    ],
    notes: [
      { sentence: 'h1.s1', text: 'elsewhere' },
      { sentence: 'p1.s1', text: 'a doubt' },
    ],
  });
  expect(block!.sentences.map(({ id, inChinese, anchors }) => [id, inChinese, anchors])).toEqual([
    ['p1.s1', undefined, ['p1.s2', 'r.p1.o1']],
    [null, undefined, undefined],
    ['p1.s3', 'stale', undefined],
  ]);
  expect(block!.sentences.map(({ note }) => note)).toEqual([{ mark: '2', text: 'a doubt' }, undefined, undefined]);
});
