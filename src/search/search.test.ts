import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  choices,
  inOrder,
  isLiteral,
  marked,
  narrow,
  readQuery,
  readRequest,
  widen,
  writeRequest,
  type Found,
  type Language,
} from './index.ts';

function literal(text: string, typed: string, language: Language): boolean {
  const query = readQuery(typed, language);
  return query !== null && isLiteral(text, query);
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
    ['加强机制建设', '机制 建设', false, 'a space that does not stand there'],
    ['会员率94.8%', '94.8%', true, 'a decimal point and a sign'],
    ['112万', '12万', true, 'a part of a number: the text contains the string'],
  ])('%s / %s: %s (%s)', (text, typed, expected) => {
    expect(literal(text, typed, 'zh')).toBe(expected);
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
    expect(literal(text, typed, 'en')).toBe(expected);
  });
});

describe('a query', () => {
  test.each(['', '  ', '　', '""', '?!'])('%j asks nothing in English', (typed) => {
    expect(readQuery(typed, 'en')).toBeNull();
  });

  test('Chinese asks nothing of English texts', () => {
    expect(readQuery('集体协商', 'en')).toBeNull();
  });

  test.each([
    ['集体协商', 'zh', null],
    ['集体协商 合同', 'zh', ['集体协商', '合同']],
    ['“集体协商”', 'zh', ['集体协商']],
    ['trade unions', 'en', null],
    ['"trade unions"', 'en', []],
  ] as const)('%s in %s is widened to the phrases %j', (typed, language, phrases) => {
    expect(widen(typed, language)?.phrases ?? null).toEqual(phrases);
  });
});

describe('an excerpt', () => {
  const text = `${'甲'.repeat(40)}，${'乙'.repeat(20)}扩大集体协商覆盖面，${'丙'.repeat(120)}集体协商。`;

  test('is cut around the first hit, at a clause, and marks what was asked', () => {
    const query = readQuery('集体协商', 'zh');
    const runs = query ? marked(text, query) : [];
    expect(runs.filter((run) => run.hit)).toEqual([{ text: '集体协商', hit: true }]);
    expect(runs.map((run) => run.text).join('')).toMatch(/^……乙{20}扩大集体协商覆盖面，丙+……$/);
  });

  test('leaves no comma before the sign of the cut', () => {
    const query = readQuery('集体协商', 'zh');
    const runs = query ? marked(`集体协商${'丁'.repeat(85)}，${'戊'.repeat(50)}`, query) : [];
    expect(runs.map((run) => run.text).join('')).toMatch(/^集体协商丁{85}……$/);
  });

  test('marks the form that stands in the text, and cuts no word', () => {
    const query = readQuery('consult', 'en');
    const runs = query ? marked(`${'word '.repeat(60)}consultations ${'longword '.repeat(60)}`, query) : [];
    expect(runs.find((run) => run.hit)?.text).toBe('consultations');
    expect(runs.map((run) => run.text).join('')).toMatch(/^…(word )+consultations( longword)+…$/);
  });

  test('always holds the hit, and nothing but the text', () => {
    const near = fc.string({ unit: fc.constantFrom('会', '工', '，', '。', 'a', ' ', '1', '𠮷', '“'), maxLength: 300 });
    fc.assert(
      fc.property(near, fc.nat(), fc.integer({ min: 1, max: 8 }), (text, from, length) => {
        const typed = text.slice(from % (text.length + 1)).slice(0, length);
        const query = readQuery(typed, 'zh');
        fc.pre(query !== null && isLiteral(text, query));
        const runs = query ? marked(text, query) : [];
        expect(runs.some((run) => run.hit)).toBe(true);
        expect(text).toContain(
          runs
            .map((run) => run.text)
            .join('')
            .replace(/^……|……$/g, ''),
        );
      }),
    );
  });
});

describe('the address', () => {
  test.each(['?', '?q=%E5%B7%A5%E4%BC%9A&kind=term&district=dongcheng&year=2016&lang=en&wide=0'])(
    '%s is read and written',
    (address) => {
      expect(writeRequest(readRequest(address))).toBe(address);
    },
  );

  test('what it does not know narrows nothing', () => {
    expect(readRequest('?q=a&kind=none&lang=fr&wide=1&x=y')).toEqual({
      q: 'a',
      kind: null,
      district: null,
      year: null,
      lang: null,
      wide: true,
    });
  });
});

describe('results', () => {
  const found = (url: string, part: Partial<Found>): Found => ({
    kind: 'report',
    language: 'zh',
    url,
    text: '',
    shown: '',
    title: '',
    counterpart: null,
    beneath: null,
    place: null,
    district: null,
    year: null,
    ...part,
  });
  const all = [
    found('a', { district: 'd', year: '2016' }),
    found('b', { district: 'e', year: '2016' }),
    found('c', { district: 'd', year: '2017' }),
    found('t', { kind: 'term' }),
  ];

  test('terms come first, the rest as found', () => {
    expect(inOrder(all, 'x').map((one) => one.url)).toEqual(['t', 'a', 'b', 'c']);
  });

  test('what bears the query’s name stands before what only holds it, whichever its language or kind', () => {
    const pages = [
      found('holds', { kind: 'term', title: '送温暖工程' }),
      found('is', { kind: 'indicator', title: '送温暖', counterpart: 'Sending Warmth' }),
      found('else', { kind: 'term', title: '慰问' }),
    ];
    expect(inOrder(pages, ' 送温暖 ').map((one) => one.url)).toEqual(['is', 'holds', 'else']);
    expect(inOrder(pages, 'sending warmth')[0]?.url).toBe('is');
  });

  test('are narrowed by every facet; a facet counts what its choices would leave', () => {
    const request = readRequest('?q=x&district=d&year=2016');
    expect(narrow(all, request).map((one) => one.url)).toEqual(['a']);
    expect(choices(all, request, 'district')).toEqual([
      { value: 'd', count: 1, chosen: true },
      { value: 'e', count: 1, chosen: false },
    ]);
    expect(choices(all, request, 'year')).toEqual([
      { value: '2016', count: 1, chosen: true },
      { value: '2017', count: 1, chosen: false },
    ]);
  });
});

test('a Chinese query that opens a quotation does not find one that closes; a straight mark finds either', () => {
  const literal = (text: string, typed: string): boolean => isLiteral(text, readQuery(typed, 'zh')!);
  expect(literal('维权服务“向前一步”', '“向')).toBe(true);
  expect(literal('维权服务”向', '“向')).toBe(false);
  expect(literal('维权服务“向前一步”', '"向')).toBe(true);
});
