// Figures and their measure words, kept together.
import { expect, test } from 'vitest';
import type { Mark, WovenSentence } from './article-runs.ts';
import { keptTogether } from './kept-together.ts';

type Piece = WovenSentence['pieces'][number];
const text = (words: string): Piece => ({ text: words, annotations: [] });
const figure = (words: string): Piece => ({ text: words, annotations: [{ kind: 'observation' } as Mark] });
const term = (words: string): Piece => ({ text: words, annotations: [{ kind: 'term' } as Mark] });

/** Each group's texts, joined by +. */
const groups = (...pieces: Piece[]): string[] =>
  keptTogether(pieces).map((group) => group.map((piece) => piece.text).join('+'));

test.each([
  ['the unit is cut off behind the figure', [text('覆盖'), figure('15'), text('家企业')], ['覆盖', '15+家', '企业']],
  ['a long unit too', [figure('3.2'), text('个百分点。')], ['3.2+个百分点', '。']],
  ['a unit that ends the sentence', [figure('8769万'), text('元')], ['8769万+元']],
  ['a unit that is a term of its own', [figure('9.2万'), term('人次'), text('。')], ['9.2万+人次', '。']],
  ['no term that is longer than a unit', [figure('12'), term('名劳动模范'), text('。')], ['12', '名劳动模范', '。']],
  ['no word that only begins like a unit', [figure('12'), text('人大代表')], ['12', '人大代表']],
  ['no unit of which a term holds the end', [figure('5'), text('人'), term('次序')], ['5', '人', '次序']],
  ['one figure behind another', [figure('5'), figure('6'), text('家')], ['5', '6+家']],
  ['English, where words part anyhow', [figure('580'), text(' unions')], ['580', ' unions']],
  ['a figure at the end', [text('达'), figure('33%')], ['达', '33%']],
] as const)('%s', (_says, pieces, expected) => {
  expect(groups(...pieces)).toEqual(expected);
});

test('no character is lost, and every piece keeps its mark', () => {
  const pieces = [figure('21.8万'), text('人，'), figure('580'), term('家'), text('企业')];
  const flat = keptTogether(pieces).flat();
  expect(flat.map((piece) => piece.text).join('')).toBe(pieces.map((piece) => piece.text).join(''));
  expect(flat.map(({ annotations: [mark] }) => mark?.kind)).toEqual([
    'observation',
    undefined,
    undefined,
    'observation',
    'term',
    undefined,
  ]);
});
