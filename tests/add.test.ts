// The commands for editors, on a small project of their own: a text comes in, is replaced, is frozen, is taken back.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add, type Adding } from '../scripts/add.ts';
import { check } from '../scripts/check.ts';
import { convert } from '../scripts/convert.ts';
import { freeze } from '../scripts/freeze.ts';
import { withdraw } from '../scripts/withdraw.ts';
import { recordSchema } from '../src/edition/index.ts';
import { readYaml } from '../src/formats/index.ts';
import { writeTogether } from '../scripts/lib/staging.ts';
import { listen, newProject, type Project, type Said } from './project-copy.ts';

const PARAGRAPHS = [
  '2016年，全区新增会员6万人，净增5.2万人。采集信息11万条。',
  '受理劳动争议案件320件，调解成功率达到85%。',
  '开展技能竞赛，职工踊跃参加，共有二十个工种。',
  '慰问一线职工，送去清凉物品三万余份。',
];
const TEXT = [
  '# 怀柔区总工会2016年工作报告',
  '## 一、组织建设',
  PARAGRAPHS[0],
  PARAGRAPHS[1],
  '## 二、服务职工',
  PARAGRAPHS[2],
  PARAGRAPHS[3],
].join('\n\n');
const REASON = { zh: '内容有误', en: 'It holds errors' };

let project: Project;
beforeEach(() => {
  project = newProject();
});
afterEach(() => {
  project.remove();
});

const take = (file: string, more: Partial<Adding> = {}, language: 'zh' | 'en' = 'en'): Said<number> =>
  listen(() => add(project.root, { file, ...more }, language));
const given = (text: string | Uint8Array, name = 'in/报告 原文.txt'): string => {
  project.write(name, text);
  return name;
};
const run = (command: (root: string, language: 'en') => number): Said<number> =>
  listen(() => command(project.root, 'en'));
const record = (id: string): Record<string, unknown> =>
  readYaml(project.read(`seeds/${id}.edition.yaml`), 'r', recordSchema).value as Record<string, unknown>;
const ids = (id: string): string[] =>
  (JSON.parse(project.read(`content/editions/${id}.json`)) as { blocks: { id: string; text: string }[] }).blocks.map(
    (block) => `${block.id} ${block.text.slice(0, 6)}`,
  );

describe('npm run add', () => {
  test(
    'names the text, copies its bytes, lists its checksum and proposes a record that ' + 'converts to the same reading',
    () => {
      const { code, lines } = take(given(TEXT));
      expect(code).toBe(0);
      expect(project.read('seeds/huairou-2016.txt')).toBe(TEXT);
      expect(project.read('seeds/SHA256SUMS')).toBe(
        `${createHash('sha256').update(TEXT).digest('hex')}  huairou-2016.txt\n`,
      );
      expect(record('huairou-2016')).toEqual({ title: '怀柔区总工会2016年工作报告', district: 'huairou', year: 2016 });
      expect(lines.join('\n')).toMatch(/huairou-2016[\s\S]*7 blocks, 2 of them headings; 6 figures[\s\S]*npm start/);
      expect(run(convert)).toMatchObject({ code: 0 });
      rmSync(join(project.root, 'seeds/huairou-2016.edition.yaml'));
      const withRecord = project.read('content/editions/huairou-2016.json');
      run(convert);
      expect(project.read('content/editions/huairou-2016.json')).toBe(withRecord);
    },
  );
  test('keeps the list of checksums sorted, and the lines that stand', () => {
    take(given(TEXT));
    take(given(TEXT.replaceAll('怀柔', '昌平').replaceAll('2016', '2020')));
    expect(
      project
        .read('seeds/SHA256SUMS')
        .split('\n')
        .map((line) => line.slice(64)),
    ).toEqual(['  changping-2020.txt', '  huairou-2016.txt', '']);
  });
  test('a half-year has its own name and period', () => {
    take(given(TEXT.replace('2016年工作报告', '2019年上半年工作').replaceAll('2016', '2019')));
    expect(record('huairou-2019h1')).toMatchObject({ year: 2019, period: '2019-H1' });
  });
  test(
    'says in Chinese, within 24 lines, what to look at, and offers every doubt in the ' +
      'record, which stays one when all is uncommented',
    () => {
      const odd = Array.from({ length: 40 }, (_, i) => `服务职工数百，慰问${i + 3}，“引号": {花括号} #号\u200f。`);
      const doubtful = `${TEXT}\n\n${odd.join('\n\n')}`;
      const { code, lines } = take(given(doubtful), {}, 'zh');
      expect(code).toBe(0);
      expect(lines.length).toBeLessThanOrEqual(24);
      const place = /seeds\/huairou-2016\.txt:(\d+):\d+/;
      expect(lines.filter((line) => place.test(line)).length).toBeGreaterThan(3);
      expect(lines.join('\n')).toContain('npm run check -- --report huairou-2016');
      const text = project.read('seeds/huairou-2016.edition.yaml');
      expect(text.match(new RegExp(place, 'g'))?.length).toBeGreaterThanOrEqual(40);
      const whole = readYaml(text.replace(/^# /gm, ''), 'r', recordSchema);
      expect(whole.problems).toEqual([]);
      expect(Object.keys(whole.value!)).toEqual(expect.arrayContaining(['published', 'source', 'figures']));
    },
  );
  test('a text that tells no year is named by the editor, whose id then stands in the record', () => {
    const yearless = TEXT.replaceAll('2016年', '');
    const file = given(yearless);
    expect(take(file)).toMatchObject({
      code: 1,
      lines: [
        expect.stringMatching(/^in\/报告 原文\.txt {2}The text does not tell.*--id .*\[add-id-needed\]$/),
        '1 error',
      ],
    });
    expect(take(file, { id: 'huairou-2014' }).code).toBe(0);
    expect(record('huairou-2014')).toMatchObject({ district: 'huairou', year: 2014 });
  });
  test.each([
    ['an id that is taken', 'huairou-2016', 'add-id-taken'],
    ['an id that is taken but for its case', 'HUAIROU-2016', 'add-id-refused'],
    ['a path', '../huairou-2016', 'add-id-refused'],
    ['a name that Windows keeps', 'con', 'add-id-refused'],
    ['a leading dash', '-huairou', 'add-id-refused'],
    ['a space', 'huairou 2016', 'add-id-refused'],
    ['a name too long', 'a'.repeat(65), 'add-id-refused'],
    ['Chinese', '怀柔', 'add-id-refused'],
  ])('refuses %s in one line, and leaves nothing behind', (_, id, code) => {
    take(given(TEXT));
    const before = project.contents('seeds');
    const said = take(given(`${TEXT}。`), { id });
    expect(said.code).toBe(1);
    expect(said.lines.filter((line) => line.endsWith(`[${code}]`))).toHaveLength(1);
    expect(project.contents('seeds')).toEqual(before);
  });
  test('tells the id that is free, and the report that the same bytes are', () => {
    take(given(TEXT));
    expect(take(given(`${TEXT}。`)).lines[0]).toContain('--id huairou-2016-2');
    expect(take(given(TEXT), { id: 'huairou-2031' }).lines[0]).toContain('seeds/huairou-2016.txt, byte for byte');
  });
  test('is all or nothing: when one file cannot be written, the others are as they were', () => {
    take(given(TEXT));
    rmSync(join(project.root, 'seeds/SHA256SUMS'));
    const before = project.contents('seeds');
    // A folder stands where the last file should: nothing can be renamed there.
    mkdirSync(join(project.root, 'seeds/changping-2016.edition.yaml.d'));
    const blocked = writeTogether(project.root, [
      ['seeds/SHA256SUMS', 'x'],
      ['seeds/huairou-2016.txt', 'y'],
      ['seeds/changping-2016.edition.yaml.d', 'z'],
    ]);
    expect(blocked.map(({ code, at }) => `${code} ${at.file}`)).toEqual([
      'file-not-written seeds/changping-2016.edition.yaml.d',
    ]);
    expect(project.contents('seeds')).toEqual(before);
  });
  test('never touches a record an editor has written, though its text is not there yet', () => {
    project.write('seeds/huairou-2016.edition.yaml', 'title: 我写的\n');
    expect(take(given(TEXT)).code).toBe(1);
    expect(project.read('seeds/huairou-2016.edition.yaml')).toBe('title: 我写的\n');
    expect(existsSync(join(project.root, 'seeds/huairou-2016.txt'))).toBe(false);
  });
});

describe('npm run add -- --replaces', () => {
  beforeEach(() => {
    take(given(TEXT));
    project.write(
      'seeds/huairou-2016.edition.yaml',
      `# 编者按\ntitle: 怀柔区总工会2016年工作报告\nemend:\n  - { line: 7, sic: 受理, corr: 受理, reason: ` +
        `machine-reading }   # 看过\ndoubts:\n  - { line: 11, says: 工种数待考 }\n  - { line: 5, says: ` +
        `待查 }\n`,
    );
    expect(run(convert).code).toBe(0);
    expect(run(freeze).code).toBe(0);
  });
  const better = TEXT.replace(
    PARAGRAPHS[0]!,
    `工会工作这一年有了新的进步。\n\n${PARAGRAPHS[0]!.replaceAll('，', ',')}`,
  ).replace(PARAGRAPHS[2]!, '全新的一段话，说的是别的事情。');

  test('keeps the ids of what the texts share, and the gone one’s as an anchor', () => {
    const before = ids('huairou-2016');
    const { code, lines } = take(given(better), { replaces: 'huairou-2016' });
    expect(code).toBe(0);
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(project.read('seeds/huairou-2016.txt')).toBe(better);
    rmSync(join(project.root, 'seeds/huairou-2016.edition.yaml'));
    expect(run(convert).code).toBe(0);
    const after = ids('huairou-2016');
    expect(after.filter((row) => before.includes(row))).toEqual(before.filter((row) => !row.startsWith('p3 ')));
    expect(after.filter((row) => !before.includes(row))).toEqual(['p5 工会工作这一', 'p6 全新的一段话']);
    expect(project.read('content/editions/huairou-2016.json')).toMatch(/"anchors":\[\{"id":"p3","block":"(p|h)\d+"/);
    expect(run(check).code).toBe(0);
  });
  test('leaves the record as it is, and proposes one beside it with the new lines, comments kept', () => {
    const before = project.read('seeds/huairou-2016.edition.yaml');
    const { lines } = take(given(better), { replaces: 'huairou-2016' });
    expect(project.read('seeds/huairou-2016.edition.yaml')).toBe(before);
    expect(lines.join('\n')).toMatch(/emend: 7 → 9/);
    expect(lines.join('\n')).toMatch(/doubts: 11 → not found/);
    const proposed = project.read('seeds/huairou-2016.edition.yaml.proposed');
    expect(proposed).toContain('# 编者按');
    expect(proposed).toMatch(
      /line: 9, sic: 受理[\s\S]*\?\? [\s\S]*line: 11, says: 工种数待考[\s\S]*line: 7, says: 待查/,
    );
    expect(readYaml(proposed, 'r', recordSchema).problems).toEqual([]);
  });
  test('says when every line of the record still fits', () => {
    expect(take(given(`${TEXT}\n`), { replaces: 'huairou-2016' }).lines.join('\n')).toContain('still fit');
    expect(existsSync(join(project.root, 'seeds/huairou-2016.edition.yaml.proposed'))).toBe(false);
  });
  test('a report that is not there is told, with the one that was meant', () => {
    expect(take(given(better), { replaces: 'huairo-2016' }).lines[0]).toContain('Did you mean huairou-2016?');
  });
});

describe('npm run freeze', () => {
  test('freezes once, refuses while there is an error, and keeps what it wrote through convert', () => {
    take(given(TEXT));
    expect(run(freeze).code).toBe(1);
    run(convert);
    expect(run(freeze).code).toBe(0);
    const frozen = project.read('seeds/huairou-2016.ids.tsv');
    expect(frozen).toMatch(/^# frozen\ntitle\t1:3\n/);
    expect(run(freeze)).toMatchObject({ code: 0 });
    project.write(
      'seeds/huairou-2016.edition.yaml',
      'supplied: [{ before: 5, text: 概况, as: p, reason: { zh: 缺, en: Missing } }]\n',
    );
    run(convert);
    expect(project.read('seeds/huairou-2016.ids.tsv')).toContain('p5\t5:0.1');
  });
});

describe('npm run withdraw', () => {
  const back = (id: string, reason = REASON): Said<number> =>
    listen(() => withdraw(project.root, { id, reason, today: '2026-11-21' }, 'en'));
  const list = (): unknown => (JSON.parse(project.read('content/withdrawn.json')) as { reports: unknown }).reports;

  test(
    'takes a report out of all that convert makes, and lists it with date, reason and title, ' +
      'though its text is deleted',
    () => {
      take(given(TEXT));
      take(given(TEXT.replaceAll('怀柔', '昌平')));
      run(convert);
      expect(back('huairou-2016').code).toBe(0);
      rmSync(join(project.root, 'seeds/huairou-2016.txt'));
      expect(run(convert).code).toBe(0);
      expect(list()).toEqual([
        {
          report: 'huairou-2016',
          title: '怀柔区总工会2016年工作报告',
          withdrawn: { on: '2026-11-21', reason: REASON },
        },
      ]);
      expect(Object.keys(project.contents('content')).filter((path) => path.includes('huairou'))).toEqual([]);
      expect(existsSync(join(project.root, 'seeds/huairou-2016.ids.tsv'))).toBe(true);
      expect(run(check).code).toBe(0);
    },
  );
  test('adds the title that was known, keeps what the editor wrote, and is undone by taking the lines out', () => {
    take(given(TEXT));
    project.write('seeds/huairou-2016.edition.yaml', '# 编者按\ndoubts: [{ line: 5, says: 待查 }]');
    run(convert);
    const made = project.contents('content');
    back('huairou-2016');
    expect(project.read('seeds/huairou-2016.edition.yaml')).toMatch(
      /^# 编者按\ndoubts: \[.*\]\ntitle: 怀柔区总工会2016年工作报告\nwithdrawn:\n/,
    );
    run(convert);
    expect(Object.keys(project.contents('content'))).not.toContain('content/reports/zh/huairou-2016.mdx');
    project.write('seeds/huairou-2016.edition.yaml', '# 编者按\ndoubts: [{ line: 5, says: 待查 }]');
    run(convert);
    expect(project.contents('content')).toEqual(made);
  });
  test('asks for the reason in both languages, and for a report that stands', () => {
    take(given(TEXT));
    expect(back('huairou-2016', { zh: '有误', en: ' ' }).lines[0]).toContain('[withdraw-reason-missing]');
    expect(back('huairou-2017').lines[0]).toContain('Did you mean huairou-2016?');
    back('huairou-2016');
    expect(back('huairou-2016').lines[0]).toContain('[report-withdrawn]');
    expect(take(given(`${TEXT}。`), { replaces: 'huairou-2016' }).lines[0]).toContain('[report-withdrawn]');
  });
  test('a list that is not what the records say fails the check', () => {
    take(given(TEXT));
    run(convert);
    back('huairou-2016');
    expect(run(check).lines.join('\n')).toContain('content/withdrawn.json  This file is not what seeds/ makes today.');
  });
});

describe('npm run check', () => {
  test('lists problems file by file with line and column, narrows to a report, and counts', () => {
    take(given(TEXT));
    take(given(TEXT.replaceAll('怀柔', '昌平')));
    for (const id of ['huairou-2016', 'changping-2016'])
      project.write(`seeds/${id}.edition.yaml`, 'doubts:\n  - { line: 7, says: 待查 }\n  - { line: 5, says: 待考 }\n');
    run(convert);
    const all = run(check).lines.filter((line) => line.startsWith('seeds/'));
    expect(all.map((line) => line.split('  ')[0])).toEqual([
      'seeds/changping-2016.txt:5:1',
      'seeds/changping-2016.txt:7:1',
      'seeds/huairou-2016.txt:5:1',
      'seeds/huairou-2016.txt:7:1',
    ]);
    const one = listen(() => check(project.root, 'zh', { report: 'huairou-2016' }));
    expect(one.lines).toEqual([
      expect.stringContaining('待考'),
      expect.stringContaining('待查'),
      '2 处存疑，见 1 个文件：seeds/huairou-2016.txt 2',
    ]);
    expect(listen(() => check(project.root, 'en', { report: 'nothing' }))).toMatchObject({ code: 1 });
  });
  test('a fault of a record stands at its entry', () => {
    take(given(TEXT));
    project.write(
      'seeds/huairou-2016.edition.yaml',
      'title: 怀柔区总工会2016年工作报告\nemend:\n  - { line: 7, sic: 没有, corr: 有, reason: stray }\n',
    );
    expect(run(convert).lines[0]).toMatch(/^seeds\/huairou-2016\.edition\.yaml:3:5 /);
  });
});
