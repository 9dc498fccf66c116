// Weaving: a text and the places that point into it become runs.
import { expect, test } from 'vitest';
import { weave } from './index.ts';

/** `共|21.8万:ab|人`: each run, and the names of what covers it, outermost first. */
function woven(text: string, ...marks: readonly (readonly [name: string, start: number, end: number])[]): string {
  const annotations = marks.map(([name, start, end]) => ({ name, at: [start, end] as const }));
  return weave(text, annotations)
    .map((run) => [run.text, run.annotations.map(({ name }) => name).join('')].filter((part) => part !== '').join(':'))
    .join('|');
}

test.each([
  ['a text of which nothing is known is one run', woven('共21.8万人'), '共21.8万人'],
  ['an empty text gives no run', woven('', ['a', 0, 0]), ''],
  ['a figure is cut out of its sentence', woven('共21.8万人', ['a', 1, 6]), '共|21.8万:a|人'],
  ['what covers all of it cuts nothing', woven('共三人', ['a', 0, 3]), '共三人:a'],
  ['the wider stands outside, whatever the order given', woven('共三人', ['b', 1, 2], ['a', 0, 3]), '共:a|三:ab|人:a'],
  [
    'of two that begin together the longer stands outside',
    woven('共三人。', ['b', 1, 2], ['a', 1, 3]),
    '共|三:ab|人:a|。',
  ],
  ['the one that begins first stands outside', woven('共三人。', ['b', 1, 4], ['a', 0, 3]), '共:a|三人:ab|。:b'],
  ['neighbours do not run into each other', woven('三人五家', ['a', 0, 2], ['b', 2, 4]), '三人:a|五家:b'],
  ['a place that reaches beyond the text is clipped to it', woven('三人', ['a', 1, 9], ['b', -2, 1]), '三:b|人:a'],
  ['a place wholly outside the text is nowhere in it', woven('三人', ['a', 5, 9], ['b', -3, -1]), '三人'],
])('%s', (_says, found, expected) => {
  expect(found).toBe(expected);
});

test('places are counted in UTF-16 units, so a character beyond the first plane is two', () => {
  expect(woven('𠮷人', ['a', 0, 2])).toBe('𠮷:a|人');
});
