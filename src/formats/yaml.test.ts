// readYaml: each fault at its line and column, in words that say what to write instead.
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { sentence } from '../problems/index.ts';
import { readYaml, yamlPlace } from './yaml.ts';

const schema = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    unit: z.enum(['people', 'attendances', 'yuan']),
    rank: z.int().min(1).max(30).optional(),
    cumulative: z.boolean().optional(),
    words: z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }),
    terms: z
      .array(z.strictObject({ text: z.string(), status: z.enum(['preferred', 'admitted', 'deprecated']) }))
      .optional(),
    data: z
      .discriminatedUnion('form', [
        z.strictObject({ form: z.literal('slope'), indicator: z.string() }),
        z.strictObject({ form: z.literal('dots'), indicators: z.array(z.string()) }),
      ])
      .optional(),
    reason: z
      .union([z.enum(['lost-at-column-edge', 'overprint']), z.strictObject({ zh: z.string(), en: z.string() })])
      .optional(),
    even: z
      .number()
      .refine((n) => n % 2 === 0, { params: { code: 'value-too-small', facts: { least: 'even' } } })
      .optional(),
    range: z
      .union([z.strictObject({ from: z.number(), to: z.number() }), z.strictObject({ year: z.number() })])
      .optional(),
    byLanguage: z.partialRecord(z.enum(['zh', 'en']), z.string()).optional(),
    byCode: z.record(z.string().regex(/^[a-z]+$/), z.string()).optional(),
  })
  .readonly();

const good = 'id: members\nunit: people\nwords: { zh: 会员, en: members }\n';

function told(text: string): string[] {
  return readYaml(text, 'f.yaml', schema).problems.map((fault) => sentence(fault, 'en'));
}

test('gives the value of a file without fault, and no problem', () => {
  expect(readYaml(good, 'f.yaml', schema)).toEqual({
    value: { id: 'members', unit: 'people', words: { zh: '会员', en: 'members' } },
    problems: [],
  });
});

/** What is written, after the good lines unless it brings its own; the beginning of what is said. */
const cases: readonly (readonly [why: string, text: string, says: readonly string[]])[] = [
  [
    'a mistyped key is answered with the right one',
    `${good}rnak: 3\n`,
    ['f.yaml:4:1  “rnak” is not a field here. Did you mean rank?'],
  ],
  [
    'a mistyped key that must be there is told once',
    'id: a\nunti: people\nwords: { zh: a, en: b }\n',
    ['f.yaml:2:1  “unti” is not a field here. Did you mean unit?'],
  ],
  [
    'a strange key is answered with the list',
    `${good}colour: red\n`,
    ['f.yaml:4:1  “colour” is not a field here. Use one of these: id, unit, rank,'],
  ],
  [
    'a key inside a list keeps its line',
    `${good}terms:\n  - text: a\n    status: preferred\n  - text: b\n    statuss: admitted\n`,
    ['f.yaml:8:5  “statuss” is not a field here. Did you mean status?'],
  ],
  [
    'a key inside a branch of a union knows that branch only',
    `${good}data:\n  form: dots\n  indicators: [a]\n  indicator: a\n`,
    ['f.yaml:7:3  “indicator” is not a field here. Did you mean indicators?'],
  ],
  [
    'a near value is answered with the listed one',
    'id: a\nunit: poeple\nwords: { zh: a, en: b }\n',
    ['f.yaml:2:7  “poeple” is not in the list. Did you mean people?'],
  ],
  [
    'a strange value is answered with the list',
    'id: a\nunit: 户\nwords: { zh: a, en: b }\n',
    ['f.yaml:2:7  “户” is not in the list. Use one of these: people, attendances, yuan.'],
  ],
  [
    'a form that is not known is a value off its list',
    `${good}data:\n  form: slop\n  indicator: a\n`,
    ['f.yaml:5:9  “slop” is not in the list. Did you mean slope?'],
  ],
  [
    'a key of a table or both languages: the near key',
    `${good}reason: over-print\n`,
    ['f.yaml:4:9  “over-print” is not in the list. Did you mean overprint?'],
  ],
  [
    'a key of a table or both languages: the missing language',
    `${good}reason: { zh: 因 }\n`,
    ['f.yaml:4:9  The field reason.en is missing.'],
  ],
  [
    'a key of a table or both languages: a strange language',
    `${good}reason: { zh: 因, en: b, fr: c }\n`,
    ['f.yaml:4:25  “fr” is not a field here. Use one of these: zh, en.'],
  ],
  [
    '… and beside it a wrong value',
    `${good}reason: { zh: 1, en: b, fr: c }\n`,
    ['f.yaml:4:15  reason.zh must be a text', 'f.yaml:4:25  “fr” is not a field here.'],
  ],
  [
    'of two shapes, the one that came nearer speaks',
    `${good}range: { year: next }\n`,
    ['f.yaml:4:16  range.year must be a number; “next” is not.'],
  ],
  [
    'a missing field stands at the mapping that lacks it',
    'id: a\nunit: people\nwords:\n  zh: 会员\n',
    ['f.yaml:4:3  The field words.en is missing.'],
  ],
  [
    'a year without quotation marks is no text',
    'id: 2016\nunit: people\nwords: { zh: a, en: b }\n',
    ['f.yaml:1:5  id must be a text; “2016” is not. Write a text; put a number'],
  ],
  [
    'a number in quotation marks is no number',
    `${good}rank: "3"\n`,
    ['f.yaml:4:7  rank must be a number; “3” is not.'],
  ],
  [
    'yes is no truth value in YAML 1.2',
    `${good}cumulative: yes\n`,
    ['f.yaml:4:13  cumulative must be true or false; “yes” is neither.'],
  ],
  ['a single thing is no list', `${good}terms: a\n`, ['f.yaml:4:8  terms must be a list.']],
  ['a text is no mapping', 'id: a\nunit: people\nwords: 会员\n', ['f.yaml:3:8  words must hold fields.']],
  [
    'an empty value stands at the value',
    'id: a\nunit: people\nwords: { zh: a, en: "" }\n',
    ['f.yaml:3:21  words.en is too short: it needs at least 1'],
  ],
  [
    'a value left out is no text',
    'id:\nunit: people\nwords: { zh: a, en: b }\n',
    ['f.yaml:1:4  id must be a text; “null” is not.'],
  ],
  [
    'a number below its range',
    `${good}rank: 0\n`,
    ['f.yaml:4:7  rank is 0, which is too small. Write a number not less than 1.'],
  ],
  [
    'a number above its range',
    `${good}rank: 99\n`,
    ['f.yaml:4:7  rank is “99”, which is too large or too long. Keep it within 30.'],
  ],
  [
    'a text not of its form',
    'id: Members\nunit: people\nwords: { zh: a, en: b }\n',
    ['f.yaml:1:5  id is “Members”, which does not have the form it must have. Write it in this form: /^[a-z-]+$/.'],
  ],
  [
    'a rule of the schema speaks by its own code',
    `${good}even: 3\n`,
    ['f.yaml:4:7  even is 3, which is too small. Write a number not less than even.'],
  ],
  [
    'a key of a closed mapping',
    `${good}byLanguage: { zh: a, fr: b }\n`,
    ['f.yaml:4:22  “fr” is not a field here. Use one of these: zh, en.'],
  ],
  ['a key of a free mapping', `${good}byCode: { A1: b }\n`, ['f.yaml:4:11  byCode.A1 is “A1”, which does not have']],
  ['two faults, two problems', `${good}rank: 0\ncolour: red\n`, ['f.yaml:4:7  rank is 0', 'f.yaml:5:1  “colour”']],
  ['a field twice', `${good}unit: yuan\n`, ['f.yaml:4:1  This field stands twice.']],
  [
    'a tab as indent',
    'words:\n\tzh: a\n',
    ['f.yaml:2:1  This is not YAML as YAML 1.2 writes it (Tabs are not allowed'],
  ],
  [
    'a colon in a text without quotation marks',
    'id: a: b\n',
    ['f.yaml:1:5  This is not YAML as YAML 1.2 writes it (Nested mappings'],
  ],
  ['two documents', 'id: a\n---\nid: b\n', ['f.yaml:2:1  This is not YAML']],
  ['an alias without its anchor', 'id: *a\n', ['f.yaml:1:1  This is not YAML as YAML 1.2 writes it (Unresolved alias']],
  ['an unknown tag', 'id: !x a\n', ['f.yaml:1:5  This is not YAML as YAML 1.2 writes it (Unresolved tag']],
  ['an empty file', '', ['f.yaml:1:1  The file is empty.']],
  ['only a remark', '# later\n', ['f.yaml:1:1  The file is empty.']],
  [
    'Windows line ends do not move a place',
    'id: a\r\nunit: people\r\nwords: { zh: a, en: b }\r\nrank: 0\r\n',
    ['f.yaml:4:7  rank is 0'],
  ],
  ['a byte order mark does not move a line', `\uFEFF${good}rank: 0\n`, ['f.yaml:4:7  rank is 0']],
];

describe('says what is wrong and where', () => {
  test.each(cases)('%s', (_why, text, says) => {
    const found = told(text);
    expect(found).toHaveLength(says.length);
    says.forEach((line, i) => expect(found[i]?.slice(0, line.length)).toBe(line));
  });

  test('a faulty file has no value', () => {
    expect(readYaml(`${good}rank: 0\n`, 'f.yaml', schema).value).toBeNull();
  });

  test('no slot of the words is left open, in either language', () => {
    for (const [, text] of cases) {
      for (const fault of readYaml(text, 'f.yaml', schema).problems) {
        expect(`${sentence(fault, 'zh')}${sentence(fault, 'en')}`).not.toMatch(
          /\{(field|written|known|near|least|most|form|detail)\}/,
        );
      }
    }
  });
});

test('a file may be empty where the schema allows nothing', () => {
  expect(readYaml('', 'f.yaml', z.array(z.string()).nullable()).problems).toEqual([]);
});

test('finds the place of a value after reading', () => {
  expect(yamlPlace('a:\n  - x\n  - y\n', 'f.yaml', ['a', 1])).toEqual({ file: 'f.yaml', line: 3, column: 5 });
});

test('a path that leads nowhere gives the nearest place above it', () => {
  expect(yamlPlace('a:\n  - x\n', 'f.yaml', ['a', 7, 'b'])).toEqual({ file: 'f.yaml', line: 2, column: 3 });
});
