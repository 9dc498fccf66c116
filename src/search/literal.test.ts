// What is found literally: the contract's test.
import { describe, expect, test } from 'vitest';
import { literal } from './literal.ts';
import { readQuery } from './read-query.ts';
import { stands } from './stands.ts';
import type { Language } from './types.ts';

function finds(text: string, typed: string, language: Language, place = ''): boolean {
  const wanted = literal(typed, language);
  return wanted !== null && stands(text, place, wanted);
}

describe('Chinese is literal where the text contains the string', () => {
  test.each([
    ['签订工资集体协商合同', '集体协商', true, 'across what a dictionary takes for words'],
    ['签订工资集体合同，协商', '集体协商', false, 'its characters apart'],
    ['建立暖心驿站1289家', '１２８９家', true, 'full-width digits asked'],
    ['服务职工１２万人次', '12万', true, 'full-width digits in the text'],
    ['办理IC卡', 'ic卡', true, 'case'],
    ['开展暖“新”在行动', '暖"新"在行动', true, 'one kind of quotation mark for another'],
    ['开展暖“新”在行动', '暖新在行动', false, 'without the marks that stand there'],
    ['加强机制建设　促进和谐', '建设 促进', true, 'the heading’s wide space'],
    ['加强机制建设', '建设 机制', true, 'every string between spaces, in any order'],
    ['加强机制建设', '机制 协商', false, 'one of them missing'],
    ['会员率94.8%', '94.8%', true, 'a decimal point and a sign'],
    ['112万', '12万', true, 'a part of a number: the text contains the string'],
  ])('%s / %s: %s (%s)', (text, typed, expected) => {
    expect(finds(text, typed, 'zh')).toBe(expected);
  });
});

describe('English is literal where every word stands by stem, and every phrase exactly', () => {
  test.each([
    ['Trade unions signed collective contracts', 'contract union', true, 'by stem, in any order'],
    ['Trade unions signed collective contracts', 'contract strike', false, 'one word missing'],
    ['The workshop opened', 'work', false, 'a word that begins alike is another word'],
    ['collective consultation', 'consulting collectively', true, 'other forms of the words'],
    ['Trade unions signed', '"trade unions"', true, 'a phrase'],
    ['Trade unions signed', '“Trade Unions”', true, 'curly marks, case'],
    ['Trade unions signed', '"trade union"', false, 'a phrase is exact'],
    ['unions of trade', '"trade unions"', false, 'its words apart'],
    ['Trade unions signed contracts', '"trade unions" contract', true, 'a phrase and a word'],
    ['the trade-union law', 'trade union', true, 'a hyphen parts words'],
    ['the worker’s home', "workers' homes", true, 'apostrophes'],
    ['218,000 workers', '218000', true, 'a number with its comma'],
    ['Trade unions', '"trade', true, 'a mark without its fellow'],
  ])('%s / %s: %s (%s)', (text, typed, expected) => {
    expect(finds(text, typed, 'en')).toBe(expected);
  });
});

describe('a query', () => {
  test.each(['', '  ', '　', '""', '?!'])('%j asks nothing in English', (typed) => {
    expect(readQuery(typed, 'en')).toBeNull();
  });

  test('Chinese asks nothing of English texts', () => {
    expect(readQuery('集体协商', 'en')).toBeNull();
  });
});

test('a Chinese query that opens a quotation does not find one that closes; a straight mark finds either', () => {
  expect(finds('维权服务“向前一步”', '“向', 'zh')).toBe(true);
  expect(finds('维权服务”向', '“向', 'zh')).toBe(false);
  expect(finds('维权服务“向前一步”', '"向', 'zh')).toBe(true);
});

test('a report’s district and year count as its text, where several strings are asked for', () => {
  expect(finds('会员21.8万人', '东城 会员', 'zh', '东城区 2016年')).toBe(true);
  expect(finds('会员21.8万人', '2016 会员', 'zh', '东城区 2016年')).toBe(true);
  expect(finds('会员21.8万人', '东城', 'zh', '东城区 2016年')).toBe(false);
  expect(finds('会员21.8万人', '西城 会员', 'zh', '东城区 2016年')).toBe(false);
});
