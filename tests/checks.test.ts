// npm run check asks every row of the table of checks, and a fault of ours is not taken for a file's.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { check } from '../scripts/check.ts';
import { convert } from '../scripts/convert.ts';
import { checks, type Check } from '../src/checks/index.ts';
import { publication } from '../src/loaders/index.ts';
import { problem } from '../src/problems/index.ts';
import { listen, newProject, type Project } from './project-copy.ts';

const MDX = 'content/reports/zh/huairou-2016.mdx';
const CONCEPT = `domain: rights
related: [collective-bargaining]
zh:
  definition: 由企业和工会签订的合同。
  terms: [{ text: 集体合同, status: preferred, partOfSpeech: noun, pinyin: jí-tǐ hé-tong }]
en:
  definition: A contract between an enterprise and its union.
  terms: [{ text: collective contract, status: preferred, partOfSpeech: noun }]
`;

let project: Project;
const told = (): string[] => listen(() => check(project.root, 'en')).lines.filter((line) => /\[[a-z-]+\]$/.test(line));
const code = (): number => listen(() => check(project.root, 'en')).code;
const edit = (path: string, from: string, to: string): void => {
  project.write(path, project.read(path).replace(from, to));
};

beforeEach(() => {
  project = newProject();
  project.write('seeds/huairou-2016.txt', '怀柔区总工会2016年工作报告\n全区新增会员6万人，受理劳动争议案件320件。\n');
  expect(listen(() => convert(project.root, 'en')).code).toBe(0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  project.remove();
});

test('doubts are told and stop nothing', () => {
  expect(told()).toEqual([expect.stringContaining('[seed-unlisted]')]);
  expect(code()).toBe(0);
});

test('the publication that is handed on gives every sentence, as often as it is asked', () => {
  expect(code()).toBe(0);
  vi.stubEnv('GONGBAO_ROOT', project.root);
  const { sentences } = publication();
  const texts = ['怀柔区总工会2016年工作报告', '全区新增会员6万人，受理劳动争议案件320件。'];
  expect([sentences, sentences].map((all) => Array.from(all(), ({ zh }) => zh))).toEqual([texts, texts]);
});

describe('a promise that is broken is an error at its place', () => {
  test.each([
    ['a word of the prose', MDX, '新增会员', '新增职工', `${MDX}  The text of p1 differs`],
    [
      'a block of the prose',
      MDX,
      '<P id="p1">',
      '<Item id="p1">',
      `${MDX}  This file is not as npm run convert writes it.`,
    ],
    [
      'the list of withdrawn reports',
      'content/withdrawn.json',
      '"reports": []',
      '"reports":  []',
      'content/withdrawn.json  This file is not what seeds/ makes today.',
    ],
  ])('%s', (_, path, from, to, line) => {
    edit(path, from, to);
    expect(told()).toContainEqual(expect.stringContaining(line));
    expect(code()).toBe(1);
  });

  test('a concept that names another nobody wrote, at its line and column', () => {
    project.write('content/glossary/collective-contract.yaml', CONCEPT);
    expect(told()).toContainEqual(expect.stringMatching(/^content\/glossary\/collective-contract\.yaml:2:11 {2}/));
    expect(code()).toBe(1);
  });
});

describe('every row of the table', () => {
  const withPart = (part: 'ofReport' | 'ofPublication') =>
    checks.filter((row): row is Check & Required<Pick<Check, typeof part>> => row[part] !== undefined);

  test.each(
    (['ofReport', 'ofPublication'] as const).flatMap((part) => withPart(part).map(({ name }) => [name, part] as const)),
  )('%s is asked: %s', (name, part) => {
    const row = withPart(part).find((one) => one.name === name)!;
    vi.spyOn(row, part).mockReturnValue([problem('file-not-fresh', { file: `${name}.txt` })]);
    expect(told()).toContainEqual(expect.stringContaining(`${name}.txt`));
  });

  test('is named after its file, and gives its promise in both languages', () => {
    expect(checks.map(({ name }) => name)).toEqual([...new Set(checks.map(({ name }) => name))]);
    for (const { promise } of checks) expect(promise.zh && promise.en).toMatch(/\.$/);
  });

  test('that throws is a fault of ours: it goes through, with its stack', () => {
    const row = withPart('ofReport')[0]!;
    vi.spyOn(row, 'ofReport').mockImplementation(() => {
      throw new TypeError('a bug');
    });
    expect(() => listen(() => check(project.root, 'en'))).toThrow(TypeError);
  });
});
