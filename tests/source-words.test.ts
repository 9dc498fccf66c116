// What the source view says of a line, in both languages.
import { describe, expect, test } from 'vitest';
import type { Emendation } from '../src/edition/index.ts';
import { say } from '../src/i18n/index.ts';
import { changeWords } from '../src/views/source/change-words.ts';
import { arrivalWords, moveWords } from '../src/views/source/move-words.ts';
import { placeWords } from '../src/views/source/place-words.ts';
import type { Move } from '../src/views/source/source-moves.ts';

const [zh, en] = [say('zh'), say('en')];
const move = (first: number, last: number, after: number | null, part: string | null = null): Move => ({
  first,
  last,
  after,
  part,
  sources: [],
});

test('a move says what moved and where to, and its new neighbour says what follows', () => {
  const moves = [
    move(4, 45, 209),
    move(82, 82, 52),
    move(7, 9, null),
    move(214, 214, 213, '关键词一'),
    move(342, 342, 342, '精准服务职工'),
  ];
  expect(moves.map((one) => moveWords(one, zh))).toEqual([
    '第4至45行移到<a>第209行</a>之后',
    '本行移到<a>第52行</a>之后',
    '第7至9行移到文首',
    '“关键词一”移到<a>第213行</a>之后',
    '“精准服务职工”移到本行其余文字之后',
  ]);
  expect(moves.slice(0, 2).map((one) => moveWords(one, en))).toEqual([
    'Lines 4 to 45 moved to follow <a>line 209</a>',
    'This line moved to follow <a>line 52</a>',
  ]);
  expect([moves[0]!, moves[1]!, moves[3]!].map((one) => arrivalWords(one, zh))).toEqual([
    '此后接<a>第4至45行</a>',
    '此后接<a>第82行</a>',
    '此后接<a>第214行</a>的“关键词一”',
  ]);
});

test('a long part of a line is named by its first words, and its angle brackets are no marks of ours', () => {
  expect(moveWords(move(1, 1, 2, '<a>实施《工会法》办法，深入贯彻落实'), zh)).toBe(
    '“a实施《工会法》办法，深…”移到<a>第2行</a>之后',
  );
});

describe('changes', () => {
  const change = (sic: string, corr: string, resp: Emendation['resp'], reason: string): Emendation => ({
    block: 'p1',
    at: [0, 1],
    line: 1,
    sic,
    corr,
    resp,
    reason: { zh: reason, en: reason },
  });
  test('a rule’s are told once a line; an editor’s say what was changed', () => {
    expect(
      changeWords(
        [
          change(',', '，', 'rule', '体例'),
          change(';', '；', 'rule', '体例'),
          change('and', '和', 'editor', '误读'),
          change('x', '', 'editor', '衍字'),
        ],
        zh,
        'zh',
      ),
    ).toEqual([
      { resp: 'rule', says: '体例' },
      { resp: 'editor', says: '“and”改作“和”；误读' },
      { resp: 'editor', says: '删“x”；衍字' },
    ]);
  });
});

test('a block is named by its number where a reader sees one, else by its kind', () => {
  expect([
    placeWords({ id: 'p9', type: 'p' }, zh),
    placeWords({ id: 'p9', type: 'figDesc' }, en),
    placeWords({ id: 'h2', type: 'head' }, zh),
    placeWords({ id: 'title', type: 'title' }, en),
  ]).toEqual(['第9段', 'paragraph 9', '小标题', 'title']);
});
