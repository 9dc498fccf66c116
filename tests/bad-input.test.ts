// Bad input, by `add` and by `convert`: a right page with the text intact, or one line a fault; never a stack, a
// hang, a half-written content/.
import fc from 'fast-check';
import { mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { add } from '../scripts/add.ts';
import { convert } from '../scripts/convert.ts';
import { makeReport } from '../scripts/lib/make-report.ts';
import { readMdx } from '../src/formats/index.ts';
import { readCodelists } from '../src/loaders/index.ts';
import { hostileNames, invisible, literal, refused, report } from './hostile.ts';
import { listen, newProject, type Project, type Said } from './project-copy.ts';

/** A fault is one line: place, words, code. */
const LINE = /^(?:seeds|in)\/.+ {2}.+ \[[a-z-]+\]$/;

let project: Project;
beforeEach(() => {
  project = newProject();
});
afterEach(() => {
  project.remove();
});

const take = (file: string, id?: string): Said<number> => listen(() => add(project.root, { file, id }, 'en'));
const run = (): Said<number> => listen(() => convert(project.root, 'en'));
const faultLines = ({ lines }: Said<number>): readonly string[] =>
  lines.filter((line) => !/^(?:\d+ (error|open doubt)s?\b|Left out, |\d+ texts?: )/.test(line));
const blocks = (id: string): { text: string }[] =>
  (JSON.parse(project.read(`content/editions/${id}.json`)) as { blocks: { text: string }[] }).blocks;
const joined = (id: string): string =>
  blocks(id)
    .map(({ text }) => text)
    .join('\n');
const bare = (text: string): string => text.replace(/\s/g, '');

describe('what is no report', () => {
  test.each(refused)('$name is told in one line by add, and nothing is left behind', ({ bytes, code }) => {
    project.write('in/x.txt', bytes);
    const before = project.contents();
    const said = take('in/x.txt', 'miyun-2016');
    expect(said.code).toBe(1);
    expect(faultLines(said)).toEqual([expect.stringMatching(LINE)]);
    expect(faultLines(said)[0]).toContain(`[${code}]`);
    expect(project.contents()).toEqual(before);
  });
  test('all of it together is told by one convert, a line each, and the last good content/ stays', () => {
    project.write('seeds/miyun-2016.txt', report('正文。'));
    expect(run().code).toBe(0);
    const before = project.contents('content');
    for (const [i, { bytes }] of refused.entries()) project.write(`seeds/bad-${i}.txt`, bytes);
    project.write('seeds/no-year.txt', report('正文').replaceAll('2016年', ''));
    project.write('seeds/no-place.txt', report('正文').replaceAll('密云区', ''));
    const start = Date.now();
    const said = run();
    expect(Date.now() - start).toBeLessThan(10_000);
    expect(said.code).toBe(1);
    expect(
      faultLines(said)
        .map((line) => /\[(.+)\]$/.exec(line)?.[1])
        .sort(),
    ).toEqual([...refused.map(({ code }) => code), 'report-without-district', 'report-without-year'].sort());
    for (const line of faultLines(said)) expect(line).toMatch(LINE);
    expect(project.contents('content')).toEqual(before);
  }, 20_000);
  test('a folder, a missing file, a link, and a path out of the tree are one line each', () => {
    mkdirSync(join(project.root, 'in'));
    symlinkSync('/etc/hostname', join(project.root, 'in/link.txt'));
    for (const [file, code] of [
      ['in', 'add-is-link'],
      ['in/none.txt', 'add-file-missing'],
      ['in/link.txt', 'add-is-link'],
      ['/dev/zero', 'add-not-a-file'],
      ['', 'add-not-a-file'],
      ['a\0b', 'add-unreadable'],
      ['in/none.txt/x', 'add-file-missing'],
    ] as const) {
      const said = take(file);
      expect(said.code, file).toBe(1);
      expect(faultLines(said), file).toEqual([expect.stringContaining(`[${code}]`)]);
    }
    expect(Object.keys(project.contents('seeds'))).toEqual([]);
  });
  test('a link out of seeds/ is refused, be it a text, a record, a ledger or a folder, and never followed', () => {
    project.write('seeds/miyun-2016.txt', report('正文。'));
    for (const [name, target] of [
      ['a-2016.txt', '/etc/hostname'],
      ['b-2016.txt', '/dev/zero'],
      ['miyun-2016.edition.yaml', '/dev/zero'],
      ['miyun-2016.ids.tsv', '/dev/zero'],
      ['c-2016.txt', 'nowhere'],
    ] as const)
      symlinkSync(target, join(project.root, 'seeds', name));
    mkdirSync(join(project.root, 'seeds/d-2016.txt'));
    const said = run();
    expect(said.code).toBe(1);
    expect(faultLines(said).filter((line) => line.includes('[seed-is-link]'))).toHaveLength(6);
    expect(Object.keys(project.contents('content')).filter((path) => path.includes('reports'))).toEqual([]);
  });
});

describe('names', () => {
  test.each(hostileNames)('%j is read from outside seeds/, and the report is named by what it tells', (name) => {
    project.write(join('in', name), report('正文。'));
    const said = take(join('in', name));
    expect(said).toMatchObject({ code: 0 });
    expect(Object.keys(project.contents('seeds'))).toEqual([
      'seeds/SHA256SUMS',
      'seeds/miyun-2016.edition.yaml',
      'seeds/miyun-2016.txt',
    ]);
  });
  test('in seeds/ every one is refused in one line, all in one run', () => {
    for (const [i, name] of hostileNames.entries()) project.write(join('seeds', name), report(`第${i}份。`));
    const said = run();
    expect(said.code).toBe(1);
    expect(faultLines(said)).toHaveLength(hostileNames.length);
    for (const line of faultLines(said)) expect(line).toMatch(/^seeds\/\P{C}+\[seed-name-refused\]$/u);
  });
  test('two texts that claim one id are told, whichever came first', () => {
    for (const text of ['甲。', '乙。']) project.write(`in/${text}.txt`, report(text));
    expect(take('in/甲。.txt').code).toBe(0);
    expect(faultLines(take('in/乙。.txt'))).toEqual([
      expect.stringMatching(/taken by seeds\/miyun-2016\.txt.*--id miyun-2016-2.*\[add-id-taken\]/),
    ]);
    rmSync(join(project.root, 'seeds'), { recursive: true });
    project.write('seeds/MIYUN-2016.txt', report('甲'));
    expect(faultLines(take('in/乙。.txt'))).toEqual([expect.stringContaining('taken by seeds/MIYUN-2016.txt')]);
  });
});

describe('what is text, whatever it looks like', () => {
  test('every hostile text comes through add and convert to the letter, and back out of the MDX', () => {
    for (const [i, text] of Object.values(literal).entries()) {
      project.write('in/x.txt', report(text));
      expect(take('in/x.txt', `miyun-2016-${i + 10}`), text).toMatchObject({ code: 0 });
    }
    expect(run()).toMatchObject({ code: 0 });
    for (const [i, [name, text]] of Object.entries(literal).entries()) {
      const id = `miyun-2016-${i + 10}`;
      // Width may be set by rule (a comma between Han characters): the emendation says so, and undone it is the text
      // as printed.
      expect(bare(joined(id)).normalize('NFKC'), name).toContain(bare(text).normalize('NFKC'));
      expect(
        readMdx(project.read(`content/reports/zh/${id}.mdx`), id).value?.blocks.map((block) => block.text),
        name,
      ).toEqual(blocks(id).map((block) => block.text));
    }
  });
  test('hostile titles and doubts make a record that reads back, whatever they hold', () => {
    for (const [i, text] of Object.values(literal).entries()) {
      project.write('in/x.txt', report(`慰问数百${text}`, { title: `# 密云区2016年工作报告${text}` }));
      expect(take('in/x.txt', `miyun-2016-${i + 10}`), text).toMatchObject({ code: 0 });
    }
    expect(run()).toMatchObject({ code: 0 });
  });
  test.each(Object.entries(invisible))(
    '%s never reach the page, and the text around them stays',
    (_, { printed, shown }) => {
      project.write('in/x.txt', report(printed));
      expect(take('in/x.txt').code).toBe(0);
      expect(run().code).toBe(0);
      expect(bare(joined('miyun-2016'))).toContain(shown);
      expect(joined('miyun-2016')).not.toMatch(/[\p{Cf}\u0000-\u0009\u001b]/u);
    },
  );
  test('a text without a title is a report with a doubt', () => {
    project.write('in/x.txt', '2016年，密云区新增会员6万人。\n\n受理劳动争议案件320件。\n');
    expect(take('in/x.txt').code).toBe(0);
    expect(run().code).toBe(0);
    expect(joined('miyun-2016')).toContain('新增会员6万人');
  });
  test('any bytes and any text are a report or a problem, never a throw', () => {
    const codelists = readCodelists(project.root).value;
    const make = (bytes: Uint8Array): boolean => {
      const { value, problems } = makeReport(
        {
          id: 'miyun-2016',
          file: 'seeds/x.txt',
          bytes,
          recordFile: 'r',
          record: null,
          ledgerFile: 'l',
          ledger: null,
          englishFile: 'seeds/x.en.yaml',
          english: null,
        },
        codelists,
      );
      return value !== null || problems.some(({ grade }) => grade === 'error');
    };
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), make), { numRuns: 300 });
    const mixed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '# ',
        '## 一、',
        '（一）',
        '▲',
        '□本报记者',
        '　　',
        '12,',
        '万人',
        '。',
        '“',
        '『',
        '——',
        ...Object.values(literal),
      ),
    );
    fc.assert(
      fc.property(fc.array(mixed, { maxLength: 30 }), (parts) => {
        const { value, problems } = makeReport(
          {
            id: 'miyun-2016',
            file: 'seeds/x.txt',
            bytes: new TextEncoder().encode(report(parts.join(''))),
            recordFile: 'r',
            record: null,
            ledgerFile: 'l',
            ledger: null,
            englishFile: 'seeds/x.en.yaml',
            english: null,
          },
          codelists,
        );
        const faults = problems.filter(({ grade, code }) => grade === 'error' && code !== 'seed-binary');
        expect(faults).toEqual([]);
        return value !== null || problems.some(({ code }) => code === 'seed-binary');
      }),
      { numRuns: 400 },
    );
  });
  test('as many lines as may be are taken in, converted and read in time', { timeout: 180_000 }, () => {
    const lines = Array.from({ length: 99_900 }, (_, i) =>
      i % 2 === 1
        ? ''
        : i % 10 === 0
          ? `第${i}项：慰问职工${i % 97}人，调解成功。`
          : '各级工会深入一线，送去清凉与关怀。',
    );
    project.write('in/x.txt', `${report('正文。')}\n\n${lines.join('\n')}`);
    // The processor's time, not the clock's: a machine that others use is no fault of ours. 200,000 lines took
    // 46 s once.
    const spent = (): number => process.cpuUsage().user / 1e6;
    const start = spent();
    expect(take('in/x.txt').code).toBe(0);
    const between = spent();
    expect(between - start).toBeLessThan(30);
    expect(run().code).toBe(0);
    expect(spent() - between).toBeLessThan(30);
    expect(joined('miyun-2016')).toContain('第99890项');
  });
});
