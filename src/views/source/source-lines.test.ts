// A seed's lines with their proof marks in place.
import { describe, expect, test } from 'vitest';
import type { Block, Emendation, Source } from '../../edition/index.ts';
import type { LinePiece } from './line-stretches.ts';
import { sourceLines, type Recorded, type SourceLine } from './source-lines.ts';

const block = (id: Block['id'], text: string, ...sources: Source[]): Block => ({ id, type: 'p', text, sources });
const at = (line: number, start: number, end: number): Source => ({ line, at: [start, end] });
const change = (start: number, end: number, sic: string, corr: string): Emendation => ({
  block: 'p1',
  at: [start, end],
  line: 1,
  sic,
  corr,
  reason: { zh: '', en: '' },
  resp: 'rule',
});
const linesOf = (recorded: Partial<Recorded>): readonly SourceLine[] =>
  sourceLines({ lines: [], blocks: [], emendations: [], formeWork: [], positions: [], ...recorded });

const MARKS: Readonly<Record<LinePiece['kind'], readonly [string, string]>> = {
  text: ['', ''],
  removed: ['-', '-'],
  added: ['+', '+'],
  furniture: ['[', ']'],
  closed: ['(', ')'],
  runOn: ['↩', ''],
};
/** `-x-` taken out, `+x+` put in, `[x]` furniture, `( )` closed up, `↩` runs on, `{x}` moved. */
function shown({ number, stretches }: SourceLine): string {
  const drawn = stretches.map(({ isMoved, pieces }) => {
    const text = pieces.map((piece) => MARKS[piece.kind][0] + piece.text + MARKS[piece.kind][1]).join('');
    return isMoved ? `{${text}}` : text;
  });
  return `${number} ${drawn.join('')}`;
}

describe('within a line', () => {
  test(
    'a changed sign stands struck in its own place, the new one after it, spaces are closed ' +
      'up, and marks of the page stand apart',
    () => {
      const lines = linesOf({
        lines: ['■站正式挂牌 ,促', '进', ' '],
        blocks: [block('p1', '站正式挂牌，促进', at(1, 1, 6), at(1, 7, 9), at(2, 0, 1))],
        emendations: [change(5, 6, ',', '，')],
        formeWork: [{ line: 1, at: [0, 1], text: '■', class: 'mark' }],
      });
      expect(lines.map(shown)).toEqual(['1 [■]站正式挂牌( )-,-+，+促↩', '2 进']);
      expect(lines.map(({ blocks, furniture }) => [blocks.map(({ id }) => id), furniture])).toEqual([
        [['p1'], ['mark']],
        [['p1'], []],
      ]);
    },
  );

  test('a word that lost its first character has it put in, and nothing is struck', () => {
    expect(
      linesOf({
        lines: ['强化运思想'],
        blocks: [block('p1', '强化工运思想', at(1, 0, 5))],
        emendations: [change(2, 6, '运思想', '工运思想')],
      }).map(shown),
    ).toEqual(['1 强化+工+运思想']);
    expect(
      linesOf({
        lines: ['运思想'],
        blocks: [block('p1', '工运思想', at(1, 0, 3))],
        emendations: [change(0, 4, '运思想', '工运思想')],
      }).map(shown),
    ).toEqual(['1 +工+运思想']);
  });

  test('white space inside struck words is struck with them, and a gap the text keeps is left', () => {
    const lines = linesOf({
      lines: ['  网 上 and b 和'],
      blocks: [block('p1', '网　上和', at(1, 2, 3), at(1, 4, 5), at(1, 6, 9), at(1, 10, 11), at(1, 12, 13))],
      emendations: [change(3, 3, 'and b', '')],
    });
    expect(lines.map(shown)).toEqual(['1   网 上( )-and b-( )和']);
  });

  test('second strokes of overprint are furniture between the characters of the text', () => {
    const strokes = [1, 3].map((offset) => ({
      line: 1,
      at: [offset, offset + 1] as const,
      text: '关',
      class: 'overprint',
    }));
    expect(
      linesOf({ lines: ['关关键键'], blocks: [block('p1', '关键', at(1, 0, 1), at(1, 2, 3))], formeWork: strokes }).map(
        shown,
      ),
    ).toEqual(['1 关[关]键[键]']);
  });
});

describe('between lines', () => {
  test('a line runs on over blank lines, but not into the next paragraph', () => {
    const lines = linesOf({
      lines: ['实现', '', '突破。', '另起'],
      blocks: [block('p1', '实现突破。', at(1, 0, 2), at(3, 0, 3)), block('p2', '另起', at(4, 0, 2))],
    });
    expect(lines.map(shown)).toEqual(['1 实现↩', '3 突破。', '4 另起']);
    expect(lines.map(({ isApart }) => isApart)).toEqual([false, true, false]);
  });

  test(
    'of two columns read in the wrong order the shorter moves; it says where to, and the ' + 'block where it goes on',
    () => {
      const lines = linesOf({
        lines: ['甲乙丙丁座', '小题', '谈。戊己庚'],
        blocks: [block('p1', '甲乙丙丁座谈。戊己庚', at(1, 0, 5), at(3, 0, 5)), block('h1', '小题', at(2, 0, 2))],
      });
      expect(lines.map(shown)).toEqual(['1 甲乙丙丁座↩', '2 {小题}', '3 谈。戊己庚']);
      expect(lines.map(({ goesOn }) => goesOn)).toEqual([[3], [], []]);
      expect(lines[1]?.moves.map(({ first, last, part, after }) => [first, last, part, after])).toEqual([
        [2, 2, null, 3],
      ]);
      expect(lines[2]?.arrivals.map(({ first }) => first)).toEqual([2]);
    },
  );

  test('a part of a line that changes places with the rest is moved alone', () => {
    const [line] = linesOf({
      lines: ['推进工会改革关关键词一'],
      blocks: [block('h1', '关键词一　推进工会改革', at(1, 6, 7), at(1, 8, 11), at(1, 0, 6))],
      formeWork: [{ line: 1, at: [7, 8], text: '关', class: 'overprint' }],
    });
    expect(shown(line!)).toBe('1 推进工会改革{关[关]键词一}');
    expect(line!.moves.map(({ part, after }) => [part, after])).toEqual([['关键词一', null]]);
  });

  test('what the editor supplied stands before the line its position names, or the next with text', () => {
    const supplied: Block = {
      id: 'h1',
      type: 'head',
      text: '04',
      supplied: true,
      reason: { zh: '缺', en: 'missing' },
      sources: [],
    };
    const lines = linesOf({
      lines: ['甲', '', '乙'],
      blocks: [block('p1', '甲', at(1, 0, 1)), supplied, block('p2', '乙', at(3, 0, 1))],
      positions: [{ id: 'h1', position: '2:0.1' }],
    });
    expect(lines.map(({ supplied: here }) => here.map(({ id }) => id))).toEqual([[], ['h1']]);
  });
});
