// The classes of characters, by the characters themselves.
import { describe, expect, test } from 'vitest';
import {
  HAN,
  INVISIBLE,
  MARK,
  SENTENCE_END,
  isEnded,
  isFinished,
  isHan,
  isSpace,
  joinsEmoji,
  shownControl,
} from './index.ts';

test.each([
  ['工', true],
  ['々', true],
  ['〇', true],
  ['𠮷', true],
  ['○', false],
  ['a', false],
  ['。', false],
  ['１', false],
  ['', false],
  [undefined, false],
])('%j is Han: %s', (character, is) => {
  expect(isHan(character)).toBe(is);
  if (character !== undefined) expect(HAN.test(character)).toBe(is);
});

test.each([
  [' ', true],
  ['　', true],
  ['\t', true],
  ['\ufeff', true],
  ['\u00a0', true],
  ['\u200b', false],
  ['工', false],
])('%j is a space: %s', (character, is) => {
  expect(isSpace(character)).toBe(is);
});

test('marks point and say nothing', () => {
  expect(Array.from('▲△▼▽◀◁▶▷◆◇■□●○★☆※►◄').filter((character) => !MARK.test(character))).toEqual([]);
  expect(Array.from('〇·•*#一').filter((character) => MARK.test(character))).toEqual([]);
});

test('controls, zero-width characters and marks of direction are invisible; spaces and letters are not', () => {
  expect(
    [
      '\u0000',
      '\u0008',
      '\u000e',
      '\u001f',
      '\u007f',
      '\u009f',
      '\u00ad',
      '\u061c',
      '\u180e',
      '\u200b',
      '\u200f',
      '\u202a',
      '\u202e',
      '\u2060',
      '\u206f',
      '\ufff9',
      '\ufffb',
    ].filter((character) => !INVISIBLE.test(character)),
  ).toEqual([]);
  expect(
    ['\t', '\n', '\r', ' ', '　', 'a', '工', '\u2010', '\u2029', '\ufffc'].filter((character) =>
      INVISIBLE.test(character),
    ),
  ).toEqual([]);
});

describe('an end', () => {
  test.each([
    ['完成。', true, true],
    ['完成！', true, true],
    ['完成？', true, true],
    ['done!', true, true],
    ['done?', true, true],
    ['如下：', true, true],
    ['如下:', true, true],
    ['等等…', true, true],
    ['完成。”', true, true],
    ['完成。）', true, true],
    ['完成。」』》〉】]', true, true],
    ['完成；', false, true],
    ['完成;”', false, true],
    ['完成，', false, false],
    ['完成、', false, false],
    ['完成', false, false],
    ['。完成', false, false],
    ['”', false, false],
    ['', false, false],
  ])('%j is finished: %s; breaks off nowhere: %s', (text, finished, ended) => {
    expect([isFinished(text), isEnded(text)]).toEqual([finished, ended]);
  });

  test.each([
    ['一。二！三？', ['。', '！', '？']],
    ['“一。”二', ['。”']],
    ['一！！”）二', ['！！”）']],
    ['一?二', []],
    ['一? 二! ', ['?', '!']],
    ['a.b!c', []],
    ['3!4', []],
    ['一；二：三', []],
    ['完了?', ['?']],
  ])('of sentences in %j stands at %j', (text, ends) => {
    expect([...text.matchAll(SENTENCE_END)].map(([end]) => end)).toEqual(ends);
  });
});

test('a joiner between emoji is part of them, after a skin or a sign of style too; elsewhere it is not', () => {
  for (const emoji of ['👩\u200d🔧', '👩🏽\u200d🔧', '❤\ufe0f\u200d🔥'])
    expect(joinsEmoji(emoji, emoji.indexOf('\u200d')), emoji).toBe(true);
  for (const text of ['工\u200d会', '👩\u200d会', '工\u200d👩', '\u200d🔧', '👩\u200b🔧'])
    expect(joinsEmoji(text, text.search(/[\u200b\u200d]/)), text).toBe(false);
});

test('a control is shown by its picture', () => {
  expect(['\u0001', '\u007f', '\u202e'].map(shownControl)).toEqual(['\u2401', '\u2421', '\ufffd']);
});
