// What is known of a text, woven into its blocks.
import { expect, test } from 'vitest';
import type { Observation } from '../observations/index.ts';
import { conceptSchema, readConcept, type Concept } from '../termbase/index.ts';
import { articleRuns, type WovenBlock } from './article-runs.ts';

const term = { status: 'preferred', partOfSpeech: 'noun' };
const concept = (id: string, text: string): Concept => readConcept(id, conceptSchema.parse({
  domain: 'rights', zh: { definition: '甲。', gloss: '甲', terms: [{ ...term, text, pinyin: 'yī yī' }] }, en: { definition: 'A.', gloss: 'a', terms: [{ ...term, text: id }] },
}));
const concepts = [concept('member', '会员'), concept('union', '工会')];
const observation = (at: [number, number], value: number) => ({ id: 'p1.o1', block: 'p1', at, value }) as unknown as Observation;

/** What a reader of the markup would see: sentences in [], figures in {}, terms in <>. */
function shown(blocks: readonly WovenBlock[]): string[] {
  return blocks.map(({ sentences }) => sentences.map(({ pieces }) => `[${pieces.map(({ text, annotations: [mark] }) =>
    mark?.kind === 'observation' ? `{${text}=${mark.value}}` : mark?.kind === 'term' ? `<${text}>` : text).join('')}]`).join(''));
}

test('a sentence keeps its figure and its terms in place', () => {
  const text = '工会会员21.8万人。会员增加。';
  const blocks = articleRuns([{ id: 'p1', type: 'p', text }], {
    report: 'r', concepts, observations: [observation([4, 9], 218000)],
    sentences: [{ id: 'p1.s1', block: 'p1', at: [0, 11] }, { id: 'p1.s2', block: 'p1', at: [11, 16] }],
  });
  expect(shown(blocks)).toEqual(['[<工会><会员>{21.8万=218000}人。][会员增加。]']);
});

test('a term is marked again under the next heading, and never in a heading', () => {
  const blocks = articleRuns([
    { id: 'p1', type: 'p', text: '会员' }, { id: 'h1', type: 'head', level: 2, text: '会员' }, { id: 'p2', type: 'p', text: '会员，会员' },
  ], { report: 'r', concepts, observations: [], sentences: [] });
  expect(shown(blocks)).toEqual(['[<会员>]', '[会员]', '[<会员>，会员]']);
});

test('a term that overlaps a figure gives way to it', () => {
  const blocks = articleRuns([{ id: 'p1', type: 'p', text: '十会员' }], { report: 'r', concepts, observations: [observation([0, 2], 10)], sentences: [] });
  expect(shown(blocks)).toEqual(['[{十会=10}员]']);
});
