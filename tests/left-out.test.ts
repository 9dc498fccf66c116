// A report that an editor must first be asked about is left out loudly, and the others are made.
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../scripts/check.ts';
import { convert } from '../scripts/convert.ts';
import { freeze } from '../scripts/freeze.ts';
import { listen, newProject, type Project, type Said } from './project-copy.ts';

const SOUND = '# 怀柔区总工会2016年工作报告\n\n2016年，全区新增会员6万人。';
const YEARLESS = '# 昌平区总工会工作报告\n\n全区新增会员6万人。';
const PLANNED = '# 昌平区总工会工作报告\n\n规划到2035年，全区新增会员6万人。';

let project: Project;
beforeEach(() => {
  project = newProject();
  project.write('seeds/huairou-2016.txt', SOUND);
});
afterEach(() => {
  project.remove();
});
const run = (command: (root: string, language: 'en') => number): Said<number> =>
  listen(() => command(project.root, 'en'));
const made = (): string[] => Object.keys(project.contents('content/reports'));

test.each([
  [YEARLESS, 'report-without-year'],
  [PLANNED, 'report-year-unsure'],
  ['# 工会工作报告\n\n2016年，全区新增会员6万人。', 'report-without-district'],
])('convert makes the others, tells what is asked in one line, and ends with 2', (text, code) => {
  project.write('seeds/other.txt', text);
  const said = run(convert);
  expect(said.code).toBe(2);
  expect(said.lines.filter((line) => line.endsWith(`[${code}]`))).toEqual([
    expect.stringMatching(/^seeds\/other\.txt:1:1 {2}/),
  ]);
  expect(said.lines).toContain('Left out, 1 report; the others are made: seeds/other.txt');
  expect(made()).toEqual(['content/reports/zh/huairou-2016.mdx']);
  const checked = run(check);
  expect(checked.code).toBe(2);
  expect(checked.lines.join('\n')).toContain(`[${code}]`);
  expect(listen(() => check(project.root, 'en', { report: 'huairou-2016' })).code).toBe(0);
});

test('the answer brings it back, and without the answer again what was made of it goes', () => {
  project.write('seeds/other.txt', PLANNED);
  project.write('seeds/other.edition.yaml', 'year: 2017\n');
  expect(run(convert).code).toBe(0);
  expect(made()).toHaveLength(2);
  project.write('seeds/other.edition.yaml', '{}\n');
  expect(run(convert).code).toBe(2);
  expect(made()).toHaveLength(1);
});

test('a frozen report is not left out: its addresses are published, and the run stops', () => {
  project.write('seeds/other.txt', PLANNED);
  project.write('seeds/other.edition.yaml', 'year: 2017\n');
  run(convert);
  expect(run(freeze).code).toBe(0);
  project.write('seeds/other.edition.yaml', '{}\n');
  expect(run(convert).code).toBe(1);
  expect(made()).toHaveLength(2);
});

test('another fault of the run still stops it', () => {
  project.write('seeds/other.txt', YEARLESS);
  project.write('seeds/bad.txt', '');
  expect(run(convert).code).toBe(1);
});

test('a record of more entries than anyone writes is refused in one line', () => {
  const doubts = Array.from({ length: 2001 }, () => '  - { line: 1, says: 待查 }');
  project.write('seeds/huairou-2016.edition.yaml', `doubts:\n${doubts.join('\n')}\n`);
  const said = run(convert);
  expect(said.code).toBe(1);
  expect(said.lines[0]).toMatch(/^seeds\/huairou-2016\.edition\.yaml.* 2001 entries, over 2000.*\[record-too-long\]$/);
  project.write('seeds/huairou-2016.edition.yaml', `doubts:\n${doubts.slice(1).join('\n')}\n`);
  expect(run(convert).code).toBe(0);
});
