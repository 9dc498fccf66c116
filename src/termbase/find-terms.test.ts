// findTerms by marked lines: what must be found stands in braces with its concept; stripped of them, the line is the
// input.
import { describe, expect, test } from 'vitest';
import { sampleConcept } from '../../tests/terms/sample-concepts.ts';
import { findTerms } from './find-terms.ts';

const concepts = [
  'consultation | 集体协商 | collective consultation(forms consult collectively)',
  'contract | 集体合同 | collective contract / collective agreement',
  'dispute | 劳动争议 | labour dispute',
  'dispute-mediation | 劳动争议调解 | mediation of labour disputes',
  'mediation | 调解(not 宏观调解, 调解员) | mediation(forms mediate, mediated)',
  'congress | 职代会 / 职工代表大会 | workers’ congress',
  'union | 工会 | union / trade union',
  'federation | 工会联合会 | federation of trade unions(forms federations of trade unions)(not ' +
    'Municipal Federation of Trade Unions)',
  'joint | 联合工会 | joint union',
  'found | 建会(not 组建会员) | to set up a union(forms setting up a union, set up unions)',
  'member | 会员 | member',
  'subsidy | 补贴 | subsidy',
  'hotline | 12351热线 | 12351 hotline',
  'attendance | 人次 | attendances',
  'craftsman | 工匠 | craftsman(forms craftsmen)',
  'accept | 立案 | to accept a case(forms accepted … cases, cases … accepted, disputes … accepted)',
  'congress-of-the-party | 党的十九大 | 19th Party congress',
  'gist | 会议精神(forms 十九大…精神) | guiding principles',
  'spirit | 精神(not 十九大精神) | spirit',
  'local | 辖区 | area of jurisdiction(forms unions … of the area)',
].map((row) => sampleConcept(row));

function marked(line: string): { text: string; expected: { concept: string; at: [number, number] }[] } {
  const expected: { concept: string; at: [number, number] }[] = [];
  let text = '';
  for (const part of line.split(/(\{[^}]*\})/)) {
    const [, surface, concept] = /^\{(.*)=(.*)\}$/.exec(part) ?? [];
    if (surface !== undefined && concept !== undefined)
      expected.push({ concept, at: [text.length, text.length + surface.length] });
    text += surface ?? part;
  }
  return { text, expected };
}

const lines: Readonly<Record<'zh' | 'en', readonly string[]>> = {
  zh: [
    '全市签订{集体合同=contract}1.35万份，推动{集体协商=consultation}。',
    '受理{劳动争议=dispute}2.2万件，{调解=mediation}成功1.1万件',
    '完善{劳动争议调解=dispute-mediation}机制，再行{调解=mediation}',
    '{工会=union}系统；{工会联合会=federation}7家；社区{联合工会=joint}；{工会=union}联合办公',
    '街道{工会联合会=federation}和{联合工会=joint}{会员=member}',
    '促{建会=found}，独立{建会=found}单位；组建{会员=member}小组',
    '宏观调解不在此列，{调解=mediation}才是；调解员',
    '服务{会员=member}81755{人次=attendance}',
    '拨打{12351热线=hotline}；12351',
    '{职代会=congress}（{职工代表大会=congress}）',
    '集体 合同、集体',
    '',
    '{党的十九大=congress-of-the-party}{精神=gist}和劳模{精神=spirit}；{党的十九大=congress-of-the-party}，{精神=spirit}',
    '{十九大=gist}精神',
  ],
  en: [
    '13,500 {collective contracts=contract} and one {Collective Agreement=contract}.',
    'A {labour dispute=dispute}; {labour disputes=dispute}; the {mediation of labour ' +
      'disputes=dispute-mediation}; they {mediated=mediation} and {mediate=mediation}.',
    'premeditation, remediation, mediations? {mediation=mediation}-ready.'.replace(
      'mediations',
      '{mediations=mediation}',
    ),
    "The {workers' congress=congress}, the {workers’ congresses=congress} and the {Workers’ " +
      'Congress=congress}’s rules.',
    'A {federation of trade unions=federation}, {federations of trade unions=federation}, a ' +
      '{trade union=union}, {trade-unions=union}.',
    'The Beijing Municipal Federation of {Trade Unions=union} is not one.',
    (
      'They {set up a union=found}; {setting up a union=found}; to {set up unions=found}; set ' +
      'up a {union=union}-free zone.'
    ).replace('set up a {union=union}-free', '{set up a union=found}-free'),
    'reunion, unionised, {UNION=union}, {union=union}s.'.replace('{union=union}s', '{unions=union}'),
    'One {subsidy=subsidy}, two {subsidies=subsidy}; two {craftsmen=craftsman}.',
    '232,000 {attendances=attendance}; regular attendance.',
    'İstanbul’s {members=member} {consult collectively=consultation}.',
    'call the {12351 hotline=hotline}, not 112351 hotline',
    'collective\u00a0contract: {collective\u00a0contract=contract}'.replace(
      'collective\u00a0contract:',
      '{collective\u00a0contract=contract}:',
    ),
    'collective  contract',
    'A non-member, a non‑member and a non‐member are none; a – {member=member} – is.',
    '{member=member}-led, {union=union}‑led: a hyphen behind a term is nothing.',
    'They {accepted=accept} 1.2 million new cases; {accepted=accept} cases were old cases.',
    '1,266 {labour disputes=dispute} were {accepted=accept}; {cases=accept} of theft are accepted.',
    'They accepted it. Cases come; they accepted: cases. Accepted casest. Co-accepted cases.',
    'It was accepted, as everybody who was there that evening at the hall will remember, in two cases.',
    'The {unions=union} {of the area=local} met; a view of the area.',
  ],
};

describe.each(['zh', 'en'] as const)('finds exactly the marked terms (%s)', (language) => {
  test.each(lines[language])('%s', (line) => {
    const { text, expected } = marked(line);
    expect(findTerms(text, language, concepts).map(({ concept, at }) => ({ concept, at }))).toEqual(expected);
  });
});

test('tells which term was found, as the entry writes it', () => {
  expect(findTerms('COLLECTIVE AGREEMENTS', 'en', concepts)).toEqual([
    { concept: 'contract', term: 'collective agreement', at: [0, 21] },
  ]);
});

test('stays fast in a long text with many concepts', () => {
  const many = [
    ...concepts,
    ...Array.from({ length: 320 }, (_, i) =>
      sampleConcept(`c${i} | 工会${String.fromCharCode(0x4e00 + i)}事 | union matter ${i}`),
    ),
  ];
  const text = '全市各级工会组织基层工会联合会开展集体协商，'.repeat(10_000);
  findTerms('', 'zh', many);
  const start = performance.now();
  expect(findTerms(text, 'zh', many)).toHaveLength(30_000);
  expect(performance.now() - start).toBeLessThan(1500);
});
