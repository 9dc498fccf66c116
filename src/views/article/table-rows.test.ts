// A table's text, cut at the spaces that part rows and cells.
import { expect, test } from 'vitest';
import { articleRuns } from './article-runs.ts';
import { tableRows, type Cell } from './table-rows.ts';
import type { Observation } from '../../observations/index.ts';

const place = {
  report: 'r',
  textLanguage: 'zh',
  inChinese: [],
  anchors: [],
  notes: [],
  addressOf: { figure: String, term: String },
} as const;
const figure = (start: number, end: number): Observation =>
  ({ id: 'p1.o1', block: 'p1', at: [start, end], value: 56 }) as unknown as Observation;
function rowsOf(
  text: string,
  sentences: readonly (readonly [number, number])[] = [[0, text.length]],
  observations: readonly Observation[] = [],
): ReturnType<typeof tableRows> {
  const [table] = articleRuns([{ id: 'p1', type: 'table', text }], {
    ...place,
    concepts: [],
    observations,
    sentences: sentences.map((at, i) => ({ id: `p1.s${i + 1}`, block: 'p1', at })),
  });
  return tableRows(table!.sentences);
}
/** `#s1` where a sentence's id stands, `{x}` a figure. */
const shown = (row: readonly Cell[]): string[] =>
  row.map((cell) =>
    cell
      .map(
        ({ id, pieces }) =>
          (id === null ? '' : `#${id.slice(3)} `) +
          pieces.map(({ text, annotations }) => (annotations.length > 0 ? `{${text}}` : text)).join(''),
      )
      .join(''),
  );

test('an em space ends a row, an ideographic space a cell, and a first row without digits names the columns', () => {
  const { head, body } = rowsOf('年份　会员\u20032015　56万\u20032016　58万', undefined, [figure(11, 14)]);
  expect(shown(head!)).toEqual(['#s1 年份', '会员']);
  expect(body.map(shown)).toEqual([
    ['2015', '{56万}'],
    ['2016', '58万'],
  ]);
});

test('an empty cell keeps its place, and a table whose rows all hold digits has no head', () => {
  const { head, body } = rowsOf('2015　　3\u20032016　4　5');
  expect(head).toBeNull();
  expect(body.map(shown)).toEqual([
    ['#s1 2015', '', '3'],
    ['2016', '4', '5'],
  ]);
});

test('each sentence bears its id once, where it begins', () => {
  expect(
    rowsOf('一。二　三\u2003四', [
      [0, 2],
      [2, 7],
    ]).body.map(shown),
  ).toEqual([['#s1 一。#s2 二', '三'], ['四']]);
});
